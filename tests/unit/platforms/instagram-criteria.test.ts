/** Every wording that is known, and what comes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetingCriterionSchema } from '#lib/core/criterion.ts';
import { criteria } from '#lib/platforms/instagram/criteria.ts';
import { parseWhy } from './instagram-fixtures.ts';
import { root } from './platform-fixtures.ts';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly criteria: unknown;
}

const file: { rows: Row[]; more: Row[] } = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/instagram/criteria.json'), 'utf8'),
);
const rows = file.rows.map((row) => [row.name, row] as const);
const all = [...rows, ...file.more.map((row) => [row.name, row] as const)];

function read(text: string) {
  const { explanations, problems } = parseWhy([{ text }]);
  expect(problems).toEqual([]);
  return explanations.flatMap(({ explanation }) => explanation.criteria);
}

describe('the table of wordings', () => {
  it('has a row of its own in the fixtures for each of its own, which no other row of the table reads', () => {
    expect(rows.map(([name]) => name)).toEqual([...criteria.keys()]);
    for (const [name, { text }] of rows) {
      const [reason] = parseWhy([{ text }]).explanations.flatMap(({ explanation }) => explanation.criteria);
      const fitting = [...criteria].filter(([, { pattern }]) => pattern.test(reason?.rawText ?? ''));
      expect(fitting.map(([id]) => id)).toEqual([name]);
    }
  });

  it.each(all)('reads %s', (_, { text, criteria: expected }) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(all)('gives criteria of the shared vocabulary: %s', (_, { text }) => {
    const found = read(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((criterion) => targetingCriterionSchema.parse(criterion))).toEqual(found);
  });

  it('says of the platform’s own activity pane that nobody else chose it', () => {
    const byPlatform = [...criteria].filter(([, { chosenBy }]) => chosenBy === 'platform').map(([id]) => id);
    expect(byPlatform).toEqual(['visited-websites', 'used-apps', 'interacted-with-products']);
    const known = { text: 'A primary location in Otley' };
    const chosenBy = (lines: Parameters<typeof parseWhy>[0]) =>
      parseWhy(lines).explanations.flatMap(({ explanation }) => explanation.criteria.map((one) => one.chosenBy));
    const choices = { text: 'Advertiser choices', as: 'title' } as const;
    const activity = { text: 'Your activity', as: 'title' } as const;
    expect(chosenBy([choices, known, activity, known, { text: 'Never heard of' }])).toEqual([
      'advertiser',
      'platform',
      'platform',
    ]);
    expect(chosenBy([choices, activity, known, { text: 'Never heard of' }])).toEqual(['advertiser', 'advertiser']);
  });

  it('keeps a wording that is not known as it came, and counts it', () => {
    const { explanations, problems } = parseWhy([{ text: 'Never heard of' }]);
    expect(explanations[0]?.explanation.criteria).toMatchObject([
      { dimension: 'unknown', value: 'Never heard of', rawText: 'Never heard of', suppliedBy: 'unknown' },
    ]);
    expect(problems.map(({ problem: { kind }, raw }) => [kind, raw?.includes('Never heard of')])).toEqual([
      ['unknown-type', true],
    ]);
  });
});

describe('what the screen says of the viewer', () => {
  it.each([
    ['You are 26 years old', []],
    ['Your birthday is 31 December 1999', []],
    ['Your age is 26', []],
    ['Set their age to 18 and older (your birthday: 1999-12-31)', ['Set their age to 18 and older']],
    ['Set their age to 18 and older. You were born on 31/12/1999.', ['Set their age to 18 and older.']],
    ['Ganwyd 31 Rhagfyr 1999, pen-blwydd', []],
    ['Matched on December 31, 1999', ['Matched on']],
    ['Your age is 25 to 44', ['Your age is 25 to 44']],
    ['Uploaded on 1 June 2026', ['Uploaded on 1 June 2026']],
    ['Wilhelmina Privatperson and 3 other friends like this', ['friends']],
  ])('of %j leaves %j', (text, left) => {
    const { explanations, problems } = parseWhy([{ text }]);
    expect(explanations[0]?.explanation.criteria.map(({ rawText }) => rawText)).toEqual(left);
    expect(JSON.stringify([explanations, problems])).not.toMatch(/1999|Privatperson|26 years|age is 26/);
    if (left.length === 0)
      expect(problems.map(({ problem }) => problem.seen)).toEqual(['1 sentences about the viewer, left out']);
  });
});
