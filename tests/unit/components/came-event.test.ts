/** What something that came in does to the case: an answer ends the time, a holding reply and a request for identity do not. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cameEvent, typedDay } from '#components/dashboard/answers/came-event.ts';
import { saveAnswerCommands } from '#components/dashboard/answers/read-file.ts';
import type { CaseEvent } from '#lib/core/case-file.ts';
import { importAnswers } from '#lib/importing/import-answers.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';
import { WorkerHere } from '#tests/harness/worker-here.ts';

beforeEach(() => vi.stubGlobal('Worker', WorkerHere));
afterEach(() => vi.unstubAllGlobals());

const limits = { maxAnswerBytes: 10_000, importAnswers };
const holding = 'Thank you. Your request has been received and we will respond in due course.';
const table =
  'category,field,value\nregister,Ward,Headingley\nregister,Polling district,HD2\nregister,Constituency,Leeds';

test.each<[string, string, readonly [name: string, text: string][]]>([
  ['an answer with data', 'answer-received', [['a.csv', table]]],
  ['a holding reply', 'holding-received', [['a.txt', holding]]],
  ['a request for identity', 'identity-asked', [['a.txt', 'Please send a copy of your passport before we begin.']]],
  ['no record', 'answer-received', [['a.txt', 'We hold no personal data about you.']]],
  ['what shows no kind', 'answer-received', [['a.txt', 'Dear Ms Demoson,']]],
  [
    'a holding reply with the data beside it',
    'answer-received',
    [
      ['a.txt', holding],
      ['b.csv', table],
    ],
  ],
])('%s: %s', async (_what, kind, files) => {
  const dropped = files.map(([name, text]) => new File([text], name));
  const commands = await saveAnswerCommands(dropped, 'labour', '2026-06-10', limits);
  expect(cameEvent(commands, '2026-06-10')).toEqual({ kind, on: '2026-06-10' });
});

test('a file that is too large to be stored is no event', async () => {
  const commands = await saveAnswerCommands([new File([holding], 'a.txt')], 'labour', '2026-06-10', {
    ...limits,
    maxAnswerBytes: 1,
  });
  expect(cameEvent(commands, '2026-06-10')).toBeNull();
});

test.each<[string, readonly CaseEvent[], 'fact' | 'statement', string, boolean]>([
  ['nothing came yet', [], 'statement', '2026-10-01', true],
  ['an answer came', [{ kind: 'answer-received', on: '2026-07-01' }], 'fact', '2026-07-01', false],
  ['a holding reply came', [{ kind: 'holding-received', on: '2026-06-10' }], 'statement', '2026-06-10', false],
  ['identity was asked for', [{ kind: 'identity-asked', on: '2026-06-08' }], 'statement', '2026-06-08', false],
  ['a holding reply came', [{ kind: 'holding-received', on: '2026-06-10' }], 'fact', '2026-10-01', true],
])('%s (%j): a typed %s belongs to %s, and notes an answer: %s', (_why, events, typed, on, isNoted) => {
  const fact = typedFact({ label: 'Age', value: '41', dimension: 'age', source: '', controller: 'labour' });
  const statement = typedStatement({
    about: 'retention',
    stance: 'holds',
    recipients: null,
    text: 'Soon.',
    controller: 'labour',
  });
  const given = typed === 'fact' ? { facts: [fact], statements: [] } : { facts: [], statements: [statement] };
  expect(typedDay(events, given, '2026-10-01')).toEqual({
    on,
    event: isNoted ? { kind: 'answer-received', on } : null,
  });
});
