/** The days by which an answer to a request is due, from the days of its case. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { caseDeadlines } from './case-deadlines.ts';

/** `noticeDueOn`: the end of the first month, by which an extension must be announced (UK GDPR Art 12A); `dueOn`: the same, or
 *  two months later where it was. Null days: the controller still waits for something. */
export interface AnswerDue {
  readonly dueOn: PlainDate | null;
  readonly noticeDueOn: PlainDate | null;
}

/** Null where the case has no day of a request. */
export function answerDue(caseFile: CaseFile): AnswerDue | null {
  const dueOn = responseDueOn(caseFile);
  if (dueOn === undefined) return null;
  const events = caseFile.events.filter(({ kind }) => kind !== 'extended');
  return { dueOn, noticeDueOn: responseDueOn({ ...caseFile, events }) ?? null };
}

function responseDueOn(caseFile: CaseFile): PlainDate | null | undefined {
  return caseDeadlines(caseFile).find(({ id }) => id === 'response')?.deadline.dueOn;
}
