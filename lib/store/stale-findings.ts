/** Marks findings as older than what they are made from; the mark is part of the write, so that no kill can lose it. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import { confirmedBy, shownBy } from '#lib/core/confirmed-advertiser.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Draft } from './draft.ts';
import type { AdRow } from './rows.ts';
import { campaignerOf } from './shown-as.ts';

const markBytes = 8;

export function markStale(draft: Draft, controller: string): void {
  draft.stale.put({ controller, mark: draft.randomHex(markBytes) });
}

/** Marks the controller that an explained ad or an explanation is about, when there is a case or an answer to compare with:
 *  the one it is shown as, and every one whose case names the advertiser. */
export async function markStaleFor(
  draft: Draft,
  about: { readonly shownAs: string | null; readonly platform: Platform; readonly shown: readonly Advertiser[] },
): Promise<void> {
  const cases = draft.cases.merged(await draft.db.cases.toArray(), () => true);
  const answers = draft.answers.merged(await draft.db.answers.toArray(), () => true);
  const own = about.shownAs === null ? null : campaignerOf(about.shownAs);
  if ([...cases, ...answers].some((row) => row.controller === own) && own !== null) markStale(draft, own);
  for (const { controller, confirmedAdvertisers } of cases)
    if (confirmedBy(confirmedAdvertisers, about.platform, about.shown) !== null) markStale(draft, controller);
}

/** Marks what an explained ad is about, by the account that it shows and those that its explanations name. */
export async function markStaleForAd(draft: Draft, ad: AdRow): Promise<void> {
  if (ad.explanationIds.length === 0) return;
  const { shownAs, platform, advertiser } = ad;
  await draft.explanations.load(ad.explanationIds);
  const explanations = await Promise.all(ad.explanationIds.map((id) => draft.explanations.get(id)));
  const explained = explanations.map((explanation) => explanation?.advertiser ?? null);
  await markStaleFor(draft, { shownAs, platform, shown: explained.flatMap((named) => shownBy(advertiser, named)) });
}
