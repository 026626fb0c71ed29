/** The day that commands reckon with: the one given, else the machine's. */
import { parsePlainDate } from '#lib/law/plain-date.ts';
import type { PlainDate } from '#lib/core/time.ts';

/** Null for a text that is no day. */
export function dayOf(given: string | undefined): PlainDate | null {
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  return parsePlainDate(given) === null ? null : given;
}
