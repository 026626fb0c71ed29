/** Says anew who is behind ads: because the user knows better, or because it could not be said when they were recorded. */
import { commit } from './commit.ts';
import { type Classify, reviseAd } from './revise-ad.ts';
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
      await reviseAd(draft, own, own, classify);
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
      else await reviseAd(draft, row, row, classify);
    }
    return waiting.length === chunk;
  });
}
