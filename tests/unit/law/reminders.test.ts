/** When a person is reminded: a week before, a day before, and once it is over. */
import { expect, it, test } from 'vitest';
import type { CaseFile } from '#lib/core/case-file.ts';
import { remindersOn } from '#lib/law/reminders.ts';

const asked: CaseFile = {
  controller: 'labour',
  confirmedAdvertisers: [],
  events: [{ kind: 'request-sent', on: '2026-08-03' }],
};

test.each([
  ['2026-08-26', []],
  ['2026-08-27', ['labour|response|2026-09-03|7 soon']],
  ['2026-09-01', ['labour|response|2026-09-03|7 soon']],
  ['2026-09-02', ['labour|response|2026-09-03|1 soon']],
  ['2026-09-03', ['labour|response|2026-09-03|1 soon']],
  ['2026-09-04', ['labour|response|2026-09-03|over over']],
  ['2026-09-17', ['labour|response|2026-09-03|over over']],
  ['2026-09-18', []],
])('on %s: %j', (today, expected) => {
  expect(remindersOn([asked], today).map(({ id, occasion }) => `${id} ${occasion}`)).toEqual(expected);
});

it('stops when the answer is there, and where none is wanted', () => {
  const answered = { ...asked, events: [...asked.events, { kind: 'answer-received', on: '2026-08-30' } as const] };
  expect(remindersOn([answered, { ...asked, reminders: false }], '2026-09-02')).toEqual([]);
});

it('goes on where no more than a holding reply came', () => {
  const held = { ...asked, events: [...asked.events, { kind: 'holding-received', on: '2026-08-10' } as const] };
  expect(remindersOn([held], '2026-09-04')).toHaveLength(1);
});

it('tells of the day that a notice under paragraph 22 names', () => {
  const noticed: CaseFile = { ...asked, events: [{ kind: 'para22-notice-sent', on: '2026-08-03' }] };
  expect(remindersOn([noticed], '2026-08-30').map(({ id }) => id)).toEqual(['labour|para22-notice|2026-08-31|1']);
});

it('is a new one where the day moved', () => {
  const paused = [
    { kind: 'clarification-asked', on: '2026-08-10' },
    { kind: 'clarification-given', on: '2026-08-20' },
  ] as const;
  const moved = remindersOn([{ ...asked, events: [...asked.events, ...paused] }], '2026-09-10');
  expect(moved.map(({ id }) => id)).toEqual(['labour|response|2026-09-14|7']);
});
