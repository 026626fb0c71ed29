/** Which responses of Facebook the page script copies; without imports, because it is bundled into the page script. */
import type { Intercepts } from '#lib/platforms/contract.ts';

/** Of ads and explanations. The first ones are values that have not been renamed in anything seen since 2022; the field names change
 *  by account (facts on Meta, 1.3); the two with an at sign begin the tokens of ads in the feed and beside it. */
const markers: readonly string[] = [
  'SponsoredData',
  'CometStorySponsored',
  'AdStyleRender',
  'AdsSideFeedUnit',
  'SEARCH_ADS',
  '"AD"',
  'client_token',
  '"NS@',
  '"JL@',
  'rhc_ad',
  'HIDE_AD_XOUT',
  'waist_targeting_data',
  'waist_ui_type',
];

/** The first page's own data also tells how many posts there are, and whose feed it is. */
export const embeddedMarkers: readonly string[] = [...markers, 'news_feed'];

/** The paths answer the feed, the right column, search and the explanation. */
export const intercepts: Intercepts = {
  paths: ['/api/graphql/', '/graphql/query'],
  markers,
  postMarker: '"post_id"',
  asked: { name: 'fb_api_req_friendly_name', variables: 'variables', header: 'X-FB-Friendly-Name' },
};
