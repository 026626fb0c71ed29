/** Everything the popup shows, from kept rows alone: its cost does not grow with the history. */
import type { Counts } from './counter-keys.ts';
import type { CountercanvassDb } from './db.ts';
import { newestFirst } from './newest-first.ts';
import { readSiteHealth, type SiteHealth } from './read-health.ts';
import { readCounts, readIntegrity, readSettings } from './read-settings.ts';
import type { CampaignerRow, ComparisonRow, Integrity, SettingsRow } from './rows.ts';

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

export async function readPopup(db: CountercanvassDb): Promise<PopupView> {
  const [settings, integrity, health, campaigners, answered, unidentified, counts] = await Promise.all([
    readSettings(db),
    readIntegrity(db),
    readSiteHealth(db),
    newestFirst(db.campaigners.orderBy('lastSeenAt')).limit(campaignersShown).toArray(),
    db.comparisons.toArray(),
    db.campaigners.get('political'),
    readCounts(db),
  ]);
  return {
    settings,
    integrity,
    health,
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
