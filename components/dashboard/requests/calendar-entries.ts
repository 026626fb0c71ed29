/** The open time limits of a case for a calendar. */
import type { CaseFile } from '#lib/core/case-file.ts';
import type { CalendarEntry } from '#lib/law/calendar-file.ts';
import { caseDeadlines, deadlineState } from '#lib/law/case-deadlines.ts';
import { remindDaysBefore } from '#lib/law/reminders.ts';
import type { Texts } from '#lib/ui/use-texts.ts';
import { stepText } from './counting-text.ts';
import { addresseeOf } from './letter-material.ts';

/** One entry for each limit that has a day and is not done; its text is the sum. `today` is a plain date. */
export function calendarEntries(caseFile: CaseFile, today: string, texts: Texts): CalendarEntry[] {
  return caseDeadlines(caseFile).flatMap((limit) => {
    const { dueOn, steps } = limit.deadline;
    const state = deadlineState(limit, today);
    if (dueOn === null || (state !== 'running' && state !== 'overdue')) return [];
    return [
      {
        uid: `${caseFile.controller}.${limit.id}@countercanvass`,
        on: dueOn,
        title: texts.t('requests.calendarTitle', {
          party: addresseeOf(caseFile, texts),
          what: texts.name('limit', limit.id),
        }),
        text: steps.map((step) => stepText(step, texts)).join('\n'),
        remindDaysBefore: [...remindDaysBefore],
      },
    ];
  });
}
