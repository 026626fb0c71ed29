/** Dates as a letter writes them, in the words of the catalogue: browsers know no Welsh ones. */
import { fillSlots } from '#lib/core/fill-slots.ts';
import { parsePlainDate } from '#lib/law/plain-date.ts';
import type { ComplaintCatalogue } from './complaint-input.ts';

/** `23 November 2026`; a text that is no date stays as it is. */
export function formatDate(date: string, words: ComplaintCatalogue): string {
  const parts = parsePlainDate(date);
  if (parts === null) return date;
  return fillSlots(words.date, {
    day: parts.day,
    month: words.months.split('|')[parts.month - 1] ?? parts.month,
    year: parts.year,
  });
}

/** `23 November 2026, 17:00:05 UTC` from an ISO 8601 time in UTC. */
export function formatTimestamp(timestamp: string, words: ComplaintCatalogue): string {
  return fillSlots(words.timestamp, { date: formatDate(timestamp.slice(0, 10), words), time: timestamp.slice(11, 19) });
}
