/** Changes of a case file, as new case files; the background stores them and finds anew. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { ConfirmedAdvertiser } from '#lib/core/confirmed-advertiser.ts';

export function caseFileOf(controller: string, existing: CaseFile | null): CaseFile {
  return existing ?? { controller, confirmedAdvertisers: [], events: [] };
}

/** The case with one more event, in the order of their days; the same event on the same day is there once. */
export function withEvent(file: CaseFile, event: CaseEvent): CaseFile {
  const events = [...withoutEvent(file, event).events, event];
  return { ...file, events: events.toSorted((a, b) => a.on.localeCompare(b.on)) };
}

export function withoutEvent(file: CaseFile, event: CaseEvent): CaseFile {
  return { ...file, events: file.events.filter((item) => item.kind !== event.kind || item.on !== event.on) };
}

export function withAdvertisers(file: CaseFile, accounts: readonly ConfirmedAdvertiser[]): CaseFile {
  return { ...file, confirmedAdvertisers: [...accounts] };
}
