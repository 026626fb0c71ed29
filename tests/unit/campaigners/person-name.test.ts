/** Plain names are split by a shorter way, which must lead where the long one does. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/campaigners/normalise.ts';
import { indexKeys, nameWords } from '#lib/campaigners/person-name.ts';
import { data } from './reference.ts';

const names = [...new Set([...data.people.byKey.values()].flat().map(({ name }) => name))];
const titled = ['Lady Astor', 'Sir Keir', 'Mayor Mayor', 'Jane Ward', 'For Leeds', "Siân O'Neill", 'Ann-Marie Doe Roe'];

describe('the name of a person', () => {
  test('is there in thousands, nearly all of them plain', () => {
    expect(names.length).toBeGreaterThan(6_000);
  });

  test.each([
    ['of the reference data', names],
    ['with titles, accents and hyphens', titled],
  ])('%s has the same words and keys as on the long way', (_, all) => {
    const byShortWay = all.map((name) => [name, nameWords(name), indexKeys(name)]);
    // A space at the end makes a name that is not plain, and changes none of its words.
    expect(byShortWay).toEqual(all.map((name) => [name, wordsOf(name), indexKeys(`${name} `)]));
  });
});
