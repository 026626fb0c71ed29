/** Which responses of YouTube the page script copies; without imports, because it is bundled into the page script. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** An ad has signs of two families, and so at least one of these: addresses of ad servers alone, which every player answer holds
 *  for other purposes, need not be looked for. */
export const adMarkers: readonly string[] = [
  'adSlotRenderer',
  'adPlacementRenderer',
  'SLOT_TYPE_',
  'AD_PLACEMENT_KIND_',
  'LAYOUT_TYPE_',
  'LayoutViewModel',
  'AdLayout',
  'AdRenderer',
  'romotedSparkles',
  'romotedVideo',
  'PROMOTED_SPARKLES',
  'BADGE_STYLE_TYPE_AD',
  'dBadge',
  'aboutthisad',
  'adInfoDialog',
  'adClientParams',
];

/** The last ones stand in every list of videos, old and new, and in Shorts: they are for counting posts. */
export const markers: readonly string[] = [...adMarkers, 'ideoRenderer', 'ockupViewModel', 'reelWatchEndpoint'];

export const intercepts: Intercepts = { paths: ['/youtubei/v1/'], markers };
