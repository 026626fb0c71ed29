/** Who paid for an ad, where only its explanation says so (YouTube's does; the ad's own data need not). */
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Draft } from './draft.ts';
import { type Classify, reviseAd } from './revise-ad.ts';

/** What the ad itself says holds; the record as it was captured stays in the log. */
export async function draftPayer(
  draft: Draft,
  adId: string,
  { fundingEntity = null }: Pick<AdExplanation, 'fundingEntity'>,
  classify: Classify,
): Promise<void> {
  const ad = await draft.ads.get(adId);
  if (ad === null || ad.fundingEntity !== null || fundingEntity === null) return;
  await reviseAd(draft, ad, { ...ad, fundingEntity }, classify);
}
