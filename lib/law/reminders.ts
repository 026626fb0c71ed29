/** Which time limits a person is to be reminded of on a day, each occasion once. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { caseDeadlines, deadlineState } from './case-deadlines.ts';
import { daysBetween } from './plain-date.ts';

export const remindDaysBefore = [7, 1] as const;

/** `occasion`: `over` once the day has gone by without what was due. `id` is the same for the same occasion of the same limit
 *  and day, so that it is shown once; a day that moved is a new occasion. */
export interface Reminder {
  readonly id: string;
  readonly controller: string;
  readonly occasion: 'soon' | 'over';
  readonly dueOn: PlainDate;
}

/** Reminders of the cases that want them. `soon` from seven days before, again the day before, `over` from the day after for
 *  two weeks: after that a reminder is no news. */
export function remindersOn(cases: readonly CaseFile[], today: PlainDate): readonly Reminder[] {
  return cases
    .filter(({ reminders }) => reminders !== false)
    .flatMap((caseFile) =>
      caseDeadlines(caseFile).flatMap((limit) => {
        const { dueOn } = limit.deadline;
        const state = deadlineState(limit, today);
        if (dueOn === null || (state !== 'running' && state !== 'overdue')) return [];
        const mark = markOf(daysBetween(today, dueOn));
        if (mark === null) return [];
        const occasion = mark === 'over' ? ('over' as const) : ('soon' as const);
        const id = [caseFile.controller, limit.id, dueOn, mark].join('|');
        return [{ id, controller: caseFile.controller, occasion, dueOn }];
      }),
    );
}

const overdueDays = 14;

function markOf(daysLeft: number): string | null {
  if (daysLeft < -overdueDays) return null;
  if (daysLeft < 0) return 'over';
  const before = remindDaysBefore.findLast((days) => daysLeft <= days);
  return before === undefined ? null : String(before);
}
