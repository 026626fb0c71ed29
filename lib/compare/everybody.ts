/** Tells the criteria that leave nobody out: "18-65+, United Kingdom" is everybody, and says nothing about a person. */
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import { ageRange } from './values/age-range.ts';
import { isUnitedKingdom } from './values/country.ts';
import { genderOf } from './values/gender.ts';

const youngestVoter = 18;
const oldestNamedAge = 65;

/** True for a criterion that every adult in the United Kingdom fits. */
export function isEverybody(criterion: TargetingCriterion): boolean {
  if (criterion.operator === 'exclude') return false;
  if (criterion.dimension === 'age') return isEveryAge(criterion.value);
  if (criterion.dimension === 'gender') return genderOf(criterion.value) === null;
  if (criterion.dimension === 'location.country') return isUnitedKingdom(criterion.value);
  return false;
}

function isEveryAge(value: string): boolean {
  const range = ageRange(value);
  return range === null || (range.from <= youngestVoter && range.to >= oldestNamedAge);
}
