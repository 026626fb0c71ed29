/** What several answers come to: the day of the first that answers, and the kind of all. */
import { expect, test } from 'vitest';
import { answersCame, type Came, kindOfAnswers } from '#lib/core/kind-of-answers.ts';
import { type AnswerKind, answerKindSchema, type AnswerReading } from '#lib/core/sar.ts';

const kinds = answerKindSchema.options;

const reading = (kind: AnswerKind): AnswerReading => ({
  type: 'answer',
  id: kind,
  controller: 'labour',
  party: null,
  systems: [],
  kind,
  reason: 'says-nothing',
  text: '',
  where: { file: 'answer.txt' },
});

/** `03-20 holding, 07-20` as what came. */
const came = (text: string): Came[] =>
  (text === '' ? [] : text.split(', ')).map((each) => {
    const [day = '', word] = each.split(' ');
    const kind = kinds.find((known) => known === word);
    return { on: `2026-${day}`, readings: kind === undefined ? [] : [reading(kind)] };
  });

test.each([
  ['', null, undefined],
  ['03-20 full', '03-20', 'full'],
  ['03-20 holding, 07-20 full', '07-20', 'full'],
  ['07-20 full, 03-20 holding', '07-20', 'full'],
  ['03-20 identity-request, 04-01 holding, 07-20 no-record', '07-20', 'no-record'],
  ['03-20 holding', null, 'holding'],
  ['03-20 holding, 03-25 identity-request', null, 'identity-request'],
  ['03-20 partial, 04-10 holding', '03-20', 'partial'],
  ['03-20 holding, 03-20 full', '03-20', 'full'],
  ['03-20 holding, 07-20', '07-20', undefined],
  ['03-20 holding, 07-20 unknown', '07-20', undefined],
  ['03-20 refusal, 07-20 partial', '03-20', 'partial'],
])('%s: answered on %s, %s', (text, on, kind) => {
  expect(answersCame(came(text))).toEqual({ answeredOn: on === null ? null : `2026-${on}`, kind });
});

test('a holding reply after a part of an answer does not take it back', () => {
  expect(kindOfAnswers([reading('partial'), reading('holding')])).toBe('partial');
});
