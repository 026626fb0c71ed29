import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { criteria } from '#lib/platforms/facebook/criteria.ts';
import { waistResponse } from '#tests/fixtures/facebook/build-story.ts';
import { parse, root } from './read-fixtures.ts';

interface Row {
  readonly name: string;
  readonly element: Record<string, unknown>;
  readonly criteria: unknown;
}

const file: { advertiser: { id: string; name: string }; rows: Row[]; more: Row[] } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/facebook/criteria.json'), 'utf8'),
);

const rows = file.rows.map((row) => [row.name, row] as const);
const more = file.more.map((row) => [row.name, row] as const);

function read(element: Record<string, unknown>) {
  const { explanations, problems } = parse(waistResponse({ advertiser: file.advertiser, elements: [element] }));
  expect(problems).toEqual([]);
  return explanations.flatMap(({ explanation }) => explanation.criteria);
}

describe('the table of criteria', () => {
  it('has the 45 documented types, each with a row of its own in the fixtures', () => {
    expect([...criteria.keys()]).toHaveLength(45);
    expect(rows.map(([name]) => name).toSorted()).toEqual([...criteria.keys()].toSorted());
    for (const [name, { element }] of rows) expect(element['waist_ui_type']).toBe(name);
  });

  it.each(rows)('reads the type %s', (_, { element, criteria: expected }) => {
    expect(read(element)).toEqual(expected);
  });

  it.each(more)('reads %s', (_, { element, criteria: expected }) => {
    expect(read(element)).toEqual(expected);
  });

  it.each([...rows, ...more])('gives criteria of the shared vocabulary: %s', (_, { element }) => {
    const found = read(element);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((criterion) => targetingCriterionSchema.parse(criterion))).toEqual(found);
  });

  it('says of the platform’s own ranking that nobody else chose it', () => {
    const byPlatform = [...criteria].filter(([, { chosenBy }]) => chosenBy === 'platform').map(([type]) => type);
    expect(byPlatform.toSorted()).toEqual([
      'INTERNAL_RANK_BASED_EXPLANATION',
      'OFFSITE_SIGNALS_USER_EVENTS',
      'ONSITE_SIGNALS_USER_EVENTS',
      'RANKING_USER_EVENTS',
    ]);
  });

  it.each([
    [6, 18],
    [7, 19],
    [13, 25],
    [52, 64],
  ])('reads the code %i as the age %i', (code, age) => {
    const [first] = read({ waist_ui_type: 'AGE_GENDER', age_min: code, age_max: 53 });
    expect(first).toMatchObject({ dimension: 'age', value: `${age}-65+` });
    expect(first?.note).toContain('inferred');
  });

  it.each([
    ['The Example Party', 'advertiser'],
    ['EXAMPLE PARTY', 'advertiser'],
    ['Example Party Ltd.', 'advertiser'],
    ['Exámple Parties', 'partner'],
    ['Example Party of Leeds', 'partner'],
    ['Another Party', 'partner'],
  ])('compares the owner %s of a list with the advertiser: %s', (owner, suppliedBy) => {
    expect(read({ waist_ui_type: 'CUSTOM_AUDIENCES_DATAFILE', dfca_data: { ca_owner_name: owner } })).toMatchObject([
      { owner, suppliedBy },
    ]);
  });
});
