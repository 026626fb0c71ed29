/** The bank holidays as data against the rules that they follow from: the Banking and Financial Dealings Act 1971, its substitute
 *  days, the date of Easter, and the days that were proclaimed for one year alone. */
import { expect, test } from 'vitest';
import type { Nation } from '#lib/core/nation.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { bankHolidayOn, bankHolidaysSource } from '#lib/law/bank-holidays.ts';

const { firstYear, lastYear } = bankHolidaysSource;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const satisfies readonly Nation[];
const [saturday, sunday, monday] = [6, 0, 1];

/** Scotland's day for the World Cup (Royal Proclamation of 3 February 2026). */
const proclaimed: readonly (readonly [Nation, PlainDate, string])[] = [
  ['scotland', '2026-06-15', 'World Cup bank holiday'],
];

test.each(years.flatMap((year) => nations.map((nation) => [year, nation] as const)))(
  'those of %d in %s are the ones that the rules give',
  (year, nation) => {
    const byRule = Object.fromEntries([...ruled(year, nation)].toSorted(([a], [b]) => a.localeCompare(b)));
    expect(held(year, nation)).toEqual(byRule);
  },
);

test.each([
  [2000, '2000-04-23'],
  [2024, '2024-03-31'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Easter of %d is on %s', (year, day) => expect(isoDay(easterSunday(year))).toBe(day));

/** What the data hold for a year, day by day. */
function held(year: number, nation: Nation): Readonly<Record<PlainDate, string>> {
  const days = Array.from({ length: 366 }, (_, index) => isoDay(new Date(Date.UTC(year, 0, 1 + index))));
  return Object.fromEntries(
    days.flatMap((day) => {
      const name = day.startsWith(String(year)) ? bankHolidayOn(day, nation) : null;
      return name === null ? [] : [[day, name] as const];
    }),
  );
}

function ruled(year: number, nation: Nation): ReadonlyMap<PlainDate, string> {
  const found = new Map<PlainDate, string>();
  const add = (date: Date, name: string): void => void found.set(isoDay(date), name);
  /** A day that falls on a weekend moves to the next working day that is not taken. */
  const fixed = (month: number, day: number, name: string): void => {
    let date = new Date(Date.UTC(year, month - 1, day));
    const own = isoDay(date);
    while ([saturday, sunday].includes(date.getUTCDay()) || found.has(isoDay(date))) date = later(date, 1);
    add(date, isoDay(date) === own ? name : `${name} (substitute day)`);
  };
  const easter = easterSunday(year);
  fixed(1, 1, "New Year's Day");
  if (nation === 'scotland') fixed(1, 2, '2nd January');
  if (nation === 'northern-ireland') fixed(3, 17, "St Patrick's Day");
  add(later(easter, -2), 'Good Friday');
  if (nation !== 'scotland') add(later(easter, 1), 'Easter Monday');
  add(firstMonday(year, 5), 'Early May bank holiday');
  add(lastMonday(year, 5), 'Spring bank holiday');
  if (nation === 'northern-ireland') fixed(7, 12, 'Battle of the Boyne');
  add(nation === 'scotland' ? firstMonday(year, 8) : lastMonday(year, 8), 'Summer bank holiday');
  if (nation === 'scotland') fixed(11, 30, "St Andrew's Day");
  fixed(12, 25, 'Christmas Day');
  fixed(12, 26, 'Boxing Day');
  for (const [where, day, name] of proclaimed)
    if (where === nation && day.startsWith(String(year))) found.set(day, name);
  return found;
}

/** Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * shift + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}

function firstMonday(year: number, month: number): Date {
  const first = new Date(Date.UTC(year, month - 1, 1));
  return later(first, (monday + 7 - first.getUTCDay()) % 7);
}

function lastMonday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 0));
  return later(last, -((last.getUTCDay() + 7 - monday) % 7));
}

function later(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

function isoDay(date: Date): PlainDate {
  return date.toISOString().slice(0, 10);
}
