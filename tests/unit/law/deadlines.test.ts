/** Deadlines against a table of days worked out by hand with a calendar. */
import { describe, expect, test } from 'vitest';
import {
  complaintAcknowledgementDueOn,
  extendedResponseDueOn,
  icoComplaintDueOn,
  icoProgressDueOn,
  nextWorkingDay,
  type Pause,
  responseDueOn,
} from '#lib/law/deadlines.ts';
import type { Nation } from '#lib/core/nation.ts';

const ew: Nation = 'england-and-wales';
const sc: Nation = 'scotland';
const ni: Nation = 'northern-ireland';
const identity = (askedOn: string, givenOn: string | null): Pause => ({ kind: 'identity', askedOn, givenOn });
const clarification = (askedOn: string, givenOn: string | null): Pause => ({ kind: 'clarification', askedOn, givenOn });

type Row = readonly [
  why: string,
  received: string,
  pauses: readonly Pause[],
  nation: Nation,
  due: string | null,
  rules: string,
];

const oneMonth: readonly Row[] = [
  ['an ordinary month', '2026-08-03', [], ew, '2026-09-03', 'received add-months'],
  ['from a short month into a long one', '2026-02-10', [], ew, '2026-03-10', 'received add-months'],
  ['31 May has no 31 June', '2027-05-31', [], ew, '2027-06-30', 'received add-months last-day-of-month'],
  ['31 January in an ordinary year', '2025-01-31', [], ew, '2025-02-28', 'received add-months last-day-of-month'],
  ['31 January in a leap year', '2024-01-31', [], ew, '2024-02-29', 'received add-months last-day-of-month'],
  ['30 January in a leap year', '2024-01-30', [], ew, '2024-02-29', 'received add-months last-day-of-month'],
  ['29 February', '2024-02-29', [], sc, '2024-04-01', 'received add-months bank-holiday weekend weekend'],
  [
    '29 February where Easter Monday is free',
    '2024-02-29',
    [],
    ew,
    '2024-04-02',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  ['across the end of a year', '2025-12-15', [], ew, '2026-01-15', 'received add-months'],
  ['a Saturday', '2026-09-10', [], ew, '2026-10-12', 'received add-months weekend weekend'],
  ['a Sunday', '2026-09-11', [], ew, '2026-10-12', 'received add-months weekend'],
  [
    'Christmas Day on a Friday, Boxing Day made up on Monday',
    '2026-11-25',
    [],
    ew,
    '2026-12-29',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  [
    'Christmas of 2027 made up on Monday and Tuesday',
    '2027-11-25',
    [],
    ew,
    '2027-12-29',
    'received add-months weekend weekend bank-holiday bank-holiday',
  ],
  ['New Year in England', '2026-12-01', [], ew, '2027-01-04', 'received add-months bank-holiday weekend weekend'],
  [
    'New Year in Scotland, where 2 January is made up',
    '2026-12-01',
    [],
    sc,
    '2027-01-05',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  ['2 January in Scotland', '2025-12-02', [], sc, '2026-01-05', 'received add-months bank-holiday weekend weekend'],
  ['2 January in England', '2025-12-02', [], ew, '2026-01-02', 'received add-months'],
  ['15 June 2026 is a holiday in Scotland', '2026-05-15', [], sc, '2026-06-16', 'received add-months bank-holiday'],
  ['15 June 2026 is a working day in England', '2026-05-15', [], ew, '2026-06-15', 'received add-months'],
  ['15 June 2026 is a working day in Northern Ireland', '2026-05-15', [], ni, '2026-06-15', 'received add-months'],
  [
    'Good Friday 2026 in England runs to Tuesday',
    '2026-03-03',
    [],
    ew,
    '2026-04-07',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  [
    'Good Friday 2026 in Scotland runs to Monday',
    '2026-03-03',
    [],
    sc,
    '2026-04-06',
    'received add-months bank-holiday weekend weekend',
  ],
  ['St Patrick in Northern Ireland', '2026-02-17', [], ni, '2026-03-18', 'received add-months bank-holiday'],
  [
    '12 July on a Sunday, made up on Monday',
    '2026-06-12',
    [],
    ni,
    '2026-07-14',
    'received add-months weekend bank-holiday',
  ],
  ['12 July is nothing in England but a Sunday', '2026-06-12', [], ew, '2026-07-13', 'received add-months weekend'],
  [
    'the summer holiday of Scotland is early in August',
    '2026-07-03',
    [],
    sc,
    '2026-08-04',
    'received add-months bank-holiday',
  ],
  [
    'the summer holiday of England is late in August',
    '2026-07-31',
    [],
    ew,
    '2026-09-01',
    'received add-months bank-holiday',
  ],
  ['St Andrew on a Monday', '2026-10-30', [], sc, '2026-12-01', 'received add-months bank-holiday'],
  [
    'the month runs from proof of identity',
    '2026-08-03',
    [identity('2026-08-05', '2026-08-12')],
    ew,
    '2026-09-14',
    'received identity-given add-months weekend weekend',
  ],
  [
    'the later of two proofs counts',
    '2026-08-03',
    [identity('2026-08-05', '2026-08-12'), identity('2026-08-14', '2026-08-20')],
    ew,
    '2026-09-21',
    'received identity-given add-months weekend',
  ],
  [
    'proof on the day of receipt changes nothing',
    '2026-08-03',
    [identity('2026-08-03', '2026-08-03')],
    ew,
    '2026-09-03',
    'received add-months',
  ],
  [
    'proof not yet given: the clock stands',
    '2026-08-03',
    [identity('2026-08-05', null)],
    ew,
    null,
    'received still-waiting',
  ],
  [
    'nine days of waiting for a clarification',
    '2026-08-03',
    [clarification('2026-08-10', '2026-08-19')],
    ew,
    '2026-09-14',
    'received add-months clarification-pause weekend weekend',
  ],
  [
    'a clarification on the same day costs nothing',
    '2026-08-03',
    [clarification('2026-08-10', '2026-08-10')],
    ew,
    '2026-09-03',
    'received add-months',
  ],
  [
    'two clarifications that overlap count once',
    '2026-08-03',
    [clarification('2026-08-10', '2026-08-14'), clarification('2026-08-12', '2026-08-17')],
    ew,
    '2026-09-10',
    'received add-months clarification-pause',
  ],
  [
    'a clarification before identity was proved does not count twice',
    '2026-08-03',
    [clarification('2026-08-04', '2026-08-10'), identity('2026-08-04', '2026-08-12')],
    ew,
    '2026-09-14',
    'received identity-given add-months weekend weekend',
  ],
  [
    'a clarification still awaited: the clock stands',
    '2026-08-03',
    [clarification('2026-08-10', null)],
    ew,
    null,
    'received still-waiting',
  ],
  [
    'a pause that ends before it begins is left out',
    '2026-08-03',
    [clarification('2026-08-19', '2026-08-10')],
    ew,
    '2026-09-03',
    'received add-months',
  ],
  [
    'a pause before the request is left out',
    '2026-08-03',
    [identity('2026-07-01', '2026-07-02')],
    ew,
    '2026-09-03',
    'received add-months',
  ],
  [
    '28 February is no last day that stretches',
    '2027-02-28',
    [],
    ew,
    '2027-03-30',
    'received add-months weekend bank-holiday',
  ],
  ['30 April', '2026-04-30', [], ew, '2026-06-01', 'received add-months weekend weekend'],
  ['the last day of a year', '2024-12-31', [], ew, '2025-01-31', 'received add-months'],
  ['29 January of a leap year', '2028-01-29', [], ew, '2028-02-29', 'received add-months'],
  ['31 January of the next leap year', '2028-01-31', [], ew, '2028-02-29', 'received add-months last-day-of-month'],
  ['29 February of 2028', '2028-02-29', [], ew, '2028-03-29', 'received add-months'],
  [
    'Good Friday 2028 in England',
    '2028-03-14',
    [],
    ew,
    '2028-04-18',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  [
    'Good Friday 2028 in Scotland',
    '2028-03-14',
    [],
    sc,
    '2028-04-17',
    'received add-months bank-holiday weekend weekend',
  ],
  [
    'Good Friday 2026 in Northern Ireland',
    '2026-03-03',
    [],
    ni,
    '2026-04-07',
    'received add-months bank-holiday weekend weekend bank-holiday',
  ],
  [
    '12 July 2025 on a Saturday',
    '2025-06-12',
    [],
    ni,
    '2025-07-15',
    'received add-months weekend weekend bank-holiday',
  ],
  ['12 July 2028 on a Wednesday', '2028-06-12', [], ni, '2028-07-13', 'received add-months bank-holiday'],
  ['12 July 2028 in England', '2028-06-12', [], ew, '2028-07-12', 'received add-months'],
  ['St Patrick of 2024, made up on Monday', '2024-02-18', [], ni, '2024-03-19', 'received add-months bank-holiday'],
  ['St Andrew of 2024, made up on Monday', '2024-11-02', [], sc, '2024-12-03', 'received add-months bank-holiday'],
  ['St Andrew of 2028 on a Thursday', '2028-10-30', [], sc, '2028-12-01', 'received add-months bank-holiday'],
  ['New Year 2028 in England', '2027-12-01', [], ew, '2028-01-04', 'received add-months weekend weekend bank-holiday'],
  [
    'New Year 2028 in Scotland',
    '2027-12-01',
    [],
    sc,
    '2028-01-05',
    'received add-months weekend weekend bank-holiday bank-holiday',
  ],
  ['the last Monday of August is a working day in Scotland', '2026-07-31', [], sc, '2026-08-31', 'received add-months'],
  [
    'Boxing Day 2025 before a weekend',
    '2025-11-26',
    [],
    ew,
    '2025-12-29',
    'received add-months bank-holiday weekend weekend',
  ],
];

describe('an answer is due', () => {
  test.each(oneMonth)('%s', (_why, received, pauses, nation, due, rules) => {
    const deadline = responseDueOn(received, pauses, nation);
    expect(deadline.dueOn).toBe(due);
    expect(deadline.steps.map((step) => step.rule).join(' ')).toBe(rules);
  });

  const extended: readonly Row[] = [
    ['three months in all', '2026-08-03', [], ew, '2026-11-03', 'received add-months'],
    ['30 November where there is no 31', '2026-08-31', [], ew, '2026-11-30', 'received add-months last-day-of-month'],
    [
      '30 November is free in Scotland',
      '2026-08-31',
      [],
      sc,
      '2026-12-01',
      'received add-months last-day-of-month bank-holiday',
    ],
    ['into February', '2026-11-30', [], ew, '2027-03-01', 'received add-months last-day-of-month weekend'],
    [
      'with days of waiting',
      '2026-08-03',
      [clarification('2026-08-10', '2026-08-20')],
      ew,
      '2026-11-13',
      'received add-months clarification-pause',
    ],
  ];
  test.each(extended)('after an extension: %s', (_why, received, pauses, nation, due, rules) => {
    const deadline = extendedResponseDueOn(received, pauses, nation);
    expect(deadline.dueOn).toBe(due);
    expect(deadline.steps.map((step) => step.rule).join(' ')).toBe(rules);
  });

  test('each step tells the day it reached, its source and what it counted', () => {
    expect(responseDueOn('2026-08-03', [clarification('2026-08-10', '2026-08-19')], ew).steps).toEqual([
      { rule: 'received', on: '2026-08-03', source: 'art12a', detail: null },
      { rule: 'add-months', on: '2026-09-03', source: 'art12a', detail: '1' },
      { rule: 'clarification-pause', on: '2026-09-12', source: 'art12a', detail: '9' },
      { rule: 'weekend', on: '2026-09-13', source: 'ico-time-limits', detail: '2026-09-12' },
      { rule: 'weekend', on: '2026-09-14', source: 'ico-time-limits', detail: '2026-09-13' },
    ]);
  });

  test('a pause that cannot be right is named in a warning', () => {
    const { warnings } = responseDueOn('2026-08-03', [clarification('2026-08-19', '2026-08-10')], ew);
    expect(warnings).toEqual([{ kind: 'pause-ignored', askedOn: '2026-08-19', givenOn: '2026-08-10' }]);
  });

  test('a day beyond the known bank holidays carries a warning', () => {
    expect(responseDueOn('2028-12-10', [], ew).warnings).toEqual([
      { kind: 'bank-holidays-unknown', year: 2029, knownTo: 2028 },
    ]);
    expect(responseDueOn('2028-10-10', [], ew).warnings).toEqual([]);
  });
});

describe('other limits', () => {
  test.each([
    ['2026-06-19', '2026-07-19', '2026-07-18'],
    ['2026-11-01', '2026-12-01', '2026-11-30'],
    ['2028-02-01', '2028-03-02', '2028-03-01'],
  ])('a complaint received on %s is acknowledged by %s (by the statute by %s)', (received, due, statute) => {
    const deadline = complaintAcknowledgementDueOn(received);
    expect(deadline.dueOn).toBe(due);
    expect(deadline.steps.find((step) => step.rule === 'statute-counting')?.on).toBe(statute);
  });

  test.each([
    ['2026-08-15', '2026-11-15'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
  ])('the ICO expects a complaint within three months of %s: %s', (contact, due) => {
    expect(icoComplaintDueOn(contact).dueOn).toBe(due);
    expect(icoProgressDueOn(contact).dueOn).toBe(due);
  });

  test.each([
    ['2026-12-25', ew, '2026-12-29'],
    ['2026-12-28', ew, '2026-12-29'],
    ['2028-01-01', sc, '2028-01-05'],
    ['2028-01-01', ew, '2028-01-04'],
    ['2026-11-23', ew, '2026-11-23'],
  ] as const)('the next working day from %s in %s is %s', (date, nation, due) => {
    expect(nextWorkingDay(date, nation).dueOn).toBe(due);
  });
});
