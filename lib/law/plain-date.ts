/** Calendar arithmetic on days without a time zone, in whole numbers: no clock, no `Date`, no rounding. */
import type { PlainDate } from '#lib/core/time.ts';

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The parts of `2026-11-23`; null when the text is not a day that exists. */
export function parsePlainDate(text: string): DateParts | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1) return null;
  return parts.day <= daysInMonth(parts.year, parts.month) ? parts : null;
}

/** The day as it is written in records, `2026-11-23`. */
export function formatPlainDate({ year, month, day }: DateParts): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 28 to 31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; where that month is too short, its last day (31 January + 1 month = 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = existing(date);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return formatPlainDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** How many days `to` is after `from`; negative when before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, Monday first. */
export function weekdayOf(date: PlainDate): Weekday {
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return weekdays[index] ?? 0;
}

/** Days since 1 January 1970. */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = existing(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function fromDayNumber(days: number): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatPlainDate({ year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 });
}

function existing(date: PlainDate): DateParts {
  const parts = parsePlainDate(date);
  if (!parts) throw new Error(`not a day of the calendar: ${date}`);
  return parts;
}
