/** The parts of LinkedIn that show ads, each with its families of signs; an ad needs signs of two families of its surface. */
import type { Surface } from '#lib/platforms/contract.ts';

export type Family = 'sponsored-tracking' | 'sponsored-urn' | 'tracking-scope' | 'promoted-label' | 'click-id';

const feed: readonly Family[] = ['sponsored-tracking', 'sponsored-urn', 'tracking-scope', 'promoted-label', 'click-id'];

/** In the network's answers; what the page has instead is in `page-marks.ts`. */
export const surfaces: readonly Surface[] = [{ id: 'feed', families: feed }];

/** The signs that were found, in the surface's own order. */
export const signsOf = (found: ReadonlySet<Family>): readonly Family[] => feed.filter((family) => found.has(family));
