/** X's fallback: an ad out of a post of the page that carries the visible label. */
import { adRecordId } from '#lib/core/record-id.ts';
import type { RawAd, ReadAd } from '#lib/platforms/contract.ts';
import { labelledAdReader } from '#lib/platforms/parts/labelled-ad.ts';
import { handleOf, isOwn, isShortened, landingUrlOf, permalinkOf, postIdIn, withoutClickIds } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';

const readLabelled = labelledAdReader({
  platform: 'x',
  parserVersion,
  handleOf,
  isOwn: (address) => isOwn(address) && !isShortened(address),
  landingUrlOf,
  withoutClickIds,
  postIdOf: postIdIn,
});

/** The number of the post is the ad's own, so that it is the same ad when the network tells of it. */
export function parseElement(raw: RawAd, at: string | null): ReadAd | null {
  const read = readLabelled(raw, at);
  if (!read || read.ad.postId === null) return read;
  const { postId: adId, advertiser } = read.ad;
  const permalink = advertiser.handle === null ? read.ad.permalink : permalinkOf(advertiser.handle, adId);
  return { ...read, ad: { ...read.ad, adId, id: adRecordId('x', adId), permalink } };
}
