/** Which letter fits the state of a case. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { LetterKind } from '#lib/core/letter.ts';
import { caseDeadlines, type CaseDeadlineId, deadlineState } from '#lib/law/case-deadlines.ts';
import { pausesOf } from '#lib/law/case-pauses.ts';

/** The one letter that the case asks for on that day; null where the next step is somebody else's. */
export function suggestedLetter(caseFile: CaseFile, today: string): LetterKind | null {
  const { events } = caseFile;
  const has = (kind: CaseEvent['kind']): boolean => events.some((event) => event.kind === kind);
  const isOverdue = (id: CaseDeadlineId): boolean =>
    caseDeadlines(caseFile).some((limit) => limit.id === id && deadlineState(limit, today) === 'overdue');
  if (isOverdue('acknowledgement')) return 'acknowledgement-overdue';
  if (has('complaint-sent')) return null;
  if (has('answer-received')) return has('incomplete-sent') ? null : 'incomplete';
  if (!has('request-sent')) return 'access-request';
  if (pausesOf(events, '').some(({ kind, givenOn }) => kind === 'identity' && givenOn === null)) return 'identity';
  return isOverdue('response') ? 'reminder' : null;
}
