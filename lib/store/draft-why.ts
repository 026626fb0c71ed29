/** Which ad an explanation is about that was opened as a page of its own: no other page is there to say it, but the key in its
 *  address, which the ad's own data has too. */
import { contentId } from '#lib/core/content-id.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Draft } from './draft.ts';
import type { AdRow } from './rows.ts';

/** Each showing of an ad may have a key of its own; so many of the newest are kept. */
const keptKeys = 20;
/** An explanation is opened while its ad is in sight, or soon after. */
const openedWithinMs = 24 * 60 * 60 * 1000;

/** The ad with one more key; the very same row where it has it already. */
export function withWhyKey(ad: AdRow, key: string | null): AdRow {
  const known = ad.whyKeys ?? [];
  return key === null || known.includes(key) ? ad : { ...ad, whyKeys: [...known, key].slice(-keptKeys) };
}

/** The explanation of the one recent ad that has this key, as a record of that ad; as it came where none has it, or two. */
export async function explanationOfKey(
  draft: Draft,
  explanation: AdExplanation,
  key: string | undefined,
): Promise<AdExplanation> {
  if (explanation.adId !== null || key === undefined) return explanation;
  const since = new Date(Date.parse(draft.now) - openedWithinMs).toISOString();
  const fits = (ad: AdRow): boolean => ad.platform === explanation.platform && ad.whyKeys?.includes(key) === true;
  const stored = await draft.db.ads.where('[lastSeenAt+id]').above([since]).filter(fits).toArray();
  const [ad, ...others] = draft.ads.merged(stored, fits);
  if (ad === undefined || others.length > 0) return explanation;
  return { ...explanation, id: contentId('exp', [explanation.id, ad.adId]), adId: ad.adId };
}
