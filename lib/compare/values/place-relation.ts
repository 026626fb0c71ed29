/** Compares places: countries and postcodes can contradict each other; towns and regions only overlap or differ, because
 *  without a gazetteer nobody knows whether one lies in the other. */
import { ukCountryOf } from './country.ts';
import { plainWords } from './plain-words.ts';
import { postcodeParts, postcodeStart, withoutPostcode } from './postcode.ts';
import type { DatedValue, Relation } from './relation.ts';

export function placeRelation(a: DatedValue, b: DatedValue): Relation {
  if (plainWords(a.value) === plainWords(b.value)) return 'overlap';
  return countryRelation(a.value, b.value) ?? postcodeRelation(a, b) ?? nameRelation(a.value, b.value);
}

function countryRelation(a: string, b: string): Relation | null {
  const [first, second] = [ukCountryOf(a), ukCountryOf(b)];
  if (first === null || second === null) return null;
  return first === second || first === 'uk' || second === 'uk' ? 'overlap' : 'disjoint';
}

function postcodeRelation(a: DatedValue, b: DatedValue): Relation | null {
  if (a.dimension !== 'location.postcode' && b.dimension !== 'location.postcode') return null;
  const [first, second] = [postcodeOf(a), postcodeOf(b)];
  if (!first || !second) return null;
  const shared = Math.min(first.length, second.length);
  return first.slice(0, shared).join(' ') === second.slice(0, shared).join(' ') ? 'overlap' : 'disjoint';
}

/** Beginnings count only where a postcode is meant: "N" under an address is no part of London. */
function postcodeOf({ dimension, value }: DatedValue): readonly string[] | null {
  return dimension === 'location.postcode' ? postcodeStart(value) : postcodeParts(value);
}

/** "Leeds" lies in "12 Example Street, Leeds LS6 1AA", but not in "Leeds Road, Bradford". */
function nameRelation(a: string, b: string): Relation {
  if (head(a) === '' || head(b) === '') return 'unclear';
  return names(b, head(a)) || names(a, head(b)) ? 'overlap' : 'differs';
}

function names(whole: string, place: string): boolean {
  return parts(whole).some((part) => part === place || part.endsWith(` ${place}`));
}

function head(text: string): string {
  return parts(text)[0] ?? '';
}

function parts(text: string): readonly string[] {
  return withoutRadius(withoutPostcode(text))
    .split(/[,;\n]/)
    .map(plainWords)
    .filter((part) => part !== '');
}

function withoutRadius(text: string): string {
  return text.replaceAll(/\([^)]*\)|\+?\s*\d+\s*(?:mi|miles?|km|kilomet\w+)\b(?:\s+(?:around|of|from))?/gi, ' ');
}
