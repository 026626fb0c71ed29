/** Turns Facebook's addresses into what they point to, without anything that identifies the person who clicks. */

/** Parameters that identify a click or a person; they are never kept. */
const clickIds =
  /^(?:fbclid|gclid|gbraid|wbraid|dclid|msclkid|ttclid|twclid|li_fat_id|igshid|yclid|mc_eid|_hsenc|_hsmi|vero_id|oly_\w+_id|mibextid|__\w+(?:\[\d+\])?|eav|paipv|ref|refsrc|hc_location|_rdr|acontext|h|enc|s)$/i;

/** Parameters by which the advertiser tells its own campaigns apart. */
const campaignIds = /^(?:utm_\w+|hsa_\w+|campaign_?id|adset_?id|ad_?id)$/i;

const redirectHost = /^(?:l|lm)\.(?:facebook|instagram)\.com$/;
const ownHost = /(?:^|\.)(?:facebook\.com|fb\.me|fb\.com|messenger\.com)$/;
const longestUrl = 2_000;

/** The address as a URL, out of its redirect; null for what is no web address. */
function parsed(address: string): URL | null {
  if (!/^https?:\/\//i.test(address) || address.length > 4 * longestUrl) return null;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const target = redirectHost.test(url.hostname) && url.pathname === '/l.php' ? url.searchParams.get('u') : null;
  return target === null || !URL.canParse(target) ? url : new URL(target);
}

function without(address: string, isUnwanted: (name: string) => boolean): string | null {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (isUnwanted(name)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  return url.href.slice(0, longestUrl);
}

/** The address without click ids, campaign parameters kept: they are the advertiser's own words. */
export function withoutClickIds(address: string): string | null {
  return without(address, (name) => clickIds.test(name));
}

/** Where an ad leads: without redirect, click ids and campaign parameters. */
export function landingUrlOf(address: string): string | null {
  return without(address, (name) => clickIds.test(name) || campaignIds.test(name));
}

/** True for an address on Facebook itself. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && ownHost.test(new URL(address).hostname);
}

/** The vanity name in the address of a page: `labour` of `https://www.facebook.com/labour/?ref=x`; null for a numbered one. */
export function handleOf(address: string | null): string | null {
  if (address === null || !isOwnAddress(address)) return null;
  const [, first = '', second = ''] = new URL(address).pathname.split('/');
  const name = first === 'pg' ? second : first;
  return /^(?=.*[a-z])[\w.-]{2,60}$/i.test(name) && !notHandles.test(name) ? name : null;
}

const notHandles =
  /^(?:profile\.php|permalink\.php|story\.php|photo\.php|pages|people|groups|events|watch|reel|reels|ads|business|hashtag|l\.php|share|p|photo|help|policies|privacy)$/i;
