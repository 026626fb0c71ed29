/** The same answer twice: a copy is read once, the same facts in other bytes are named, and nothing else is. */
import { expect, it } from 'vitest';
import { readAnswers } from '#lib/sar/read-answer.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const rows = ['Age,41', 'Ward,Headingley', 'Poll Number,KX2-411'];
const csv = (name: string, of: readonly string[] = rows) => file(name, `field,value\n${of.join('\n')}\n`);
const read = (...files: ReturnType<typeof file>[]) => readAnswers(files, { controller: 'labour' });

it.each(['answer.csv', 'copy.csv'])('a copy called %s is read once, and said to be one', async (name) => {
  const answer = await read(csv('answer.csv'), csv(name));
  expect(answer.facts).toHaveLength(3);
  expect(new Set(answer.facts.map(({ id }) => id)).size).toBe(3);
  expect(answer.problems).toMatchObject([
    { kind: 'repeated-file', at: name, seen: 'the same file as answer.csv: read once' },
  ]);
});

it('the same facts in other bytes are both kept, and said to be the same', async () => {
  const answer = await read(csv('answer.csv'), csv('again.csv', rows.toReversed()));
  expect(answer.facts).toHaveLength(6);
  expect(answer.problems).toMatchObject([
    { kind: 'repeated-file', at: 'again.csv', seen: 'gives the same facts as answer.csv: each stands here twice' },
  ]);
});

it('files that share some facts, or hardly hold any, are two files', async () => {
  expect((await read(csv('a.csv'), csv('b.csv', ['Age,41', 'Ward,Roath', 'Poll Number,KX2-411']))).problems).toEqual(
    [],
  );
  expect((await read(csv('a.csv', ['Age,41']), file('b.csv', 'field;value\nAge;41\n'))).problems).toEqual([]);
});
