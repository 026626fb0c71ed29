/** Tells on which part of YouTube an ad was shown: by what it is, else by the answer that it came in. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { rebuilt } from './rebuilt.ts';
import { type SurfaceId, surfaceIds } from './surfaces.ts';

const inPlayer = /"(?:instream|linearAd|playerBytes|inPlayer)|SLOT_TYPE_(?:PLAYER|IN_PLAYER)|AD_PLACEMENT_KIND/;
const beside = /"\w*[cC]ompanion/;

const byAddress: readonly (readonly [RegExp, SurfaceId])[] = [
  [/\/reel\/|\/shorts\//, 'shorts'],
  [/\/v1\/search|\/results\b/, 'search'],
  [/\/v1\/(?:next|get_watch|player)|\/watch\b/, 'watch'],
];

/** `copy` is the minimised ad as text, `place` where it stood, `url` the address of the answer or of the page. */
export function surfaceOf(copy: string, place: Place, url: string): SurfaceId {
  return (
    surfaceKept(place.value) ??
    surfaceKept(place.parent?.value ?? {}) ??
    (inPlayer.test(copy) ? (beside.test(copy) && !/"instream/.test(copy) ? 'watch' : 'in-stream') : null) ??
    byAddress.find(([pattern]) => pattern.test(url))?.[1] ??
    'feed'
  );
}

/** What a kept payload says. */
function surfaceKept(value: JsonObject): SurfaceId | null {
  const part = value[rebuilt];
  return surfaceIds.find((id) => isJsonObject(part) && part['surface'] === id) ?? null;
}
