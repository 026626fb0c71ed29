/** Says anew who is behind ads: because the user knows better, or because it could not be said when they were recorded. */
import { commit } from './commit.ts';
import type { Draft } from './draft.ts';
import { aboutOf, type Classify } from './draft-ad.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { changeAd } from './change-ad.ts';
import { adOfRow } from './record-of-row.ts';
import type { AdRow } from './rows.ts';
import { shownAsOf } from './shown-as.ts';
import { markStaleFor } from './stale-findings.ts';
import type { WriteContext } from './write-context.ts';

export interface Correction {
  readonly ad: string;
  readonly campaigner: string | null;
  readonly political: boolean;
}

/** The correction holds for every ad of the same advertiser, also for those to come. False where there is no such ad. */
export async function setCampaigner(
  context: WriteContext,
  correction: Correction,
  classify: Classify,
): Promise<boolean> {
  return commit(context, async (draft) => {
    const ad = await draft.ads.get(correction.ad);
    if (ad === null) return false;
    const { advertiserKey } = ad;
    const { campaigner, political } = correction;
    draft.overrides.put({ advertiserKey, campaigner: political ? campaigner : null, political, at: draft.now });
    for (const own of await draft.db.ads.where('advertiserKey').equals(advertiserKey).toArray()) {
      await reclassify(draft, own, classify);
    }
    return true;
  });
}

const chunk = 200;

/** Classifies ads that were recorded without reference data; says whether there may be more of them. */
export async function classifyWaiting(context: WriteContext, classify: Classify): Promise<boolean> {
  return commit(context, async (draft) => {
    const waiting = await draft.db.unclassified.limit(chunk).toArray();
    await draft.ads.load(waiting.map((row) => row.ad));
    for (const { ad } of waiting) {
      const row = await draft.ads.get(ad);
      if (row === null) draft.unclassified.delete(ad);
      else await reclassify(draft, row, classify);
    }
    return waiting.length === chunk;
  });
}

/** A verdict that differs is a new version of the ad, logged as such. */
async function reclassify(draft: Draft, ad: AdRow, classify: Classify): Promise<void> {
  const political = classify(ad, await draft.overrides.get(ad.advertiserKey));
  if (political === null) return draft.unclassified.put({ ad: ad.id });
  draft.unclassified.delete(ad.id);
  if (canonicalJson(political) === canonicalJson(ad.political)) return;
  const after = { ...ad, political, shownAs: shownAsOf(political) };
  await draft.relog(ad.id, adOfRow(ad), adOfRow(after));
  await changeAd(draft, ad, after);
  if (ad.explanationIds.length === 0) return;
  await markStaleFor(draft, aboutOf(ad));
  await markStaleFor(draft, aboutOf(after));
}
