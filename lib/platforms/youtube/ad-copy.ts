/** One part of an answer that is about an ad, as it may leave the page, and what of it must be known there. */
import type { JsonObject } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { isAdServer, isOwn, landingUrlOf } from './clean-url.ts';
import { minimise } from './minimise.ts';
import { rebuilt, textIn } from './rebuilt.ts';
import { signsIn } from './signs.ts';
import { surfaceOf } from './surface-of.ts';
import type { Family, SurfaceId } from './surfaces.ts';

export interface AdCopy {
  readonly kept: JsonObject;
  readonly surface: SurfaceId;
  /** The video that the ad is, or advertises; null where it is a picture or a text. */
  readonly video: string | null;
  /** The first address that it leads to, away from the platform. */
  readonly landing: string | null;
  readonly signs: ReadonlySet<Family>;
}

const ownVideo = /"(?:external|ad)VideoId":"([\w-]{11})"/;
const anyVideo = /"videoId":"([\w-]{11})"/;
const sender = /"(?:websiteText|adDetailsLine\w*|visitAdvertiser\w*|\w*[bB]ylineText)":/;

export function adCopyOf(place: Place, url: string): AdCopy {
  const kept = keptOf(place);
  const json = JSON.stringify(kept);
  const surface = surfaceOf(json, place, url);
  const video = (ownVideo.exec(json) ?? anyVideo.exec(json))?.[1] ?? null;
  return { kept: { ...kept, [rebuilt]: { surface } }, surface, video, ...factsOf(kept) };
}

/** True where signs of two families are kept, and something tells whose ad it is: a video, an address, a sender. */
export function isReadable(place: Place): boolean {
  const { kept, signs, video, landing } = adCopyOf(place, '');
  return signs.size > 1 && (video !== null || landing !== null || sender.test(JSON.stringify(kept)));
}

/** What may leave, under the name under which it stood. */
function keptOf({ value, key, inArray }: Place): JsonObject {
  const copy = minimise(value);
  return inArray ? copy : { [key]: copy };
}

function factsOf(kept: JsonObject): Pick<AdCopy, 'landing' | 'signs'> {
  const signs = new Set<Family>();
  let landing: string | null = null;
  walkObjects(kept, (place) => {
    for (const family of signsIn(place)) signs.add(family);
    landing ??= landingIn(place);
    return 'into';
  });
  return { landing, signs };
}

/** Where this part leads, away from YouTube and from servers of ads; pictures lead nowhere. */
export function landingIn({ key, value }: Place): string | null {
  const address = textIn(value['url']) ?? textIn(value['baseUrl']);
  const landing = address === null || /^(?:thumbnails|sources)$/.test(key) ? null : landingUrlOf(address);
  return landing === null || isOwn(landing) || isAdServer(landing) ? null : landing;
}
