/** The names that LinkedIn gives things (`urn:li:…`), as far as they tell of an ad. */

/** A post as a feed shows it: `urn:li:fsd_update:(urn:li:activity:7,MAIN_FEED,…)`. */
const update = /^urn:li:fs\w*update\w*:\(/i;
/** The ad beside the post that it shows: `urn:li:sponsoredContentV2:(urn:li:activity:7,urn:li:sponsoredCreative:1)`. */
const sponsored = /urn:li:sponsored(?:ContentV2:\(|Creative:\d)/;
const creative = /urn:li:sponsoredCreative:(\d{3,20})/;
const post = /urn:li:(activity|ugcPost|share):(\d{3,25})/;
const company = /^urn:li:(?:company|organization|fsd_company|fs_normalized_company|fs_miniCompany):(\d{1,15})$/;

export const isUpdateUrn = (text: string): boolean => update.test(text);
export const isSponsoredUrn = (text: string): boolean => sponsored.test(text);

/** The number of the ad, by which LinkedIn's ad library and data downloads know it; null without. */
export const creativeIn = (text: string): string | null => creative.exec(text)?.[1] ?? null;

/** The number of a post with its kind (`activity:7`); null without. */
export function postIn(text: string): string | null {
  const [, kind, number] = post.exec(text) ?? [];
  return kind === undefined ? null : `${kind}:${number}`;
}

/** The number of an organisation's page; null for a member and for anything else. */
export const companyIn = (text: string): string | null => company.exec(text)?.[1] ?? null;

/** True for a name that may leave the page: a post, an ad, an organisation; never a member. */
export const mayLeave = (text: string): boolean =>
  /^urn:li:(?!.*(?:member|person|profile))[\w:(),-]{1,300}$/i.test(text) &&
  (isUpdateUrn(text) || isSponsoredUrn(text) || companyIn(text) !== null);

/** The address of a post. */
export const permalinkOf = (urn: string): string => `https://www.linkedin.com/feed/update/urn:li:${urn}/`;
