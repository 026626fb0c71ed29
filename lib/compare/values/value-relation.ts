/** Compares two values of one dimension, by the way that dimension is compared. */
import { ageOfFact } from './age-of-fact.ts';
import { genderOf } from './gender.ts';
import { type Household, householdOf } from './household.ts';
import { placeRelation } from './place-relation.ts';
import { hasWords, plainWords } from './plain-words.ts';
import type { DatedValue, Relation } from './relation.ts';
import { isUnknown } from './says-nothing.ts';

/** `onDay` is the day for which ages are reckoned. */
export function valueRelation(a: DatedValue, b: DatedValue, onDay: string): Relation {
  if (isUnknown(a.value) || isUnknown(b.value)) return 'unclear';
  if (isPlace(a.dimension) && isPlace(b.dimension)) return placeRelation(a, b);
  if (a.dimension !== b.dimension) return 'unclear';
  if (plainWords(a.value) === plainWords(b.value)) return 'overlap';
  if (a.dimension === 'age') return ageRelation(a, b, onDay);
  if (a.dimension === 'gender') return sameOrNot(genderOf(a.value), genderOf(b.value));
  if (a.dimension === 'household_life_stage') return householdRelation(a, b);
  if (a.dimension === 'language') return firstWord(a.value) === firstWord(b.value) ? 'overlap' : 'differs';
  return wordRelation(plainWords(a.value), plainWords(b.value));
}

/** Addresses are places too. */
function isPlace(dimension: string): boolean {
  return dimension.startsWith('location.') || dimension === 'contact.post';
}

function ageRelation(a: DatedValue, b: DatedValue, onDay: string): Relation {
  const first = ageOfFact(a.value, a.asOf, onDay);
  const second = ageOfFact(b.value, b.asOf, onDay);
  if (!first || !second) return 'unclear';
  return first.from <= second.to && second.from <= first.to ? 'overlap' : 'disjoint';
}

function householdRelation(a: DatedValue, b: DatedValue): Relation {
  const [first, second] = [householdOf(a.label, a.value), householdOf(b.label, b.value)];
  const relations = traits.map((trait) => sameOrNot(first[trait], second[trait]));
  return (
    relations.find((relation) => relation === 'disjoint') ??
    relations.find((relation) => relation === 'overlap') ??
    'unclear'
  );
}

const traits = ['children', 'partner'] as const satisfies readonly (keyof Household)[];

function sameOrNot<T>(a: T | null, b: T | null): Relation {
  if (a === null || b === null) return 'unclear';
  return a === b ? 'overlap' : 'disjoint';
}

function wordRelation(a: string, b: string): Relation {
  if (a === '' || b === '') return 'unclear';
  return hasWords(a, b) || hasWords(b, a) ? 'overlap' : 'differs';
}

function firstWord(text: string): string {
  return plainWords(text).split(' ')[0] ?? '';
}
