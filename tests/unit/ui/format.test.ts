/** Dates, numbers and sizes as people read them. */
import { describe, expect, it } from 'vitest';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { ago, formatBytes, formatPlainDate, formatSeconds } from '#lib/ui/format.ts';
import { isPaused, pauseEnd } from '#lib/ui/pause.ts';

describe('formatPlainDate', () => {
  it.each([
    ['2026-11-23', 'en', '23 November 2026'],
    ['2026-05-03', 'cy', '3 Mai 2026'],
    ['2026-02-01', 'cy', '1 Chwefror 2026'],
    ['2025-11', 'en', '2025-11'],
    ['soon', 'cy', 'soon'],
  ] as const)('%s in %s is %s', (date, language, expected) => {
    expect(formatPlainDate(date, language)).toBe(expected);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [512, '512 B'],
    [3_400, '3.4 KB'],
    [12_000_000, '12 MB'],
    [5_100_000_000_000, '5100 GB'],
  ])('%d is %s', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected);
  });
});

describe('formatSeconds', () => {
  it.each([
    [1450, '1.5'],
    [12_400, '12'],
  ])('%d ms are %s s', (ms, expected) => {
    expect(formatSeconds(ms)).toBe(expected);
  });
});

describe('ago', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  it.each([
    ['2026-11-23T11:59:50Z', { unit: 'now' }],
    ['2026-11-23T11:45:00Z', { unit: 'minutes', n: 15 }],
    ['2026-11-23T02:00:00Z', { unit: 'hours', n: 10 }],
    ['2026-11-21T12:00:00Z', { unit: 'days', n: 2 }],
    ['2026-11-01T12:00:00Z', { unit: 'date' }],
    ['not a time', { unit: 'date' }],
  ])('%s', (at, expected) => {
    expect(ago(at, now)).toEqual(expected);
  });
});

describe('pauseEnd', () => {
  it('of an hour is an hour later', () => {
    expect(pauseEnd('hour', new Date('2026-11-23T12:00:00Z'))).toBe('2026-11-23T13:00:00.000Z');
  });

  it('until tomorrow ends at the next midnight of the user’s clock', () => {
    const end = new Date(pauseEnd('tomorrow', new Date(2026, 11, 31, 23, 30)));
    expect([plainDateOf(end), end.getHours(), end.getMinutes()]).toEqual(['2027-01-01', 0, 0]);
  });

  it('is over once its time has come', () => {
    const at = '2026-11-23T12:00:00Z';
    expect([isPaused(at, Date.parse(at) - 1), isPaused(at, Date.parse(at)), isPaused(null, 0)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
