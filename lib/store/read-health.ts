/** How recording goes on each platform, from the rows of its newest days. */
import type { HealthVerdict } from '#lib/core/health.ts';
import { type Platform, platforms } from '#lib/core/platform.ts';
import type { CountercanvassDb } from './db.ts';
import { newestFirst } from './newest-first.ts';
import type { HealthRow } from './rows.ts';

/** `ads`: those recorded, or recorded before and seen again, since the day `adsSince`. `lastAdAt`: the last that was read as
 *  ads of the platform usually are, since it was switched on. */
export interface SiteHealth {
  readonly platform: Platform;
  readonly verdict: HealthVerdict;
  readonly ads: number;
  readonly adsSince: string;
  readonly lastAdAt: string | null;
}

const daysCounted = 7;
const daysShown = 14;

/** How each platform stands now, over the last seven days on which anything was seen there; those never judged are left out. */
export async function readSiteHealth(db: CountercanvassDb): Promise<SiteHealth[]> {
  return (await readDays(db, daysCounted)).flatMap(siteHealth);
}

/** The rows of the last fourteen days of each platform on which anything was seen there, the newest day first. */
export async function readHealth(db: CountercanvassDb): Promise<HealthRow[]> {
  return (await readDays(db, daysShown)).flat().toSorted((a, b) => b.day.localeCompare(a.day));
}

/** The ads of a day; early rows know only what the pages counted. */
export function adsOf(row: HealthRow): number {
  return row.ads ?? row.adsFound;
}

/** So many days of each platform, newest first. */
function readDays(db: CountercanvassDb, days: number): Promise<HealthRow[][]> {
  return Promise.all(
    platforms.map((platform) =>
      newestFirst(db.health.where('[platform+day]').between([platform, ''], [platform, '\uffff']))
        .limit(days)
        .toArray(),
    ),
  );
}

function siteHealth(days: readonly HealthRow[]): SiteHealth[] {
  const [newest] = days;
  if (newest?.verdict === undefined) return [];
  const { platform, verdict, memory } = newest;
  const ads = days.reduce((sum, row) => sum + adsOf(row), 0);
  return [{ platform, verdict, ads, adsSince: days.at(-1)?.day ?? newest.day, lastAdAt: memory?.lastAdAt ?? null }];
}
