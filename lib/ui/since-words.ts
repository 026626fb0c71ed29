/** From when something counts, in the words that stand after "since". */
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { formatTime } from './format.ts';
import type { Texts } from './use-texts.ts';

const dayMs = 86_400_000;

/** `14:05` today, `yesterday`, else the date. `at`: a point in time, or a plain date; `now`: milliseconds since 1970. */
export function sinceWords(at: string, { t, day }: Pick<Texts, 't' | 'day'>, now: number): string {
  const isDay = at.length === 10;
  const date = isDay ? at : plainDateOf(new Date(at));
  if (date === plainDateOf(new Date(now))) return isDay ? t('common.today') : formatTime(at);
  return date === plainDateOf(new Date(now - dayMs)) ? t('common.yesterday') : day(date);
}
