/** From dropped files to the commands that store them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doneLine } from '#components/dashboard/answers/done-line.ts';
import { saveAnswerCommands } from '#components/dashboard/answers/read-file.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { textsIn } from '#lib/ui/use-texts.ts';
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

it('says of a file in which nothing could be read why, and not that it was read', async () => {
  const outlook = new File([new Uint8Array([0x78, 0x9f, 0x3e, 0x22, 1, 2, 3, 4])], 'winmail.dat');
  const commands = await saveAnswerCommands([outlook, csv('a.csv', 'Age,41\n')], 'labour', '2026-10-01', limits);
  const { t } = textsIn('en');
  const [unread, read] = commands.flatMap(({ file, command }) =>
    command === null ? [] : [doneLine(t, file.name, command)],
  );
  expect(unread).toMatchObject({
    tone: 'warn',
    text: expect.stringMatching(/^winmail\.dat: nothing in it .*winmail\.dat/),
  });
  expect(read?.text).toMatch(/^a\.csv: read\. Facts: 1/);
});
