/** How the synthetic Facebook may differ: its names, its language, and a family of signs less. */
import { type Change, rewriter } from '#tests/harness/rewriter.ts';
import type { Language, Variant } from '#tests/harness/synthetic-platform.ts';

export interface Words {
  readonly sponsored: string;
  readonly paidBy: string;
}

export const english: Words = { sponsored: 'Sponsored', paidBy: 'Paid for by' };

const inLanguage: Readonly<Record<Language, Words>> = {
  welsh: { sponsored: 'Noddwyd', paidBy: 'Talwyd amdano gan' },
  german: { sponsored: 'Gesponsert', paidBy: 'Finanziert von' },
  polish: { sponsored: 'Sponsorowane', paidBy: 'Opłacone przez' },
};

export const wordsIn = ({ language }: Variant): Words => (language === undefined ? english : inLanguage[language]);

const renamed: readonly Change[] = [
  ['th_dat_spo', 'zq_unit_data'],
  ['sponsored_data', 'zq_side_data'],
  ['lbl_adv_iden', 'zq_number'],
  ['lbl_adv_req', 'zq_request'],
  ['ad_id', 'zq_other_number'],
  ['client_token', 'zq_code'],
  ['sposnsor_new_distac_action', 'zq_step'],
  ['rhc_ad', 'zq_side_unit'],
];

/** What is done to the answers so that no ad has a sign of the family. `rhc-ad`: what the right column draws stands in the item itself. */
const losses: Readonly<Record<string, readonly Change[]>> = {
  'sponsored-data': [[/"(th_dat_spo|sponsored_data)":\{[^{}]*\}/g, '"$1":null']],
  'label-strategy': [[/CometStorySponsored(?:Political)?LabelStrategy/g, 'CometFeedStoryQuietStrategy']],
  'auction-distance': [['"sposnsor_new_distac_action":0', '"sposnsor_new_distac_action":null']],
  'ad-attachment-style': [['StoryAttachmentShareAdStyleRender', 'StoryAttachmentPhotoStyleRenderer']],
  'ads-side-feed-unit': [['AdsSideFeedUnit', 'SideFeedThing']],
  'rhc-ad': [[/"rhc_ad":\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1']],
  'search-role': [['SEARCH_ADS', 'TOP_PUBLIC_POSTS']],
  'instream-ads': [['instream_video_ads', 'zq_videos']],
  'story-type': [['"story_type":"AD"', '"story_type":"POST"']],
};

export const families: readonly string[] = Object.keys(losses);

/** Rewrites what the site sends, its own script included. */
export const inVariant = (variant: Variant): ((text: string) => string) => rewriter(variant, { losses, renamed });
