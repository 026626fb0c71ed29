/** Whether the answer itself says what a value means. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { Scale } from '#lib/core/sar.ts';

/** `label` as it stands; `stated`: the scale is given; `meaning`: an explanation beside the value or in a list of codes. */
export interface ExplainedInput {
  readonly label: string;
  readonly value: string;
  readonly dimension: Dimension;
  readonly scale: Scale;
  /** A flag or letter whose meaning the label decides, such as `gender = F`. */
  readonly decided: boolean;
  readonly stated: boolean;
  readonly meaning: string | null;
}

const plainWords = /^\p{L}[\p{L}' -]{2,}/u;
const measureWords =
  /\b(likelihood|likely|probability|chance|propensity|percentage|percent|readership|difference|share|estimate|tebygolrwydd)\b/i;

/** Places, names and register entries are what they are, even when they look like codes. */
const selfEvident = /^(identity|register|contact|location|contact_history|context|age|device)/;

export function isSelfEvident(dimension: Dimension): boolean {
  return selfEvident.test(dimension);
}

/** Amounts of money, and numbers under a label that says what is counted. */
const money = /^[-+]?[£€$] ?\d[\d,.]*k?$/i;
const number = /^\d[\d,.]*$/;
const counts = /\b(number of|length of|count|total|years|months|visits|times|amount|value|age|adults|people)\b/i;

function isCounted(label: string, value: string): boolean {
  return money.test(value) || (number.test(value) && counts.test(label.replaceAll('_', ' ')));
}

/** True when a person can understand the value from the answer alone. Text, dates, ranges and flags under a label in words
 *  speak for themselves. A measure does so when its scale is given and its label says in words what is measured; a mark, a
 *  rank, a band or a code only when the answer explains it, because direction and meaning are in nobody's head. */
export function isExplained({ label, value, dimension, scale, stated, meaning, decided }: ExplainedInput): boolean {
  if (decided || (meaning !== null && meaning.trim().length > 3)) return true;
  switch (scale) {
    case 'text':
      return isSelfEvident(dimension) || plainWords.test(value) || isCounted(label, value);
    case 'date':
    case 'flag':
      return true;
    case 'percent':
    case 'probability':
    case 'difference':
      return stated && /\s/.test(label) && measureWords.test(label);
    case 'band':
      return stated;
    case 'code':
      return /\p{L}{3,}.*\s+\p{L}{3,}/u.test(value);
    case 'ordinal':
    case 'rank':
      return /\d ?(=|is|means) ?\p{L}{3,}/u.test(label);
  }
}
