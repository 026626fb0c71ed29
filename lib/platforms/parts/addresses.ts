/** Turns a platform's addresses into what they point to, without anything that identifies the person who clicks. */

/** Parameters that identify a click or a person, on any platform; they are never kept. */
const clickIds =
  /^(?:fbclid|gclid|gclsrc|gbraid|wbraid|gad_\w+|dclid|msclkid|ttclid|twclid|li_fat_id|rdt_cid|sccid|scid|igshid|igsh|yclid|mc_eid|_hsenc|_hsmi|vero_id|oly_\w+_id|mibextid|__\w+(?:\[\d+\])?|eav|paipv|ref|refsrc|hc_location|_rdr|acontext|h|enc|s)$/i;

/** Parameters by which the advertiser tells its own campaigns apart. */
const campaignIds = /^(?:utm_\w+|hsa_\w+|campaign_?id|adset_?id|ad_?id)$/i;

const longestUrl = 2_000;

export interface AddressRules {
  /** Where a redirect of the platform leads; null for any other address. */
  readonly redirect: (url: URL) => string | null;
  /** The hosts of the platform itself. */
  readonly ownHost: RegExp;
}

export interface Addresses {
  /** The address without click ids, campaign parameters kept: they are the advertiser's own words. Null for no web address. */
  readonly withoutClickIds: (address: string) => string | null;
  /** Where an ad leads: without redirect, click ids and campaign parameters. Null for no web address. */
  readonly landingUrlOf: (address: string) => string | null;
  /** True for an address on the platform itself. */
  readonly isOwn: (address: string) => boolean;
}

export function addressesOf({ redirect, ownHost }: AddressRules): Addresses {
  const parsed = (address: string): URL | null => {
    if (!/^https?:\/\//i.test(address) || address.length > 4 * longestUrl || !URL.canParse(address)) return null;
    const url = new URL(address);
    const target = redirect(url);
    return target === null || !URL.canParse(target) ? url : new URL(target);
  };
  const without = (address: string, isUnwanted: (name: string) => boolean): string | null => {
    const url = parsed(address);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    dropParameters(url, isUnwanted);
    url.username = '';
    url.password = '';
    return url.href.slice(0, longestUrl);
  };
  return {
    withoutClickIds: (address) => without(address, (name) => clickIds.test(name)),
    landingUrlOf: (address) => without(address, (name) => clickIds.test(name) || campaignIds.test(name)),
    isOwn: (address) => URL.canParse(address) && ownHost.test(new URL(address).hostname),
  };
}

/** Takes parameters out of an address. A copy is asked for their names, one by one: in a content script of Firefox, `keys()` gives
 *  what no loop can go through, and `Array.from` makes an empty list of it without a word (seen in Firefox 153). */
export function dropParameters(url: URL, isUnwanted: (name: string) => boolean): void {
  new URL(url).searchParams.forEach((_, name) => {
    if (isUnwanted(name)) url.searchParams.delete(name);
  });
}
