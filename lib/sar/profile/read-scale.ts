/** On what scale a value stands: read from its unit, its label and its form; never clamped, never guessed into a number. */
import type { Scale } from '#lib/core/sar.ts';
import { isShortCode } from '#lib/sar/codebooks/short-code.ts';
import { parseNumber } from './parse-number.ts';

/** All texts as they stand; `label` and `context` normalised. `isOpen`: a short value may be a code, since the label does not
 *  make it a name, a place or an entry of a register. `isKnown`: some table knows the label. */
export interface ScaleInput {
  readonly label: string;
  readonly context: string;
  readonly value: string;
  readonly unit: string | null;
  readonly isCode: boolean;
  /** What it is about can be a matter of degree, so that a bare number is a mark on some scale. */
  readonly isDegree: boolean;
  readonly isOpen: boolean;
  readonly isKnown: boolean;
}

/** `normalised` is a number where label or unit state the scale, and for a fraction below 1: percent and probability as 0 to 1, a difference in signed
 *  percentage points, a mark on a scale as that mark. `outOf`: the top of a mark's scale or the number that is ranked, where it stands there. `stated`: the answer itself says which scale it is. */
export interface ReadScale {
  readonly scale: Scale;
  readonly normalised: number | null;
  readonly stated: boolean;
  readonly outOf?: number;
}

type Rule = (input: ScaleInput) => ReadScale | null;

const datePattern =
  /^((19|20)\d\d-\d\d(-\d\d)?([T ]\d\d:\d\d(:\d\d)?(\.\d+)?Z?)?|\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d\d)|\d{1,2}(st|nd|rd|th)? \p{L}{3,9} (19|20)\d\d|\p{L}{3,9} (19|20)\d\d)$/u;
const flagPattern = /^(y|n|yes|no|true|false|unknown|ie|na|oes|nac oes|do|naddo|ydy|nac ydy|ydw|nac ydw|anhysbys)$/i;
const scoreWords =
  /\b(score|likelihood|likely|probability|propensity|support|turnout|persuasion|prediction|remain|leave|concern|model|readership|indy)\b/;
const likelihoodWords = /\b(likelihood|probability|propensity)\b/;
const rangeWords = /\b(0|1) (10|5|7|20)\b/;

const rules: readonly Rule[] = [
  readDate,
  readRank,
  readOrdinal,
  readCode,
  readDifference,
  readPercent,
  readProbability,
  readBand,
  readFlag,
  readUnstated,
];

/** The scale of a value; `text` when nothing else fits. */
export function readScale(input: ScaleInput): ReadScale {
  for (const rule of rules) {
    const read = rule(input);
    if (read) return read;
  }
  return { scale: 'text', normalised: null, stated: true };
}

function readDate({ value }: ScaleInput): ReadScale | null {
  return datePattern.test(value.trim()) ? { scale: 'date', normalised: null, stated: true } : null;
}

/** A place in an order: without its direction it is no measure, so it has no number. */
function readRank({ label, value, unit }: ScaleInput): ReadScale | null {
  const outOf = /^(\d[\d,]*)(?:st|nd|rd|th)? ?(?:of|out of|\/|o) ?(\d[\d,]*)$/i.exec(value.trim());
  const ranked = /\b(rank|ranking|decile|percentile|quintile|quartile|safle)\b/.test(
    `${label} ${(unit ?? '').toLowerCase()}`,
  );
  const denominator = parseNumber(outOf?.[2] ?? '')?.value ?? 0;
  if (outOf ? ranked || denominator > 20 : ranked && parseNumber(value))
    return {
      scale: 'rank',
      normalised: null,
      stated: outOf !== null,
      ...(denominator > 0 ? { outOf: denominator } : {}),
    };
  return null;
}

function readOrdinal({ label, value, unit }: ScaleInput): ReadScale | null {
  const outOf = /^(\d{1,2}) ?(?:\/|out of|of|o) ?(5|7|10|20)$/i.exec(value.trim());
  if (outOf) return { scale: 'ordinal', normalised: Number(outOf[1]), stated: true, outOf: Number(outOf[2]) };
  const stated =
    rangeWords.test(label) || /^\(?[01] ?(-|–|to|\/) ?(10|5|7|20)\)?$|out of (10|5|7|20)/i.test((unit ?? '').trim());
  const number = parseNumber(value);
  if (!stated || !number) return null;
  const top = /\b(?:[01] |[01] ?(?:-|–|to|\/) ?|out of )(10|5|7|20)\b/i.exec(`${label} ${unit ?? ''}`)?.[1];
  return {
    scale: 'ordinal',
    normalised: number.sure ? number.value : null,
    stated: true,
    ...(top === undefined ? {} : { outOf: Number(top) }),
  };
}

