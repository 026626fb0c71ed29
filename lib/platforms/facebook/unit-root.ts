/** Tells where one post, one item of the right column or one search result begins. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isSearchAd, isSideCreative, isSideUnit } from './match.ts';
import type { SurfaceId } from './surfaces.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';

/** The surface to which the thing that begins here belongs; null where nothing begins. */
export function surfaceAt(place: Place): SurfaceId | null {
  const { value } = place;
  if (isSideUnit(value)) return null;
  if (holdsCreative(value) || isSideItem(place)) return 'right-column';
  if (isSearchAd(value) || (isEntry(place) && objectsIn(value).some(isSearchAd))) return 'search';
  if (value['story_type'] === 'AD') return 'marketplace';
  if (place.key === 'feed_unit' || (place.inArray && isUnder(place, 'instream_video_ads'))) return 'video';
  return isStory(value) ? 'feed' : null;
}

/** A post: by its type, or by what only posts have. */
export function isStory(value: JsonObject): boolean {
  if (value['__typename'] === 'Story') return true;
  return (
    typeof value['post_id'] === 'string' && (isJsonObject(value['comet_sections']) || isJsonObject(value['feedback']))
  );
}

/** True where a field of the object is what the right column draws. */
export function holdsCreative(value: JsonObject): boolean {
  return isJsonObject(value['rhc_ad']) || objectsIn(value).some(isSideCreative);
}

/** True inside the unit of the right column. */
export function isInSideUnit(place: Place): boolean {
  for (let at = place.parent; at; at = at.parent) if (isSideUnit(at.value)) return true;
  return false;
}

/** An entry of a list, or the part that one line of a stream adds to a list. */
function isEntry({ inArray, key }: Place): boolean {
  return inArray || key === 'data';
}

/** The first objects of a list below the unit of the right column. */
function isSideItem(place: Place): boolean {
  if (!place.inArray) return false;
  for (let at = place.parent; at; at = at.parent) {
    if (isSideUnit(at.value)) return true;
    if (at.inArray) return false;
  }
  return false;
}

/** True below a field of that name. */
export function isUnder(place: Place, key: string): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at.key === key) return true;
  return false;
}

export function objectsIn(value: JsonObject): readonly JsonObject[] {
  return Object.values(value).filter((entry: Json) => isJsonObject(entry));
}
