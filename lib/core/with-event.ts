/** One more day in a case file. */
import type { CaseEvent, CaseFile } from './case-file.ts';

/** The case with one more event, in the order of their days. The same event on the same day is there once: what was noted of it
 *  stays, its files are those of both, and its channel is the new one where that has one. */
export function withEvent(file: CaseFile, event: CaseEvent): CaseFile {
  const isSame = (other: CaseEvent): boolean => isSameEvent(other, event);
  const same = file.events.filter(isSame);
  const merged = same.reduceRight<CaseEvent>((after, before) => merge(before, after), event);
  const events = [...file.events.filter((other) => !isSame(other)), merged];
  return { ...file, events: events.toSorted((a, b) => a.on.localeCompare(b.on)) };
}

/** Replies about two things on one day are two. */
export function isSameEvent(a: CaseEvent, b: CaseEvent): boolean {
  return a.kind === b.kind && a.on === b.on && a.about === b.about;
}

function merge(before: CaseEvent, after: CaseEvent): CaseEvent {
  const files = [...new Set([...(before.files ?? []), ...(after.files ?? [])])];
  return { ...before, ...after, ...(files.length === 0 ? {} : { files }) };
}
