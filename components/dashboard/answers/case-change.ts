/** Changes of a case file, as new case files; the background stores them and finds anew. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { ConfirmedAdvertiser } from '#lib/core/confirmed-advertiser.ts';
import { isSameEvent } from '#lib/core/with-event.ts';

export function withoutEvent(file: CaseFile, event: CaseEvent): CaseFile {
  return { ...file, events: file.events.filter((item) => !isSameEvent(item, event)) };
}

export function withAdvertisers(file: CaseFile, accounts: readonly ConfirmedAdvertiser[]): CaseFile {
  return { ...file, confirmedAdvertisers: [...accounts] };
}
