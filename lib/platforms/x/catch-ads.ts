/** Catches the ordinary ads of a response in the page: posts with the data of a promotion beside them, under its known name. Whatever
 *  else there may be is left to the whole parser, and said to be left. */
import type { Caught, CaughtAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { looksWhole, parseDocument } from '#lib/platforms/parts/read-document.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { catchPost } from './catch-post.ts';
import { countPosts } from './count-posts.ts';
import { hasAdMarker, hasNoMoreThan } from './markers.ts';
import { isDataName } from './promotion-fields.ts';
import { isPost } from './things.ts';

/** More in one response is for the whole parser, which counts what is too much. */
const maxAds = 200;
/** Parsing more would hold up the page. */
const maxChars = 8 * 1024 * 1024;

export function catchAds({ text, url }: ResponseCopy): Caught {
  const ads = new Map<string, CaughtAd>();
  const isComplete = hasAdMarker(text) ? catchIn(text, url, ads) : text === '' || looksWhole(text.trim());
  return { ads: [...ads.values()], postsSeen: countPosts(text), viewerId: null, isComplete };
}

/** False where something is left. */
function catchIn(text: string, url: string, ads: Map<string, CaughtAd>): boolean {
  const document = text.length > maxChars ? undefined : parseDocument(text);
  if (document === undefined) return false;
  let caught = 0;
  let left = 0;
  const tooDeep = walkObjects(document, (place) => {
    if (isPost(place.value)) return 'past';
    if (!isDataName(place.key)) return 'into';
    const ad = ads.size < maxAds ? catchPost(document, place, url) : null;
    if (ad && !ads.has(ad.id)) ads.set(ad.id, ad);
    if (ad) caught += 1;
    else left += 1;
    return 'past';
  });
  return left + tooDeep === 0 && hasNoMoreThan(caught, text);
}
