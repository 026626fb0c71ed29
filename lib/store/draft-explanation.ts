/** An explanation and an impression that were captured, drafted: each finds its ad, whichever comes first. */
import { adRecordId } from '#lib/core/record-id.ts';
import { shownBy } from '#lib/core/confirmed-advertiser.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { changeAd } from './change-ad.ts';
import type { Draft } from './draft.ts';
import { withExplanation } from './draft-ad.ts';
import { draftPayer } from './draft-payer.ts';
import { draftRaw } from './draft-raw.ts';
import { explanationOfKey } from './draft-why.ts';
import type { Classify } from './revise-ad.ts';
import { markStaleFor } from './stale-findings.ts';

interface ReadExplanation {
  readonly explanation: AdExplanation;
  readonly raw: string;
  readonly why?: string | undefined;
}

/** The same explanation again changes nothing. `why`: the key in its address, where the page alone does not say whose it is. */
export async function draftExplanation(
  draft: Draft,
  { explanation: read, raw, why }: ReadExplanation,
  classify: Classify,
): Promise<void> {
  const explanation = await explanationOfKey(draft, read, why);
  if ((await draft.explanations.get(explanation.id)) !== null) return;
  draft.explanations.put(explanation);
  draft.count('explanations', 1);
  draft.log(explanation.id, explanation);
  draftRaw(draft, explanation.id, raw);
  const { platform, adId } = explanation;
  const ad = adId === null ? null : await draft.ads.get(adRecordId(platform, adId));
  if (ad !== null) await changeAd(draft, ad, withExplanation(ad, explanation));
  const shown = shownBy(ad?.advertiser ?? null, explanation.advertiser);
  await markStaleFor(draft, { shownAs: ad?.shownAs ?? null, platform, shown });
  if (ad !== null) await draftPayer(draft, ad.id, explanation, classify);
}
