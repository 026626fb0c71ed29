/** Sets of sentences in the way in which parties write: what is read, and that no denial is invented. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statementTopics, statementTopicSchema } from '#lib/core/sar.ts';
import * as z from '#lib/core/zod.ts';
import { readStatement } from '#lib/sar/profile/read-statement.ts';

const rowSchema = z.object({
  text: z.string(),
  says: z.array(
    z.object({ about: statementTopicSchema, stance: z.enum(['holds', 'denies']), hedged: z.optional(z.boolean()) }),
  ),
});
type Row = z.infer<typeof rowSchema>;

const load = (name: string): Row[] =>
  readFileSync(`tests/fixtures/sar/sentences/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));

const short = ({ about, stance, hedged }: Row['says'][number]): string =>
  `${about} ${stance}${hedged === true ? ' hedged' : ''}`;
const read = ({ text }: Row): string[] => readStatement(text, null, 'conservative').map(short).toSorted();
const expected = ({ says }: Row): string[] => says.map(short).toSorted();
const isRight = (row: Row): boolean => read(row).join() === expected(row).join();

const sets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** The reader was not improved with the seventh: what it reads of that, it reads of sentences that nobody has seen. */
const wanted: readonly (readonly [string, number])[] = [
  ...[...sets, 'traps', 'own'].map((name) => [name, 0.95] as const),
  ['seventh', 0.74],
  ['eighth', 0.82],
];

describe.each(wanted)('the %s set of sentences', (name, share) => {
  const rows = load(name);

  test(`is read right in at least ${share}`, () => {
    const wrong = rows.filter((row) => !isRight(row)).map(({ text }) => text);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(rows.length * (1 - share)));
  });

  test('gives no denial that is not there', () => {
    const invented = rows.flatMap((row) =>
      read(row).flatMap((claim) =>
        claim.endsWith(' denies') && !expected(row).includes(claim) ? [`${row.text} (${claim})`] : [],
      ),
    );
    expect(invented).toEqual([]);
  });
});

describe.each([...sets, 'seventh', 'eighth'])('the %s set of sentences', (name) => {
  const rows = load(name);

  test('is negated, hedged or about somebody else in half of its sentences, and covers every topic', () => {
    const plain = rows.filter(
      ({ says }) => says.length > 0 && says.every((each) => each.stance === 'holds' && !each.hedged),
    );
    expect(plain.length).toBeLessThanOrEqual(rows.length / 2);
    const topics = new Set(rows.flatMap(({ says }) => says.map(({ about }) => about)));
    expect([...topics].toSorted()).toEqual([...statementTopics].toSorted());
  });
});
