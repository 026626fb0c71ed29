/** Stores a batch of captured items: records, raw payloads, counters, summaries and log in one transaction. */
import type { CapturedItem } from '#lib/core/captured.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { Platform } from '#lib/core/platform.ts';
import { commit } from './commit.ts';
import type { Draft } from './draft.ts';
import { type CapturedFrom, draftAd, type Earlier, readEarlier } from './draft-ad.ts';
import { draftExplanation } from './draft-explanation.ts';
import {
  draftAdFound,
  draftGap,
  draftHealth,
  draftPageOpened,
  draftProblem,
  draftUnreadAds,
  type HealthTerms,
} from './draft-health.ts';
import { draftImpression } from './draft-impression.ts';
import { isRecording } from './is-recording.ts';
import type { SettingsRow } from './rows.ts';
import type { WriteContext } from './write-context.ts';
import { settingsIn } from './write-settings.ts';

export interface CapturedBatch extends CapturedFrom {
  readonly platform: Platform;
  readonly items: readonly CapturedItem[];
  /** Ads that were noticed in the page, and whose payloads gave no record: they are among the problems. */
  readonly unreadAds: number;
  readonly terms: HealthTerms;
  /** Whether anything may be recorded under these settings. */
  readonly isWanted: (settings: SettingsRow) => boolean;
}

/** Resolves when the transaction has completed: true where the items are stored, false where nothing was wanted any more when
 *  their turn came. The same items again, in whatever batches, change nothing, but that a problem is counted each time it is
 *  reported. */
export async function recordBatch(context: WriteContext, batch: CapturedBatch): Promise<boolean> {
  return commit(context, async (draft) => {
    if (!batch.isWanted(await settingsIn(draft))) return false;
    const earlier = await load(draft, batch.items);
    for (const item of batch.items) await draftItem(draft, item, batch, earlier);
    await draftUnreadAds(draft, batch.unreadAds, batch.platform, batch.terms);
    return true;
  });
}

/** Notes that a page of the platform was opened, where that is still being recorded. */
export async function recordPageOpened(context: WriteContext, platform: Platform, terms: HealthTerms): Promise<void> {
  await commit(context, async (draft) => {
    if (isRecording(await settingsIn(draft), platform, draft.now)) await draftPageOpened(draft, platform, terms);
  });
}

async function draftItem(draft: Draft, item: CapturedItem, batch: CapturedBatch, earlier: Earlier): Promise<void> {
  switch (item.kind) {
    case 'ad':
      if (await draftAd(draft, item, batch, earlier)) await draftAdFound(draft, item.ad, batch.terms);
      return undefined;
    case 'explanation':
      return draftExplanation(draft, item, batch.classify);
    case 'impression':
      return draftImpression(draft, item.impression);
    case 'problem':
      return draftProblem(draft, item);
    case 'gap':
      return draftGap(draft, item, batch.platform);
    case 'health':
      return draftHealth(draft, item, batch.platform, batch.terms);
  }
}

/** Reads what the items may be about, all at once. */
async function load(draft: Draft, items: readonly CapturedItem[]): Promise<Earlier> {
  await draft.ads.load([...new Set(items.flatMap((item) => adIdOf(item) ?? []))]);
  await draft.impressions.load(items.flatMap((item) => (item.kind === 'impression' ? [item.impression.id] : [])));
  await draft.explanations.load(items.flatMap((item) => (item.kind === 'explanation' ? [item.explanation.id] : [])));
  return readEarlier(
    draft,
    items.flatMap((item) => (item.kind === 'ad' && !draft.ads.isKnown(item.ad.id) ? [item.ad] : [])),
  );
}

function adIdOf(item: CapturedItem): string | null {
  if (item.kind === 'ad') return item.ad.id;
  if (item.kind === 'impression') return item.impression.ad;
  if (item.kind !== 'explanation' || item.explanation.adId === null) return null;
  return adRecordId(item.explanation.platform, item.explanation.adId);
}
