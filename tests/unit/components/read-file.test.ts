/** From dropped files to the commands that store them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveAnswerCommands } from '#components/dashboard/answers/read-file.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { WorkerHere } from '#tests/harness/worker-here.ts';

beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => vi.unstubAllGlobals());

const limits = { maxAnswerBytes: 1000, importAnswers };
const csv = (name: string, text: string): File => new File([text], name);

it('stores every file under its own fingerprint, in the order in which they came', async () => {
  const commands = await saveAnswerCommands(
    [csv('a.csv', 'Age,41\n'), csv('b.csv', 'Sex,F\n')],
    'labour',
    '2026-10-01',
    limits,
  );
  expect(commands.map(({ command }) => command?.answer.fileName)).toEqual(['a.csv', 'b.csv']);
  expect(new Set(commands.map(({ command }) => command?.answer.id)).size).toBe(2);
  expect(commands[0]?.command?.answer).toMatchObject({ controller: 'labour', receivedOn: '2026-10-01', bytes: 7 });
});

it('gives the same file the same id whatever it is called, and reads it once', async () => {
  const [first, second] = await saveAnswerCommands(
    [csv('a.csv', 'Age,41\n'), csv('copy.csv', 'Age,41\n')],
    'labour',
    '2026-10-01',
    limits,
  );
  expect(second?.command).toEqual(first?.command);
  expect(first?.command?.answer.fileName).toBe('a.csv');
});

it('neither reads nor fingerprints a file over the limit, and says which it was', async () => {
  const large = csv('large.csv', 'x');
  Object.defineProperties(large, {
    size: { value: 1001 },
    arrayBuffer: { value: () => Promise.reject(new Error('its bytes were asked for')) },
  });
  const commands = await saveAnswerCommands([large, csv('a.csv', 'Age,41\n')], 'labour', '2026-10-01', limits);
  expect(commands.map(({ file, command }) => [file.name, command?.answer.fileName ?? null])).toEqual([
    ['large.csv', null],
    ['a.csv', 'a.csv'],
  ]);
});
