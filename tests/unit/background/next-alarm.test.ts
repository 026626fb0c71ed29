import { expect, it } from 'vitest';
import { nextAlarm } from '#lib/background/next-alarm.ts';

const at = (day: number, hour: number): Date => new Date(2026, 10, day, hour);

it.each<[string, Date, Date | null, Date]>([
  ['midnight', at(23, 9), null, at(24, 0)],
  ['nine in the morning, after midnight', at(24, 0), null, at(24, 9)],
  ['nine in the morning, before the end of a pause', at(24, 8), at(24, 10), at(24, 9)],
  ['the end of a pause before midnight', at(23, 9), at(23, 10), at(23, 10)],
  ['midnight, where the pause ends later', at(23, 9), at(24, 10), at(24, 0)],
  ['midnight, where the pause is over', at(23, 9), at(23, 8), at(24, 0)],
  ['midnight, where the pause ends now', at(23, 9), at(23, 9), at(24, 0)],
])('the next alarm is %s', (_, now, pausedUntil, expected) => {
  expect(nextAlarm(now, pausedUntil?.toISOString() ?? null)).toBe(expected.getTime());
});
