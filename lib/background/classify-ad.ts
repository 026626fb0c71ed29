/** Joins the store's question about an ad to the classifier, with the reference data that is packaged with the extension. */
import { classify, type ReferenceData } from '#lib/campaigners/classify.ts';
import type { Classify } from '#lib/store/revise-ad.ts';

/** Without reference data nothing can be said: the ad is recorded, and waits. */
export function classifyWith(reference: ReferenceData | null): Classify {
  return (ad, override) => {
    if (reference === null) return null;
    const { platform, advertiser, fundingEntity, imprint, politicalMark } = ad;
    return classify(
      {
        platform,
        advertiserId: advertiser.id,
        advertiserHandle: advertiser.handle,
        advertiserName: advertiser.name,
        fundingEntity,
        imprint,
        politicalMark,
        override: override ?? undefined,
      },
      reference,
    );
  };
}
