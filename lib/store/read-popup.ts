/** Everything the popup shows, from kept rows alone: its cost does not grow with the history. */
import type { Platform } from '#lib/core/platform.ts';
import type { Counts } from './counter-keys.ts';
import type { CountercanvassDb } from './db.ts';
import { newestFirst } from './newest-first.ts';
import { readCounts, readHealth, readIntegrity, readSettings } from './read-settings.ts';
import type { CampaignerRow, ComparisonRow, HealthRow, Integrity, SettingsRow } from './rows.ts';

/** How recording goes on one platform, over the last seven days on which anything was seen there. */
export interface SiteHealth {
  readonly platform: Platform;
  readonly responsesSeen: number;
  readonly postsSeen: number;
  readonly adsFound: number;
  readonly problems: number;
  readonly lastAdAt: string | null;
  readonly postsSinceAd: number;
  readonly changed: boolean;
}

/** `campaigners`: newest first, the unidentified among them; `answered`: controllers that answered; `otherPolitical`: political
 *  ads behind whom nobody could be identified. */
export interface PopupView {
  readonly settings: SettingsRow;
  readonly integrity: Integrity;
  readonly health: readonly SiteHealth[];
  readonly campaigners: readonly CampaignerRow[];
  readonly answered: readonly ComparisonRow[];
  readonly otherPolitical: number;
  readonly counts: Counts;
  readonly problems: number;
}

const campaignersShown = 20;
const daysCounted = 7;

export async function readPopup(db: CountercanvassDb): Promise<PopupView> {
  const [settings, integrity, health, campaigners, answered, unidentified, counts] = await Promise.all([
    readSettings(db),
    readIntegrity(db),
    readHealth(db),
    newestFirst(db.campaigners.orderBy('lastSeenAt')).limit(campaignersShown).toArray(),
    db.comparisons.toArray(),
    db.campaigners.get('political'),
    readCounts(db),
  ]);
  return {
    settings,
    integrity,
    health: siteHealth(health),
    campaigners,
    answered,
    otherPolitical: unidentified?.ads ?? 0,
    counts,
    problems: counts.problems,
  };
}

/** All campaigners, newest first, the unidentified among them. */
export async function readCampaigners(db: CountercanvassDb): Promise<CampaignerRow[]> {
  return newestFirst(db.campaigners.orderBy('lastSeenAt')).toArray();
}

function siteHealth(rows: readonly HealthRow[]): SiteHealth[] {
  return [...Map.groupBy(rows, (row) => row.platform)].map(([platform, own]) => {
    const days = own.toSorted((a, b) => (a.day < b.day ? 1 : -1)).slice(0, daysCounted);
    const sum = (key: 'responsesSeen' | 'postsSeen' | 'adsFound' | 'problems'): number =>
      days.reduce((total, day) => total + day[key], 0);
    return {
      platform,
      responsesSeen: sum('responsesSeen'),
      postsSeen: sum('postsSeen'),
      adsFound: sum('adsFound'),
      problems: sum('problems'),
      lastAdAt: days[0]?.lastAdAt ?? null,
      postsSinceAd: days[0]?.postsSinceAd ?? 0,
      changed: days[0]?.changed ?? false,
    };
  });
}
