/** The day on the reader's clock, also when the page stays open over midnight. */
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useNow } from './use-now.ts';

/** A plain date, `2026-11-23`. */
export function useToday(): string {
  return plainDateOf(new Date(useNow(60_000)));
}
