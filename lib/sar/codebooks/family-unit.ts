/** Labour's family unit codes, as its own published list of 2020 explains them. */
import type { CodeInContext, Implied } from './implied.ts';

const meanings: ReadonlyMap<string, string> = new Map([
  ['00', 'young single people or home sharers'],
  ['01', 'young family, no children'],
  ['02', 'young family with children'],
  ['03', 'young household with children'],
  ['04', 'mature single people or home sharers'],
  ['05', 'mature family, no children'],
  ['06', 'mature family with children'],
  ['07', 'mature household with children'],
  ['08', 'older single person'],
  ['09', 'older family, no children'],
  ['10', 'older family or household with children'],
  ['11', 'elderly single person'],
  ['12', 'elderly family, no children'],
]);

const source = 'Labour family unit codes, from a code list published in 2020';

/** What a family unit code implies: always an estimate of a commercial supplier. `U` (unclassified) implies nothing. */
export function readFamilyUnit({ label, value }: CodeInContext): Implied[] {
  if (!/\bfamily unit\b/.test(label)) return [];
  const digits = /^(\d{1,2})\b/.exec(value)?.[1];
  const meaning = digits === undefined ? undefined : meanings.get(digits.padStart(2, '0'));
  return meaning === undefined ? [] : [{ dimension: 'household_life_stage', value: meaning, sure: 'high', source }];
}
