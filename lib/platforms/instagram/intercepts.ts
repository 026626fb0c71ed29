/** Which responses of Instagram the page script copies; without imports, because it is bundled into the page script. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** What every post has, what only ads have, and what the screen with an explanation is made of. A response with posts is always
 *  read: the names of the fields that make a post an ad may change. */
export const markers: readonly string[] = [
  'XDTFeedItem',
  'XDTMediaDict',
  'image_versions2',
  'product_type',
  'ad_id',
  ':"ad"',
  'media_or_ad',
  'injected_story_units',
  'AdTransparencyDisclaimer',
  'bk.components.Text',
  'bloks_payload',
];

/** `/api/graphql/` is left out on purpose: direct messages come from there. Of the screens of the app (Bloks) only the one that
 *  explains an ad is copied. */
export const intercepts: Intercepts = {
  paths: [
    '/graphql/query',
    '/ads/igwww_ads_graphql',
    '/api/v1/feed/timeline',
    '/api/v1/feed/injected',
    '/api/v1/feed/reels_media',
    '/api/v1/clips/',
    '/api/v1/discover/',
    'bloks.ig_waist',
  ],
  markers,
  asked: { name: 'fb_api_req_friendly_name', variables: 'params', header: 'X-FB-Friendly-Name' },
};
