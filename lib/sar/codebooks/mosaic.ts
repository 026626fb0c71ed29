/** Mosaic UK: what its 15 groups assert about the people of a household or postcode, in our own words.
 *  Mosaic is a trade mark of Experian; this project has nothing to do with it. Names and descriptions are not copied. */
import type { CodeInContext, Implied } from './implied.ts';
import { readMosaicType } from './mosaic-types.ts';

interface Group {
  readonly from: number;
  readonly to: number;
  readonly says: readonly (readonly [Implied['dimension'], string])[];
}

const group = (from: number, to: number, ...says: Group['says']): Group => ({ from, to, says });
const affluence = (value: string) => ['affluence_income', value] as const;
const age = (value: string) => ['age', value] as const;
const stage = (value: string) => ['household_life_stage', value] as const;
const tenure = (value: string) => ['housing_tenure', value] as const;

/** Groups of the edition with 66 types; another edition cuts them differently. */
const groups: ReadonlyMap<string, Group> = new Map([
  ['A', group(1, 4, affluence('very well off (5 of 5), city professional'))],
  [
    'B',
    group(
      5,
      9,
      affluence('very well off (5 of 5)'),
      stage('established couple or family'),
      tenure('owns a large home'),
    ),
  ],
  ['C', group(10, 13, affluence('well off (4 of 5), countryside'), tenure('owns home'))],
  ['D', group(14, 17, affluence('modest (2-3 of 5), village or remote'))],
  ['E', group(18, 21, affluence('middling (3 of 5)'), age('65+'), tenure('owns home'))],
  ['F', group(22, 25, affluence('middling (3 of 5)'), age('45-65'), tenure('owns a suburban home'))],
  ['G', group(26, 29, affluence('well off (4 of 5), in mid-career'), stage('family'))],
  ['H', group(30, 35, affluence('middling (3 of 5)'), stage('younger settled household'))],
  ['I', group(36, 39, affluence('limited budget (2 of 5)'), stage('family with children'))],
  ['J', group(40, 43, affluence('low income (1-2 of 5)'), stage('single'), tenure('rents privately'))],
  ['K', group(44, 48, affluence('low income (1 of 5), city'), tenure('rents from council or association'))],
  ['L', group(49, 53, affluence('low income (1-2 of 5)'), age('65+'), tenure('social housing or low-value home'))],
  ['M', group(54, 56, affluence('modest (2 of 5)'), age('45+'), tenure('owns an inexpensive home'))],
  [
    'N',
    group(
      57,
      60,
      ['ethnicity_origin', 'from an ethnic minority or multicultural community (the segment implies it)'],
      affluence('modest (2-3 of 5), city'),
    ),
  ],
  [
    'O',
    group(61, 66, affluence('middling (3 of 5), educated'), age('18-35'), tenure('rents privately or student home')),
  ],
]);

const source = 'Mosaic UK groups, in our own words; edition unknown';

/** What a Mosaic code implies. It is a statement on a household or postcode, hence `medium` at best; a type that does not
 *  belong to its group is from another edition, hence `low`. Empty when nothing beside the code says Mosaic. */
export function readMosaic({ label, context, value }: CodeInContext): Implied[] {
  if (!/\bmosaic\b/i.test(`${label} ${context} ${value}`)) return [];
  const [, letter, digits] =
    /(?:^|\b)([A-O])(\d{2})?\b/.exec(value.replace(/^mosaic\b\s*(uk\b)?\s*(type|group|code)?\s*:?/i, '').trim()) ?? [];
  const found = groups.get(letter ?? '');
  if (!found) return [];
  const type = digits === undefined ? null : Number(digits);
  const fits = type === null || (type >= found.from && type <= found.to);
  const ofGroup = found.says.map(([dimension, meaning]) => ({
    dimension,
    value: meaning,
    sure: fits ? ('medium' as const) : ('low' as const),
    source,
  }));
  return fits && type !== null ? [...ofGroup, ...readMosaicType(type)] : ofGroup;
}
