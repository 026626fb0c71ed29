/** The calendar day of a point in time, where the reader is. */
import type { PlainDate } from '#lib/core/time.ts';
import { formatPlainDate } from './plain-date.ts';

/** `2026-11-23` in the reader's time zone. */
export function plainDateOf(at: Date): PlainDate {
  return formatPlainDate({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() });
}
