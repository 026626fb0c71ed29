import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { criteria } from '#lib/platforms/linkedin/criteria.ts';
import { facetName, facetNamed } from '#lib/platforms/linkedin/facet-of.ts';
import { parseExplanation } from '#lib/platforms/linkedin/parse-explanation.ts';
import { root } from './platform-fixtures.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly criteria: unknown;
}

const file: { rows: Row[]; more: Row[] } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/linkedin/criteria.json'), 'utf8'),
);
const rows = file.rows.map((row) => [row.name, row] as const);
const more = file.more.map((row) => [row.name, row] as const);

function read(text: string) {
  const raw = JSON.stringify({ blocks: [{ kind: 'item', text }] });
  return parseExplanation(raw, { adId: null, at: null, via: 'opened' });
}

const criteriaOf = (text: string) => read(text).explanations.flatMap(({ explanation }) => explanation.criteria);

describe('the table of facets', () => {
  it('has a row of its own in the fixtures for every facet, and every facet for a row', () => {
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(criteria).toSorted());
  });

  it.each(rows)('reads the facet %s, and counts no problem', (_, { text, criteria: expected }) => {
    expect(criteriaOf(text)).toEqual(expected);
    expect(read(text).problems).toEqual([]);
  });

  it.each(rows)('gives for %s what the table says', (name, { text }) => {
    const row = Object.entries(criteria).find(([facet]) => facet === name)?.[1];
    for (const { suppliedBy, chosenBy } of criteriaOf(text))
      expect({ suppliedBy, chosenBy }).toEqual({ suppliedBy: row?.suppliedBy, chosenBy: row?.chosenBy });
  });

  it.each(more)('reads %s', (_, { text, criteria: expected }) => {
    expect(criteriaOf(text)).toEqual(expected);
  });

  it.each([...rows, ...more])('gives criteria of the shared vocabulary: %s', (_, { text }) => {
    const found = criteriaOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((criterion) => targetingCriterionSchema.parse(criterion))).toEqual(found);
  });

  it('gives no name to two facets', () => {
    const names = Object.values(criteria).flatMap((row) => row.names.map(facetName));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  const columns = [
    [
      'Member Age',
      'Buyer Groups',
      'Company Names',
      'Company Follower of',
      'Company Category',
      'Company Size',
      'Degrees',
    ],
    [
      'degreeClass',
      'Recent Device OS',
      'Member Schools',
      'Company Growth Rate',
      'Fields of Study',
      'Company Connections',
    ],
    ['Function By Size', 'Job Functions', 'Member Gender', 'Graduation Year', 'Member Groups', 'Company Industries'],
    ['Member Interests', 'Interface Locales', 'interfaceLocale', 'Member Traits', 'High Value Audience Segments'],
    ['Profile Locations', 'Company Revenue', 'Job Seniorities', 'Member Skills', 'Standard Audience Segments'],
    ['Job Titles', 'Years of Experience'],
  ].flat();

  it.each(columns)('knows the column %s of Ad_Targeting.csv', (column) => {
    expect(facetNamed(column)).not.toBeNull();
  });

  const groups = ['Language', 'Job', 'Education', 'Company', 'Location', 'Audience', 'Demographic'];

  it.each([...groups, 'Member Interests and Traits'])('knows “%s Targeting” of the ad library', (group) => {
    expect(facetNamed(`${group} Targeting`)).not.toBeNull();
  });

  it('keeps a reason that it does not know as it was drawn, and counts it', () => {
    const text = 'Phase of the moon: waning';
    const { explanations, problems } = read(text);
    expect(explanations[0]?.explanation.criteria).toMatchObject([
      { dimension: 'unknown', suppliedBy: 'unknown', rawText: text, value: text },
    ]);
    expect(problems.map(({ problem: { kind, seen } }) => [kind, seen])).toEqual([
      ['unknown-type', 'a reason of 25 characters that names no known facet'],
    ]);
  });
});
