/** Lets go of what has been kept long enough. */
import { readSettings } from '#lib/store/read-settings.ts';
import { expireOtherAds, expireReports } from '#lib/store/write-delete.ts';
import { expireSample } from '#lib/store/write-sample.ts';
import type { WriteContext } from '#lib/store/write-context.ts';

const dayMs = 86_400_000;
const reportDays = 90;
/** With an alarm every four hours a sample is gone after a day at the latest. */
const sampleHours = 20;

/** Ads that are not political go after the days that the user set, reports on the extension's own work after 90, a sample within a
 *  day. */
export async function expireOld(context: WriteContext): Promise<void> {
  const { keepOtherAdsDays } = await readSettings(context.db);
  const before = daysAgo(context.now(), keepOtherAdsDays);
  let more = true;
  while (more) more = await expireOtherAds(context, before);
  await expireReports(context, daysAgo(context.now(), reportDays));
  await expireSample(context, daysAgo(context.now(), sampleHours / 24));
}

/** The same kind of timestamp, so many days earlier. */
export function daysAgo(now: string, days: number): string {
  return new Date(Date.parse(now) - days * dayMs).toISOString();
}
