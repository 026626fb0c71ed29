/** One part of an answer that is about an ad, as it may leave the page, and what of it must be known there. */
import type { JsonObject } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { awayUrlOf, isAdServer } from './clean-url.ts';
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
}

const ownVideo = /"(?:external|ad)VideoId":"([\w-]{11})"/;
const anyVideo = /"videoId":"([\w-]{11})"/;
const sender = /"(?:websiteText|adDetailsLine\w*|visitAdvertiser\w*|\w*[bB]ylineText)":/;

export function adCopyOf(place: Place, url: string): AdCopy {
  const kept = keptOf(place);
  const json = JSON.stringify(kept);
  const surface = surfaceOf(json, place, url);
  return { kept: { ...kept, [rebuilt]: { surface } }, surface, video: videoOf(json) };
}

/** True where signs of two families are kept, and something tells whose ad it is: a video, a sender, an address. */
export function isReadable(place: Place): boolean {
  const kept = keptOf(place);
  if (signsOf(kept).size < 2) return false;
  const json = JSON.stringify(kept);
  return videoOf(json) !== null || sender.test(json) || landingOf(kept) !== null;
}

const videoOf = (json: string): string | null => (ownVideo.exec(json) ?? anyVideo.exec(json))?.[1] ?? null;

/** What may leave, under the name under which it stood. */
function keptOf({ value, key, inArray }: Place): JsonObject {
  const copy = minimise(value);
  return inArray ? copy : { [key]: copy };
}

export function signsOf(kept: JsonObject): ReadonlySet<Family> {
  const signs = new Set<Family>();
  walkObjects(kept, (place) => {
    for (const family of signsIn(place)) signs.add(family);
    return 'into';
  });
  return signs;
}

/** The first address that a copy leads to, away from the platform. */
export function landingOf(kept: JsonObject): string | null {
  let landing: string | null = null;
  walkObjects(kept, (place) => {
    landing ??= landingIn(place);
    return landing === null ? 'into' : 'past';
  });
  return landing;
}

/** Where this part leads, away from YouTube and from servers of ads; pictures lead nowhere. */
export function landingIn({ key, value }: Place): string | null {
  const address = textIn(value['url']) ?? textIn(value['baseUrl']);
  const landing = address === null || /^(?:thumbnails|sources)$/.test(key) ? null : awayUrlOf(address);
  return landing === null || isAdServer(landing) ? null : landing;
}
