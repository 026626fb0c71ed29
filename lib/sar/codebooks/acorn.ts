/** Acorn: what its older letters A to Q and categories 1 to 5 assert, in our own words. Acorn is a trade mark of CACI; no connection.
 *  The letters collide with those of Mosaic, so only a label that says Acorn opens this book. */
import type { CodeInContext, Implied } from './implied.ts';

const bands: readonly (readonly [letters: string, value: string])[] = [
  ['ABC', 'very well off'],
  ['DE', 'well off, city or career'],
  ['FGHIJ', 'comfortable'],
  ['KLMN', 'on a tight budget'],
  ['OPQ', 'low income'],
];

/** Categories have numbers, and another edition counts them differently. */
const categories: ReadonlyMap<string, string> = new Map([
  ['1', 'very well off'],
  ['2', 'well off, city or career'],
  ['3', 'comfortable'],
  ['4', 'on a tight budget'],
  ['5', 'low income'],
]);

const source = 'Acorn groups of 2013, in our own words; the present edition differs';

/** What an Acorn group letter or category implies; empty when nothing beside the code says Acorn. */
export function readAcorn({ label, context, value }: CodeInContext): Implied[] {
  if (!/\bacorn\b/i.test(`${label} ${context} ${value}`)) return [];
  const letter = /(?:^|\b)([A-Q])\b/.exec(
    value.replace(/^acorn\b\s*(type|group|category|code)?\s*:?/i, '').trim(),
  )?.[1];
  const band = bands.find(([letters]) => letter !== undefined && letters.includes(letter))?.[1];
  const category = /\bacorn categor(?:y|ies)\b/.test(label) ? categories.get(value.trim()) : undefined;
  const meaning = band ?? category;
  return meaning === undefined ? [] : [{ dimension: 'affluence_income', value: meaning, sure: 'low', source }];
}
