/** Tells the surface of a post by the request that brought it, where the post itself looks like one of the feed. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import type { Unit } from './find-units.ts';
import { rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { signsOf, type SurfaceId } from './surfaces.ts';

/** Names as `FBReelsRootWithEntrypointQuery`, `StoriesSuspenseContentPaneRootQuery`, `CometVideoHomeFeedRootQuery` (inferred from
 *  their words; no recording of an ad there is public). */
const names: readonly (readonly [RegExp, SurfaceId])[] = [
  [/Reels/, 'reels'],
  [/Stories/, 'stories'],
  [/VideoHome|WatchFeed/, 'video'],
];

/** Null for requests of the feed, and for those that say nothing of a surface. */
export function surfaceAsked(requestName: string | null): SurfaceId | null {
  return names.find(([pattern]) => pattern.test(requestName ?? ''))?.[1] ?? null;
}

/** The surface that a kept payload was marked with. */
export function surfaceKept(document: Json): SurfaceId | null {
  const kept = isJsonObject(document) ? rebuiltIn(document)['surface'] : null;
  return names.find(([, surface]) => surface === kept)?.[1] ?? null;
}

/** The thing as one of that surface, where it would else count as one of the feed. */
export function onSurface(unit: Unit, surface: SurfaceId | null): Unit {
  if (surface === null || unit.surface !== 'feed') return unit;
  return { ...unit, surface, askedSurface: surface, signs: signsOf(surface, new Set(unit.signs)) };
}
