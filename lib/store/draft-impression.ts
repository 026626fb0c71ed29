/** An impression that was captured, drafted: of two reports of one showing, the longer is kept. */
import type { Impression } from '#lib/core/impression.ts';
import { changeAd } from './change-ad.ts';
import type { Draft } from './draft.ts';
import { withImpression } from './draft-ad.ts';

/** A report with a longer `visibleMs` is a new version of the same impression, logged as such; any other changes nothing. */
export async function draftImpression(draft: Draft, impression: Impression): Promise<void> {
  const known = await draft.impressions.get(impression.id);
  const added = (impression.visibleMs ?? 0) - (known?.visibleMs ?? 0);
  if (known === null) {
    draft.impressions.put(impression);
    draft.count('impressions', 1);
    draft.log(impression.id, impression);
  } else {
    if ((impression.visibleMs ?? -1) <= (known.visibleMs ?? -1)) return;
    const longer = { ...known, visibleMs: impression.visibleMs };
    draft.impressions.put(longer);
    await draft.relog(impression.id, known, longer);
  }
  const ad = await draft.ads.get((known ?? impression).ad);
  if (ad === null) return;
  const at = known?.at ?? impression.at;
  await changeAd(draft, ad, withImpression(ad, at, { count: known === null ? 1 : 0, visibleMs: added }));
}
