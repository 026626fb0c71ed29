/** Days of a case that letters speak of. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { caseDeadlines, type CaseDeadlineId } from '#lib/law/case-deadlines.ts';

/** The last day on which that happened; null where it has not. */
export function dayOf(caseFile: CaseFile, kind: CaseEvent['kind']): PlainDate | null {
  const days = caseFile.events.filter((event) => event.kind === kind).map(({ on }) => on);
  return days.toSorted().at(-1) ?? null;
}

/** The day by which it was due; null where no such limit runs, or the clock stands still. */
export function dueOf(caseFile: CaseFile, id: CaseDeadlineId): PlainDate | null {
  return caseDeadlines(caseFile).find((limit) => limit.id === id)?.deadline.dueOn ?? null;
}
