/** The parts of Instagram that show ads, and the families of signs by which an ad is known; two are needed. */
import type { Surface } from '#lib/platforms/contract.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';

export type Family = 'ad-slot' | 'product-type' | 'ad-label' | 'ad-link' | 'disclaimer' | 'ads-pool';
export type SurfaceId = 'feed' | 'stories' | 'reels' | 'explore';

const everywhere: readonly Family[] = ['ad-slot', 'product-type', 'ad-label', 'ad-link', 'disclaimer'];
const families: Readonly<Record<SurfaceId, readonly Family[]>> = {
  feed: everywhere,
  stories: [...everywhere, 'ads-pool'],
  reels: everywhere,
  explore: everywhere,
};

/** In the network's payloads; the page has signs of its own. */
export const surfacesOf = (): readonly Surface[] =>
  Object.entries(families).map(([id, names]) => ({ id, families: names }));

/** Those of the signs that count on a surface, in the surface's own order. */
export function signsOf(surface: SurfaceId, found: ReadonlySet<unknown>): readonly Family[] {
  return families[surface].filter((family) => found.has(family));
}

/** Names of the lists in which posts come; the outermost that says something decides. A suggested post in the feed
 *  (`explore_story`) is part of the feed. */
const lists: readonly (readonly [RegExp, SurfaceId])[] = [
  [/injected_story|ad_media_items|reels_media|reels_tray/, 'stories'],
  [/clips/, 'reels'],
  [/explore_(?!story)|discover|sectional_items/, 'explore'],
  [/timeline|feed_items/, 'feed'],
];

const storyAds = /injected_story_units|ad_media_items/;

/** The surface by the lists around a place; null where none says it. */
export function surfaceAround(place: Place): SurfaceId | null {
  let found: SurfaceId | null = null;
  for (let at: Place | null = place; at; at = at.parent) {
    const { key } = at;
    found = lists.find(([list]) => list.test(key))?.[1] ?? found;
  }
  return found;
}

/** True inside the pool from which ads are put between stories. */
export function isInAdsPool(place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (storyAds.test(at.key)) return true;
  return false;
}

/** The surface that an address of the older interface answers for; null for those that answer for several. */
export function surfaceOfAddress(url: string): SurfaceId | null {
  return addresses.find(([address]) => url.includes(address))?.[1] ?? null;
}

const addresses: readonly (readonly [string, SurfaceId])[] = [
  ['/ads/igwww_ads_graphql', 'stories'],
  ['/api/v1/clips/', 'reels'],
  ['/api/v1/discover/', 'explore'],
];

export function isSurface(value: unknown): value is SurfaceId {
  return typeof value === 'string' && Object.hasOwn(families, value);
}
