/** Catches the ads of a response in the page: those with a number under its usual name. Whatever else there may be is left to the
 *  whole parser, and said to be left. */
import { adRecordId } from '#lib/core/record-id.ts';
import type { Caught, CaughtAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { parseDocument } from '#lib/platforms/parts/read-document.ts';
import { maxPieceChars, splitLines } from '#lib/platforms/parts/split-lines.ts';
import { findAds, type Found } from './find-ads.ts';
import { minimise, payloadOf } from './minimise.ts';
import { adKeyOf } from './post-key.ts';
import { isAboutMessages, isExplanation, viewerIdOf } from './response-facts.ts';
import { surfaceOfAddress } from './surfaces.ts';

/** More in one response is for the whole parser, which counts what is too much. */
const maxAds = 200;

export function catchAds(copy: ResponseCopy): Caught {
  const { text, url } = copy;
  const ads = new Map<string, CaughtAd>();
  let postsSeen = 0;
  if (isAboutMessages(copy)) return { ads: [], postsSeen, viewerId: null, isComplete: true };
  let isComplete = !isExplanation(copy);
  for (const piece of isComplete ? splitLines(text) : []) {
    const document = piece.text.length > maxPieceChars ? undefined : parseDocument(piece.text);
    if (document === undefined) isComplete = false;
    else {
      const found = findAds(document, { elsewhere: surfaceOfAddress(url), saysAd: null });
      postsSeen += found.postsSeen;
      isComplete &&= !found.isUnsure && found.doubtful.length + found.strays.length + found.tooDeep === 0;
      for (const one of found.ads) {
        const ad = ads.size < maxAds ? caughtOf(one) : null;
        if (ad) ads.set(ad.id, ads.get(ad.id) ?? ad);
        if (!ad || one.otherNumbers > 0) isComplete = false;
      }
    }
  }
  return { ads: [...ads.values()], postsSeen, viewerId: viewerIdOf(text), isComplete };
}

/** Null for an ad without a number, or known by its values only. */
function caughtOf(found: Found): CaughtAd | null {
  if (!found.isNamed || found.adNumber === null) return null;
  const copy = minimise(found, null);
  return {
    id: adRecordId('instagram', found.adNumber),
    surface: found.surface,
    raw: payloadOf(found, copy),
    key: adKeyOf(copy),
  };
}
