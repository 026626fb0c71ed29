/** Which dropped files are there already, and what that says of the day on which something came. */
import { expect, it } from 'vitest';
import { bringsNew, markRepeats, type Stored } from '#components/dashboard/answers/already-there.ts';
import { saveAnswerCommands } from '#components/dashboard/answers/read-file.ts';
import { readAnswers } from '#lib/sar/read-answer.ts';

const importAnswers = async (files: readonly File[], controller: string) =>
  Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { name: file.name, answer: await readAnswers([{ name: file.name, bytes }], { controller }) };
    }),
  );
const csv = (name: string, ...rows: readonly string[]): File => new File([`field,value\n${rows.join('\n')}\n`], name);
const rows = ['Age,41', 'Ward,Headingley', 'Poll Number,KX2-411'];
const drop = (...files: readonly File[]) =>
  saveAnswerCommands(files, 'labour', '2026-10-09', { maxAnswerBytes: 1000, importAnswers });

async function stored(file: File): Promise<Stored> {
  const [first] = await drop(file);
  const command = first?.command;
  if (!command) throw new Error('the file gave no command');
  const answer = { ...command.answer, receivedOn: '2026-10-01', problems: [] };
  return {
    answers: [answer],
    answersOfOthers: [],
    facts: command.facts.map((fact) => ({ ...fact, answer: answer.id })),
  };
}

it('a file that is stored keeps its first day, and brings nothing new', async () => {
  const marked = markRepeats(await drop(csv('b.csv', ...rows)), await stored(csv('a.csv', ...rows)));
  expect(marked[0]?.repeat).toEqual({ kind: 'known', on: '2026-10-01' });
  expect(marked[0]?.command?.answer.receivedOn).toBe('2026-10-01');
  expect(bringsNew(marked)).toBe(false);
});

it('other bytes with the same facts are new, and named with the answer that they repeat', async () => {
  const marked = markRepeats(await drop(csv('b.csv', ...rows.toReversed())), await stored(csv('a.csv', ...rows)));
  expect(marked[0]?.repeat).toEqual({ kind: 'same-facts', of: 'a.csv', on: '2026-10-01' });
  expect(marked[0]?.command?.answer.receivedOn).toBe('2026-10-09');
  expect(bringsNew(marked)).toBe(true);
});

it('a copy within one drop is said to be one, and the first of them is new', async () => {
  const marked = markRepeats(await drop(csv('a.csv', ...rows), csv('copy.csv', ...rows)), null);
  expect(marked.map(({ repeat }) => repeat)).toEqual([null, { kind: 'copy', of: 'a.csv' }]);
  expect(bringsNew(marked)).toBe(true);
});
