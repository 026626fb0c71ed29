/** Looks at a response in the page, and leaves every sign of an ad to the whole parser: the companion is there on nearly every page of
 *  LinkedIn, for most of them come without data and are read by their labels. */
import type { Caught, ResponseCopy } from '#lib/platforms/contract.ts';
import { countPosts, hasAdMarker, isFlight, looksWhole } from './markers.ts';

/** Counts the posts of the home feed; those of a stream do not count, for it is not certain that an ad among them can be read, and the
 *  labels must not be given up before one was. */
export function catchAds({ text }: ResponseCopy): Caught {
  const isPlain = !hasAdMarker(text) && (isFlight(text) || looksWhole(text));
  return { ads: [], postsSeen: countPosts(text), viewerId: null, isComplete: isPlain };
}
