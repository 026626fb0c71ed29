/** Where a time limit stands, in words. */
import { type CaseDeadline, deadlineState, type DeadlineState } from '#lib/law/case-deadlines.ts';
import { daysBetween } from '#lib/law/plain-date.ts';
import type { TextKey } from '#lib/ui/catalogue.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

const stateKeys = {
  running: 'requests.state_running',
  overdue: 'requests.state_overdue',
  paused: 'requests.state_paused',
  done: 'requests.state_done',
  late: 'requests.state_late',
} as const satisfies Record<DeadlineState, TextKey>;

/** `due by 3 September 2026 (8 days left)`. `today` is a plain date. */
export function limitText(limit: CaseDeadline, today: string, { t, day }: Texts): string {
  const state = deadlineState(limit, today);
  const on = state === 'done' || state === 'late' ? limit.doneOn : limit.deadline.dueOn;
  const said = t(stateKeys[state], { day: day(on ?? '') });
  if (on === null || (state !== 'running' && state !== 'overdue')) return said;
  const left = daysBetween(today, on);
  return `${said} (${left < 0 ? t('requests.daysOver', { n: -left }) : t('requests.daysLeft', { n: left })})`;
}
