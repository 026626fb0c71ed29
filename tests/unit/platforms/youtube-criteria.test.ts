import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isEverybody } from '#lib/compare/everybody.ts';
import { placeRelation } from '#lib/compare/values/place-relation.ts';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { criteria, readReason } from '#lib/platforms/youtube/criteria.ts';
import { root } from './platform-fixtures.ts';

interface Row {
  readonly name: string;
  readonly sentence: string;
  readonly criteria: unknown;
}

const file: { rows: Row[]; more: Row[] } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/youtube/criteria.json'), 'utf8'),
);
const rows = file.rows.map((row) => [row.name, row] as const);
const more = file.more.map((row) => [row.name, row] as const);

describe('the table of reasons', () => {
  it('has a row of its own in the fixtures for every sentence', () => {
    expect(rows.map(([name]) => name)).toEqual([...criteria.keys()]);
  });

  it.each(rows)('reads %s by its own row and no other', (name, { sentence }) => {
    const plain = sentence.toLowerCase().replace(/\.$/, '');
    const fitting = [...criteria].filter(([, row]) => row.sentence.test(plain)).map(([id]) => id);
    expect(fitting).toEqual([name]);
  });

  it.each([...rows, ...more])('reads %s', (_, { sentence, criteria: expected }) => {
    const read = readReason(sentence);
    expect(read).toEqual(expected);
    expect(read.map((criterion) => targetingCriterionSchema.parse(criterion))).toEqual(read);
  });

  it('says two things of a sentence that says two', () => {
    const values = readReason('The time of day or your general location (like your country or city)');
    expect(values.map(({ dimension }) => dimension)).toEqual(['context', 'location.region']);
    for (const { note } of values) expect(note).toContain('“or”');
  });

  it('says of every sentence that no recording has that it is read by its words', () => {
    for (const [name, { isAttested }] of criteria) {
      const [first] = readReason(file.rows.find((row) => row.name === name)?.sentence ?? '');
      expect(first?.note?.includes('No recording') ?? false).toBe(!isAttested);
    }
  });

  it('names no value that Google does not name, so that nothing is contradicted by it', () => {
    for (const sentence of ['Your age group', 'Your gender'])
      for (const criterion of readReason(sentence)) expect(isEverybody(criterion)).toBe(true);
    for (const sentence of ['Your postcode', 'Your approximate location', 'Your general location'])
      for (const { dimension, value } of readReason(sentence)) {
        const said = { dimension, label: '', value, asOf: null };
        const held = { dimension: 'location.postcode', label: 'Address', value: 'LS6 1AA', asOf: null } as const;
        expect(placeRelation(said, held)).not.toBe('disjoint');
      }
  });
});
