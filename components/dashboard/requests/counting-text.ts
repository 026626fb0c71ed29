/** The sum behind a time limit, in sentences. */
import type { CountingRule, CountingStep, DeadlineWarning } from '#lib/law/deadlines.ts';
import type { TextKey } from '#lib/ui/catalogue.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

const stepKeys = {
  received: 'requests.step_received',
  'post-arrival': 'requests.step_post-arrival',
  'identity-given': 'requests.step_identity-given',
  'add-months': 'requests.step_add-months',
  'last-day-of-month': 'requests.step_last-day-of-month',
  'clarification-pause': 'requests.step_clarification-pause',
  'still-waiting': 'requests.step_waiting-clarification',
  weekend: 'requests.step_weekend',
  'bank-holiday': 'requests.step_bank-holiday',
  'statute-counting': 'requests.step_statute-counting',
  'add-days': 'requests.step_add-days',
  'notice-days': 'requests.step_notice-days',
} as const satisfies Record<CountingRule, TextKey>;

/** One sentence for a step, with the day that it reaches. */
export function stepText({ rule, on, detail }: CountingStep, { t, day }: Texts): string {
  const isForIdentity = rule === 'still-waiting' && detail === 'identity';
  const shown = detail ?? '';
  return t(isForIdentity ? 'requests.step_waiting-identity' : stepKeys[rule], {
    day: day(on),
    detail: rule === 'last-day-of-month' ? String(Number(shown)) : day(shown),
    n: Number(shown) || 0,
  });
}

export function warningText(warning: DeadlineWarning, { t, day }: Texts): string {
  switch (warning.kind) {
    case 'bank-holidays-unknown':
      return t('requests.warn_holidays', { year: String(warning.year) });
    case 'pause-ignored':
      return t('requests.warn_pause', { day: day(warning.askedOn) });
    case 'pause-late':
      return t('requests.warn_pauseLate', { day: day(warning.askedOn), due: day(warning.dueOn) });
    case 'extension-late':
      return t('requests.warn_extension', { day: day(warning.extendedOn) });
  }
}
