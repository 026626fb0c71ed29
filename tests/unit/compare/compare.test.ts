/** The rows of `tests/fixtures/compare`: golden table, decision rule and the values that can be compared. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '#lib/compare/compare.ts';
import { readRow } from './read-row.ts';

const folder = new URL('../../fixtures/compare/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the rows of the comparison', () => {
  test('are there', () => expect(names.length).toBeGreaterThan(40));

  test.each(names)('%s gives exactly the findings that it names', (name) => {
    const row = readRow(readFileSync(new URL(name, folder), 'utf8'));
    const found = compare(row.input).map(({ strength, kind, wording }) => `${strength} ${kind} ${wording}`);
    expect(found).toEqual(row.expect);
  });
});
