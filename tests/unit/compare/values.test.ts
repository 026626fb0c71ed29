/** Tables of values: ages, dates, places, households, and how two of them stand to each other. */
import { describe, expect, test } from 'vitest';
import { ageOfFact } from '#lib/compare/values/age-of-fact.ts';
import { ageRange } from '#lib/compare/values/age-range.ts';
import { dateSpan } from '#lib/compare/values/date-span.ts';
import { genderOf } from '#lib/compare/values/gender.ts';
import { householdOf } from '#lib/compare/values/household.ts';
import { postcodeStart } from '#lib/compare/values/postcode.ts';
import { valueRelation } from '#lib/compare/values/value-relation.ts';
import { isEverybody } from '#lib/compare/everybody.ts';
import { impliedBySegment } from '#lib/compare/segment.ts';
import { aCriterion, aFact } from './builders.ts';

test.each([
  ['25-44', 25, 44],
  ['25–44', 25, 44],
  ['18-65+', 18, 200],
  ['35+', 35, 200],
  ['18 and older', 18, 200],
  ['ages 35 to 44', 35, 44],
  ['under 30', 0, 30],
  ['41', 41, 41],
])('the age "%s" goes from %i to %i', (text, from, to) => expect(ageRange(text)).toEqual({ from, to }));

test.each(['', 'older: probably older', 'all', 'A'])('"%s" names no age', (text) => expect(ageRange(text)).toBeNull());

test.each([
  ['1985-03-04', null, 41, 41],
  ['04/03/1985', null, 41, 41],
  ['24/11/1985', null, 40, 40],
  ['March 1985', null, 41, 41],
  ['1985', null, 40, 41],
  ['35-44', null, 35, 44],
  ['35-44', '2024-11-23', 37, 47],
  ['41', 'spring', 41, 41],
])('"%s" as of %s is between %i and %i on 23 November 2026', (value, asOf, from, to) =>
  expect(ageOfFact(value, asOf, '2026-11-23')).toEqual({ from, to }),
);

test.each([
  ['1 June 2024', '2024-06-01', '2024-06-01'],
  ['June 1, 2024', '2024-06-01', '2024-06-01'],
  ['Sept 2024', '2024-09-01', '2024-09-30'],
  ['1 Mehefin 2024', '2024-06-01', '2024-06-01'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-06-01T10:00:00Z', '2024-06-01', '2024-06-01'],
  ['31/12/2024', '2024-12-31', '2024-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
])('"%s" is a time from %s to %s', (text, from, to) => expect(dateSpan(text)).toEqual({ from, to }));

test.each(['', 'last week', '31/02/2024', '12/31/2024', '2024-13'])('"%s" is no date', (text) =>
  expect(dateSpan(text)).toBeNull(),
);

test.each([
  ['women', 'woman'],
  ['F (est.)', 'woman'],
  ['Mr', 'man'],
  ['Male', 'man'],
  ['men and women', null],
  ['ANY', null],
] as const)('"%s" is the gender %s', (text, gender) => expect(genderOf(text)).toBe(gender));

test.each([
  ['', 'Parents (all)', true, null],
  ['', 'Parents with toddlers', true, null],
  ['', 'no children', false, null],
  ['', 'mature family with no children', false, null],
  ['', 'non-parents', false, null],
  ['children', 'N', false, null],
  ['Number of children', '2', true, null],
  ['Children', '0', false, null],
  ['marital_status', 'M (est.)', null, true],
  ['Relationship', 'Single', null, false],
  ['length_of_residency', '7', null, null],
])('"%s: %s" says children %s and partner %s', (label, value, children, partner) =>
  expect(householdOf(label, value)).toEqual({ children, partner }),
);

test.each([
  ['LS6 1AB', ['LS', '6', '1', 'AB']],
  ['12 Example Street, Leeds ls61ab', ['LS', '6', '1', 'AB']],
  ['LS6 1', ['LS', '6', '1']],
  ['SW1A', ['SW', '1A']],
  ['12 Example Street', null],
])('the postcode in "%s" is %j', (text, parts) => expect(postcodeStart(text)).toEqual(parts));

const at = (dimension: string, value: string) => ({ dimension, value, label: '', asOf: null });

test.each([
  ['location.region', 'Leeds', 'location.postcode', '12 Example Street, Leeds LS6 1AB', 'overlap'],
  ['location.region', 'Leeds, West Yorkshire, England', 'location.region', 'LEEDS', 'overlap'],
  ['location.radius', 'Leeds (+10 mi)', 'contact.post', '12 Example Street, Leeds', 'overlap'],
  ['location.radius', '10 miles around Leeds', 'location.region', 'Leeds', 'overlap'],
  ['location.region', 'Leeds', 'location.postcode', '12 Leeds Road, Bradford', 'differs'],
  ['location.country', 'England', 'location.country', 'United Kingdom', 'overlap'],
  ['location.country', 'Wales', 'location.country', 'Lloegr', 'disjoint'],
  ['location.postcode', 'LS6', 'location.postcode', 'LS6 1AB', 'overlap'],
  ['location.postcode', 'LS6', 'location.postcode', 'LS61 1AB', 'disjoint'],
  ['location.postcode', 'LS', 'contact.post', 'N', 'differs'],
  ['location.constituency', 'Leeds North West', 'location.constituency', 'Bradford East', 'differs'],
  ['age', '25-44', 'age', '44-50', 'overlap'],
  ['age', '25-44', 'gender', '25-44', 'unclear'],
  ['gender', 'women', 'gender', 'unknown', 'unclear'],
  ['language', 'English (UK)', 'language', 'English', 'overlap'],
  ['language', 'Welsh', 'language', 'English', 'differs'],
  ['religion', 'None, atheist', 'religion', 'Atheist', 'overlap'],
  ['education', '', 'education', 'Degree', 'unclear'],
] as const)('%s "%s" and %s "%s": %s', (a, first, b, second, relation) => {
  expect(valueRelation(at(a, first), at(b, second), '2026-11-23')).toBe(relation);
  expect(valueRelation(at(b, second), at(a, first), '2026-11-23')).toBe(relation);
});

describe('everybody', () => {
  test.each([
    ['age', '18-65+', true],
    ['age', '13-65+', true],
    ['age', '18+', true],
    ['age', '', true],
    ['age', '19-65+', false],
    ['age', '18-64', false],
    ['gender', 'all', true],
    ['gender', 'women', false],
    ['location.country', 'the United Kingdom', true],
    ['location.country', 'Scotland', false],
    ['location.region', 'United Kingdom', false],
    ['interests', '', false],
  ] as const)('%s "%s": %s', (dimension, value, everybody) =>
    expect(isEverybody(aCriterion({ dimension, value, operator: 'in' }))).toBe(everybody),
  );
});

test.each([
  ['mosaic_type', 'N58', 1],
  ['MosaicGroup', 'N', 1],
  ['Segment', 'Mosaic UK type N59', 1],
  ['mosaic_type', 'H30', 0],
  ['mosaic_type', 'N99', 0],
  ['Acorn group', 'N', 0],
  ['Tenure', 'N', 0],
])('%s = %s implies %i dimensions of origin', (label, value, count) =>
  expect(
    impliedBySegment(aFact({ label, value })).filter(({ dimension }) => dimension === 'ethnicity_origin'),
  ).toHaveLength(count),
);
