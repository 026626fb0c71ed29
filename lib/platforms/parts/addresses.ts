/** Turns a platform's addresses into what they point to, without anything that identifies the person who clicks. */
import { parseUrl } from '#lib/core/parse-url.ts';

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
  /** The same, but null for one that leads to the platform itself: asked of every address of an ad. */
  readonly awayUrlOf: (address: string) => string | null;
  /** True for an address on the platform itself; one that is parsed already is not parsed again. */
  readonly isOwn: (address: string | URL) => boolean;
}

export function addressesOf({ redirect, ownHost }: AddressRules): Addresses {
  const parsed = (address: string): URL | null => {
    if (!/^https?:\/\//i.test(address) || address.length > 4 * longestUrl) return null;
    const url = parseUrl(address);
    const target = url && redirect(url);
    return (target === null ? null : parseUrl(target)) ?? url;
  };
  const isOwn = (address: string | URL): boolean => {
    const url = typeof address === 'string' ? parseUrl(address) : address;
    return url !== null && ownHost.test(url.hostname);
  };
  const without = (url: URL | null, isUnwanted: (name: string) => boolean): string | null => {
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    dropParameters(url, isUnwanted);
    // Setting takes longer than asking, and hardly any has them.
    if (url.username !== '' || url.password !== '') url.username = url.password = '';
    return url.href.slice(0, longestUrl);
  };
  return {
    withoutClickIds: (address) => without(parsed(address), (name) => clickIds.test(name)),
    landingUrlOf: (address) => without(parsed(address), isForTracking),
    awayUrlOf(address) {
      const url = parsed(address);
      return url && isOwn(url) ? null : without(url, isForTracking);
    },
    isOwn,
  };
}

const isForTracking = (name: string): boolean => clickIds.test(name) || campaignIds.test(name);

/** Takes parameters out of an address. A copy is asked for their names, one by one: in a content script of Firefox, `keys()` gives
 *  what no loop can go through, and `Array.from` makes an empty list of it without a word (seen in Firefox 153). */
export function dropParameters(url: URL, isUnwanted: (name: string) => boolean): void {
  if (url.search === '') return;
  new URL(url).searchParams.forEach((_, name) => {
    if (isUnwanted(name)) url.searchParams.delete(name);
  });
}
