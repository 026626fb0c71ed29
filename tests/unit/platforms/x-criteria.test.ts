import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { criteria } from '#lib/platforms/x/criteria.ts';
import { readTargeting, type Targeting } from '#lib/platforms/x/read-targeting.ts';
import { root } from './platform-fixtures.ts';

interface Row {
  readonly name: string;
  readonly targeting: Targeting;
  readonly criteria: unknown;
}

const file: { rows: Row[]; more: Row[] } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/x/criteria.json'), 'utf8'),
);

const rows = file.rows.map((row) => [row.name, row] as const);
const more = file.more.map((row) => [row.name, row] as const);

describe('the table of targeting types', () => {
  it('has the 34 types of the archives, each with a row of its own in the fixtures', () => {
    expect([...criteria.keys()]).toHaveLength(34);
    expect(rows.map(([name]) => name).toSorted()).toEqual([...criteria.keys()].toSorted());
    for (const [name, { targeting }] of rows) expect(targeting.targetingType).toBe(name);
  });

  it.each(rows)('reads the type %s', (_, { targeting, criteria: expected }) => {
    expect(readTargeting(targeting)).toEqual(expected);
  });

  it.each(more)('reads %s', (_, { targeting, criteria: expected }) => {
    expect(readTargeting(targeting)).toEqual(expected);
  });

  it.each([...rows, ...more])('gives one criterion of the shared vocabulary: %s', (_, { targeting }) => {
    const found = readTargeting(targeting);
    expect(found).toHaveLength(1);
    expect(found.map((criterion) => targetingCriterionSchema.parse(criterion))).toEqual(found);
  });

  it.each([...criteria.keys()])('keeps a match whose name is withheld, and says so: %s', (targetingType) => {
    const [criterion] = readTargeting({ targetingType });
    expect(criterion).toMatchObject({ rawType: targetingType, rawText: JSON.stringify({ targetingType }) });
    expect(criterion?.value).not.toBe('');
    expect(criterion?.note).toContain('withheld');
  });

  it('reads the old and the new name of a type as the same', () => {
    const bare = (targetingType: string) =>
      readTargeting({ targetingType, targetingValue: 'x' }).map((row) => ({ ...row, rawType: '', rawText: '' }));
    expect(bare('Tailored audiences (lists)')).toEqual(bare('List'));
    expect(bare('Tailored audiences (web)')).toEqual(bare('Website Activity'));
    expect(bare('Mobile audience targeting')).toEqual(bare('App Activity'));
    expect(bare('OS version')).toEqual(bare('OS versions'));
  });

  it('says of lists and visits alone that the advertiser supplied them', () => {
    const supplied = [...criteria]
      .filter(([, { suppliedBy }]) => suppliedBy === 'advertiser')
      .map(([, row]) => row.dimension);
    expect(new Set(supplied)).toEqual(new Set(['engagement.onsite', 'list.lookalike', 'list.uploaded', 'unknown']));
  });

  it('says of a survey alone that nobody but the platform chose it', () => {
    expect([...criteria].filter(([, { chosenBy }]) => chosenBy === 'platform').map(([type]) => type)).toEqual([
      'Brand survey',
    ]);
  });
});
