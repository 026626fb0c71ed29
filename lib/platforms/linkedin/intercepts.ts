/** Which responses of LinkedIn the page script copies; without imports, because it is bundled into the page script. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** Values and names by which an answer tells of an ad; the last one stands in every answer with posts of the home feed, and tells
 *  that the page's data can be read. */
export const markers: readonly string[] = [
  'sponsoredTracking',
  '"SPONSORED"',
  'ponsoredContentV2',
  'sponsoredCreative',
  'SponsoredUpdateServed',
  'SPONSORED_UPDATE_SERVED',
  'isSponsored',
  ',MAIN_FEED',
];

/** The paths answer the feed: Voyager's, and those of pages that the server draws. Messages come by other paths, and are never copied. */
export const intercepts: Intercepts = {
  paths: ['/voyager/api/graphql', '/voyager/api/feed/', '/flagship-web/feed', '/flagship-web/rsc-action/'],
  markers,
};
