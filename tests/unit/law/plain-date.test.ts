/** Calendar arithmetic against the platform's own calendar, over many days. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidayOn, hasBankHolidays } from '#lib/law/bank-holidays.ts';
import { nations } from '#lib/core/nation.ts';
import { addDays, addMonths, daysBetween, daysInMonth, parsePlainDate, weekdayOf } from '#lib/law/plain-date.ts';

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const days = fc.integer({ min: -30_000, max: 60_000 }).map((day) => iso(new Date(day * 86_400_000)));

describe('plain dates', () => {
  test('adding days agrees with the calendar of the platform, and daysBetween takes it back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const moved = addDays(date, count);
        expect(moved).toBe(iso(new Date(utc(date).getTime() + count * 86_400_000)));
        expect(daysBetween(date, moved)).toBe(count);
      }),
    );
  });

  test('the weekday agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect((weekdayOf(date) + 1) % 7).toBe(utc(date).getUTCDay());
      }),
    );
  });

  test('adding months keeps the day where the month has it, and takes the last day where not', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 30 }), (date, months) => {
        const from = parsePlainDate(date);
        const to = parsePlainDate(addMonths(date, months));
        expect(to?.day).toBe(Math.min(from?.day ?? 0, daysInMonth(to?.year ?? 0, to?.month ?? 0)));
        expect(((to?.year ?? 0) - (from?.year ?? 0)) * 12 + (to?.month ?? 0) - (from?.month ?? 0)).toBe(months);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', 'today', '2026-1-1', ''])(
    '%j is no day',
    (text) => {
      expect(parsePlainDate(text)).toBeNull();
    },
  );

  test('arithmetic on a day that does not exist is a bug and says so', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('2026-02-30');
  });
});

describe('bank holidays', () => {
  test('every known bank holiday is a weekday, and each nation has eight to eleven a year', () => {
    for (const nation of nations) {
      for (let year = 2024; year <= 2028; year += 1) {
        const all = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
          (day) => day.startsWith(String(year)) && bankHolidayOn(day, nation) !== null,
        );
        expect(all.every((day) => weekdayOf(day) < 5)).toBe(true);
        expect(all.length).toBeGreaterThanOrEqual(8);
        expect(all.length).toBeLessThanOrEqual(11);
      }
    }
  });

  test('Scotland has the day of 15 June 2026, the others do not', () => {
    expect(nations.map((nation) => bankHolidayOn('2026-06-15', nation) !== null)).toEqual([false, true, false]);
  });

  test('years without data are known to be so', () => {
    expect([hasBankHolidays('2023-12-31'), hasBankHolidays('2024-01-01'), hasBankHolidays('2029-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