function readCode({ label, value, isCode, isOpen, isKnown }: ScaleInput): ReadScale | null {
  const coded =
    /\b(code|codes|mosaic|acorn|cameo|family unit|segment|marker|markers|audience ids?|audience i ds)\b/.test(label);
  const short = isOpen && (isShortCode(value.trim()) || (!isKnown && isAbbreviation(label) && /^\d{1,3}$/.test(value)));
  if (isCode || short || (coded && /^[\w;,/ -]{1,24}\??$/.test(value.trim()) && !/^\p{L}{4,}/u.test(value.trim()))) {
    return { scale: 'code', normalised: null, stated: false };
  }
  return null;
}

function readDifference({ label, value, unit }: ScaleInput): ReadScale | null {
  const number = parseNumber(value);
  if (!number) return null;
  const inPoints = /^(pp|ppt|points?|percentage points?|% points?|pwynt canran)$/i.test((unit ?? '').trim());
  if (!inPoints && !/\b(net|difference|swing|margin|gap|lead|change)\b/.test(label)) return null;
  return {
    scale: 'difference',
    normalised: number.sure ? number.value : null,
    stated: inPoints || /%/.test(`${value}${unit ?? ''}`),
  };
}

function readPercent(input: ScaleInput): ReadScale | null {
  const { label, context, value, unit } = input;
  const number = parseNumber(value);
  if (!number) return null;
  const own =
    value.trim().endsWith('%') ||
    /^(%|percent|per cent|percentage|y cant|\(?0 ?(-|–|to) ?100\)?)$/i.test((unit ?? '').trim()) ||
    /\b(percent|percentage|per cent|0 100)\b/.test(label);
  const byHeading = /\b0 100\b/.test(context) && scoreWords.test(label) && number.value > 1;
  if (!own && !byHeading) return null;
  const inside = number.sure && number.value >= 0 && number.value <= 100;
  return { scale: 'percent', normalised: inside ? divided(number.value) : null, stated: true };
}

function readProbability({ label, value, unit }: ScaleInput): ReadScale | null {
  const number = parseNumber(value);
  const stated =
    /^(\(?0 ?(-|–|to) ?1\)?|probability|tebygolrwydd)$/i.test((unit ?? '').trim()) ||
    /\b0 1\b|\bprobability\b/.test(label);
  if (!number || !stated) return null;
  const inside = number.sure && number.value >= 0 && number.value <= 1;
  return { scale: 'probability', normalised: inside ? number.value : null, stated: true };
}

function readBand({ label, value }: ScaleInput): ReadScale | null {
  const isRange = /^[£$€]?\d[\d,]*k? ?(-|–|to) ?[£$€]?\d[\d,]*k?$|^(over|under) \d+$|^\d+\+$/i.test(value.trim());
  const banded = /\b(band|priority|grade|tier|level|category|group)\b/.test(label) && /^([A-H]|\d)$/.test(value.trim());
  return isRange || banded ? { scale: 'band', normalised: null, stated: isRange } : null;
}

function readFlag({ value }: ScaleInput): ReadScale | null {
  const text = value.trim();
  if (!flagPattern.test(text))
    return /^[A-Za-z]\??$/.test(text) ? { scale: 'code', normalised: null, stated: false } : null;
  if (/^(unknown|anhysbys)$/i.test(text)) return { scale: 'flag', normalised: null, stated: true };
  return { scale: 'flag', normalised: /^(y|yes|true|ie|oes|do|ydy|ydw)$/i.test(text) ? 1 : 0, stated: true };
}

/** `C.A.`, `Zyx`: a label in which no word is written out. */
function isAbbreviation(label: string): boolean {
  return !/\p{L}{4}/u.test(label);
}

/** A score without any scale: the form may suggest one, but nothing says it, so nothing is certain. A fraction below 1 is
 *  the number that it is. A number up to 10 may stand on any scale, and one under a label that nobody knows too (`Score: 5`):
 *  they are marks. Only a likelihood, or a larger number under a known label, looks like a percentage, without a number. */
function readUnstated({ label, value, isDegree, isKnown }: ScaleInput): ReadScale | null {
  const number = parseNumber(value);
  if (!number) return null;
  if (!scoreWords.test(label)) return isDegree ? { scale: 'ordinal', normalised: null, stated: false } : null;
  if (number.value < 0) return { scale: 'difference', normalised: null, stated: false };
  if (number.value <= 1 && /[.,]/.test(value))
    return { scale: 'probability', normalised: number.sure ? number.value : null, stated: false };
  if (number.value > 100) return null;
  const isPercent = likelihoodWords.test(label) || (isKnown && (number.value > 10 || /[.,]/.test(value)));
  return { scale: isPercent ? 'percent' : 'ordinal', normalised: null, stated: false };
}

function divided(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
