/** Catches in the page the ads that have an id: those with a video. What else there may be is left to the whole parser, and said to
 *  be left: an ad without a video has its id from its content, and an explanation may stand in the ad itself. */
import type { Json } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { Caught, CaughtAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { adCopyOf, isReadable } from './ad-copy.ts';
import { explanationKeyOf } from './clean-url.ts';
import { documentsIn } from './documents-in.ts';
import { countPosts, hasAdMarker, viewerIdOf } from './feed-facts.ts';
import { findAds } from './find-ads.ts';
import { type AdCopies, groupCopies, payloadOf, surfaceIn } from './group-copies.ts';
import { videoKeyOf } from './post-key.ts';
import { whyUrlOf } from './why-url.ts';

/** More in one answer is for the whole parser, which counts what is too much. */
const maxAds = 200;

export function catchAds({ text, url }: ResponseCopy): Caught {
  const ads = new Map<string, CaughtAd>();
  let isComplete = true;
  for (const { value } of hasAdMarker(text) ? documentsIn(text) : [])
    isComplete = value !== undefined && catchIn(value, url, ads) && isComplete;
  return { ads: Array.from(ads.values()), postsSeen: countPosts(text), viewerId: viewerIdOf(text), isComplete };
}

/** False where something is left. */
function catchIn(document: Json, url: string, ads: Map<string, CaughtAd>): boolean {
  const found = findAds(document, isReadable);
  const copies = found.ads.slice(0, maxAds).map((place) => adCopyOf(place, url));
  const isVideo = copies.every(({ video }) => video !== null);
  // What has no video may be drawn beside one, and belong to its ad.
  const own = copies.filter(({ video, surface }) => video !== null && (isVideo || surface !== 'in-stream'));
  let isComplete = own.length === found.ads.length && found.strays.length + found.tooDeep + found.unread === 0;
  for (const group of groupCopies(own, (a, b) => a.video === b.video)) {
    const ad = caughtAd(group);
    isComplete &&= ad.raw.length <= maxRawChars && !ad.raw.includes('"adReasons"');
    if (ad.raw.length <= maxRawChars && !ads.has(ad.id)) ads.set(ad.id, ad);
  }
  return isComplete;
}

function caughtAd(copies: AdCopies): CaughtAd {
  const raw = payloadOf(copies);
  const video = copies[0].video ?? '';
  const why = explanationKeyOf(whyUrlOf(raw) ?? '');
  return {
    id: adRecordId('youtube', video),
    surface: surfaceIn(copies),
    raw,
    key: videoKeyOf(video),
    ...(why === null ? {} : { why }),
  };
}
