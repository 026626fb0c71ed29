/** Catches the ordinary ads of a response in the page: numbered ones of the feed and the right column, without a political label.
 *  Whatever else there may be is left to the whole parser, and said to be left. */
import type { Json } from '#lib/core/json.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { Caught, CaughtAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { type MayBeDistance, namesOf } from './auction-distance.ts';
import { countPosts, viewerIdOf } from './feed-facts.ts';
import { findUnits, type Unit } from './find-units.ts';
import { keptPayload } from './keep-payload.ts';
import { hasAdMarker, hasExplanationMarker, isExplanationRequest, looksWhole } from './markers.ts';
import { minimise } from './minimise.ts';
import { adKeyOf } from './post-key.ts';
import { noSenders, noteSender, senderOf } from './sender.ts';
import { maxPieceChars } from '#lib/platforms/parts/split-lines.ts';
import { surfaceAsked } from './surface-asked.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';

/** More in one response is for the whole parser, which counts what is too much. */
const maxAds = 200;

export function catchAds({ text, requestName }: ResponseCopy): Caught {
  const ads = new Map<string, CaughtAd>();
  if (isExplanationRequest(requestName) || surfaceAsked(requestName) !== null)
    return { ads: [], postsSeen: 0, viewerId: null, isComplete: false };
  const mayBeDistance = namesOf(text);
  let isComplete = !hasExplanationMarker(text);
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (hasAdMarker(line)) isComplete = catchIn(line, mayBeDistance, ads) && isComplete;
    else isComplete &&= line === '' || looksWhole(line);
  }
  return { ads: [...ads.values()], postsSeen: countPosts(text), viewerId: viewerIdOf(text), isComplete };
}

/** False where something is left. */
function catchIn(text: string, mayBeDistance: MayBeDistance, ads: Map<string, CaughtAd>): boolean {
  const document = text.length > maxPieceChars ? undefined : parseJson(text);
  if (document === undefined) return false;
  const { ads: units, doubtful, strays, tooDeep } = findUnits(document, mayBeDistance);
  let isComplete = doubtful.length + strays.length + tooDeep === 0;
  for (const unit of units) {
    const ad = ads.size < maxAds ? catchUnit(unit) : null;
    if (ad) ads.set(ad.id, ads.get(ad.id) ?? ad);
    else isComplete = false;
  }
  return isComplete;
}

function catchUnit(unit: Unit): CaughtAd | null {
  const { surface, adNumbers, isPolitical } = unit;
  const [adNumber, ...others] = adNumbers;
  const isOrdinary = (surface === 'feed' || surface === 'right-column') && !isPolitical && others.length === 0;
  if (!isOrdinary || adNumber === undefined) return null;
  const post = minimise(unit.place.value);
  const senders = noSenders();
  walkObjects(post, (place) => {
    noteSender(place, senders);
    return 'into';
  });
  const sender = senderOf(senders);
  return {
    id: adRecordId('facebook', adNumber),
    surface,
    raw: keptPayload(unit, post, sender),
    key: adKeyOf(post, sender?.name ?? senders.owner.name ?? ''),
  };
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // A line that is cut off, or too deep for the browser: the whole parser counts it.
    return undefined;
  }
}
