/** Readers for the values of X's targeting types. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { dimensionOfPlace, placeName } from '#lib/platforms/parts/place-name.ts';

export interface ReadingOfValue {
  readonly value: string;
  readonly dimension?: Dimension;
}

/** `value` is never empty; `type` is the name of the type, which some values repeat. */
export type ReadValue = (value: string, type: string) => ReadingOfValue;

/** `18 and up`, `21 to 49`: as `18+` and `21-49`. */
export const age: ReadValue = (value) => ({ value: ageRangeOf(value) ?? value });

/** The ages in one of X's own two forms; null for any other text. */
export function ageRangeOf(text: string): string | null {
  const [, from, to] = /^(\d{2})\s+(?:and up|to (\d{2}))$/i.exec(text) ?? [];
  if (from === undefined) return null;
  return to === undefined ? `${from}+` : `${from}-${to}`;
}

const genders: ReadonlyMap<string, string> = new Map([
  ['men', 'men'],
  ['male', 'men'],
  ['women', 'women'],
  ['female', 'women'],
]);

export const gender: ReadValue = (value) => ({ value: genders.get(value.toLowerCase()) ?? value });

/** Codes of places: of the United Kingdom, whole or the first half, and of the United States. */
const postcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?|\d{5}(?:-\d{4})?)$/i;

export const place: ReadValue = (value) => ({
  value: placeName(value),
  dimension: postcode.test(value) ? 'location.postcode' : dimensionOfPlace(value),
});

/** Our words for the type, with X's own number or word behind: `Retargeting campaign engager: 25998076` repeats the type. */
export const saidWith =
  (words: string): ReadValue =>
  (value, type) => {
    const rest = value.startsWith(`${type}:`) ? value.slice(type.length + 1).trim() : value;
    return { value: rest === '' ? words : `${words} (${rest})` };
  };

/** What a data broker's categories are about, by their English names; the rest are interests. */
const categories: readonly (readonly [RegExp, Dimension])[] = [
  [/home ?(?:renter|owner)|renter|dwelling/i, 'housing_tenure'],
  [/income|net worth|affluen/i, 'affluence_income'],
  [/parent|child|married|single|household/i, 'household_life_stage'],
  [/politic|voter|democrat|republican|conservative|liberal|labour party/i, 'political_opinion.party'],
  [/ethnic|hispanic|african american|asian/i, 'ethnicity_origin'],
];

export const behaviour: ReadValue = (value) => {
  const dimension = categories.find(([pattern]) => pattern.test(value))?.[1];
  return dimension ? { value, dimension } : { value };
};
