/** Reads one text of the dialog as criteria: each value of a facet is one. */
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import { dimensionOfPlace, placeName } from '#lib/platforms/parts/place-name.ts';
import type { FacetRow } from './criteria.ts';
import { facetInSentence, facetNamed } from './facet-of.ts';

export interface CriteriaRead {
  readonly criteria: readonly TargetingCriterion[];
  /** The text names no facet that is known. */
  readonly isUnknown: boolean;
}

/** `context` is the facet of the heading above the text, null without. */
export function readCriteria(text: string, context: FacetRow | null): CriteriaRead {
  const [label, value] = labelled(text.replace(/^(?:excluded|included):\s*/i, ''));
  const named = facetNamed(label);
  const row = named ?? (value === '' ? (facetInSentence(text) ?? context) : context);
  if (!row) return { criteria: [unknown(text)], isUnknown: true };
  const isSentence = named === null && row !== context;
  const values = named ? valuesOf(value) : [text];
  const note = [row.note, isSentence ? sentenceNote : undefined, values.length === 0 ? noValue : undefined]
    .filter((part) => part !== undefined)
    .join(' ');
  const read = values.length === 0 ? [label] : values;
  const rawType = named ? label : (row.names[0] ?? '');
  return { criteria: read.map((one) => criterionOf(row, one, rawType, text, note)), isUnknown: false };
}

const sentenceNote = 'Which facet it is was read from the words of a sentence.';
const noValue = 'LinkedIn gave no value.';

/** A name and what stands behind it: on the next line, or after a colon. */
function labelled(text: string): readonly [label: string, value: string] {
  const [, label = text, value = ''] = /^([^\n:]{1,80})(?:\n|:\s*)([^]*)$/.exec(text) ?? [];
  return [label.trim(), value.trim()];
}

const valuesOf = (value: string): readonly string[] =>
  value
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isExclusion = (text: string): boolean => /\b(?:exclud\w+|except|not targeted)\b/i.test(text);

function criterionOf(row: FacetRow, value: string, rawType: string, rawText: string, note: string): TargetingCriterion {
  const isPlace = row.dimension === 'location.region';
  return {
    dimension: isPlace ? dimensionOfPlace(value) : row.dimension,
    operator: isExclusion(rawText) ? 'exclude' : row.operator,
    value: (row.dimension === 'age' ? ages(value) : isPlace ? placeName(value) : value).slice(0, 500),
    rawType: rawType.slice(0, 80),
    rawText,
    suppliedBy: row.suppliedBy,
    chosenBy: row.chosenBy,
    ...(note === '' ? {} : { note }),
  };
}

/** `35 to 54` as `35-54`, `55 and over` as `55+`. */
const ages = (value: string): string =>
  value.replace(/(\d+)\s*(?:to|–|-)\s*(\d+)/, '$1-$2').replace(/(\d+)\s*(?:and|or) (?:over|older|above)/, '$1+');

const unknown = (text: string): TargetingCriterion => ({
  dimension: 'unknown',
  operator: 'in',
  value: text.replaceAll('\n', ': ').slice(0, 500),
  rawType: '',
  rawText: text,
  suppliedBy: 'unknown',
  chosenBy: 'advertiser',
  note: 'A reason that is not known yet: kept as it was drawn.',
});
