/** The parts of X that show ads, each with its families of signs; an ad needs signs of two families of its surface. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Family =
  | 'promoted-data'
  | 'promoted-entry'
  | 'impression-id'
  | 'disclosure'
  | 'click-tracking'
  | 'promoted-component';

export type SurfaceId = 'home' | 'search' | 'replies' | 'profile' | 'other-timeline' | 'trends' | 'who-to-follow';

/** Of whatever is promoted: the data of the promotion, and what the list around it calls it. */
const promoted: readonly Family[] = [
  'promoted-data',
  'promoted-entry',
  'impression-id',
  'disclosure',
  'promoted-component',
];
/** A post may lead away from X besides. */
const post: readonly Family[] = [...promoted, 'click-tracking'];

const families: Readonly<Record<SurfaceId, readonly Family[]>> = {
  home: post,
  search: post,
  replies: post,
  profile: post,
  'other-timeline': post,
  trends: promoted,
  'who-to-follow': promoted,
};

/** In the network's payloads; the page has one sign only, its visible label. */
export const surfacesOf = (): readonly Surface[] =>
  Object.entries(families).map(([id, names]) => ({ id, families: names }));

/** Those of the signs that count on a surface, in the surface's own order. */
export function signsOf(surface: SurfaceId, found: ReadonlySet<Family>): readonly Family[] {
  return families[surface].filter((family) => found.has(family));
}
