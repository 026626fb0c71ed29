/** Which responses of X the page script copies; without imports, because it is bundled into the page script. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** Values first: the kinds of entries, what X's statistics call an ad, what an ad that is not political says of its disclosure, the
 *  click id of ads. */
export const markers: readonly string[] = [
  'promoted-',
  'promoted"',
  'NoDisclosure',
  'twclid',
  'romotedMetadata',
  'romoted_metadata',
  'impressionId',
  'impressionString',
];

/** The paths answer the timelines, search, replies, profiles, trends and suggestions (facts on platforms, A1); their addresses
 *  name what was asked. */
export const intercepts: Intercepts = {
  paths: ['/i/api/graphql/', '/i/api/2/'],
  markers,
  postMarker: '"tweet_results"',
};
