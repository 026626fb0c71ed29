/** The parts of Facebook that show ads, each with its families of signs; an ad needs signs of two families of its surface. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Family =
  | 'sponsored-data'
  | 'label-strategy'
  | 'auction-distance'
  | 'ad-attachment-style'
  | 'ads-side-feed-unit'
  | 'rhc-ad'
  | 'search-role'
  | 'instream-ads'
  | 'story-type';

export type SurfaceId = 'feed' | 'right-column' | 'search' | 'video' | 'marketplace' | 'reels' | 'stories';

/** On every post that is an ad, and what most of them have besides. */
const label: readonly Family[] = ['sponsored-data', 'label-strategy'];
const style: Family = 'ad-attachment-style';
const post: readonly Family[] = [...label, 'auction-distance', style];

const families: Readonly<Record<SurfaceId, readonly Family[]>> = {
  feed: post,
  'right-column': ['ads-side-feed-unit', 'rhc-ad', 'sponsored-data'],
  search: ['search-role', ...label, style],
  video: ['instream-ads', ...post],
  marketplace: ['story-type', ...label, style],
  reels: post,
  stories: post,
};

/** In the network's payloads; the page has one sign only, its visible label. */
export const surfacesOf = (): readonly Surface[] =>
  Object.entries(families).map(([id, names]) => ({ id, families: names }));

/** Those of the signs that count on a surface, in the surface's own order. */
export function signsOf(surface: SurfaceId, found: ReadonlySet<Family>): readonly Family[] {
  return families[surface].filter((family) => found.has(family));
}
