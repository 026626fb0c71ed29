/** Facebook's addresses: its redirects, its hosts, and the names of pages in them. */
import { addressesOf } from '#lib/platforms/parts/addresses.ts';
import { metaRedirect } from '#lib/platforms/parts/meta-redirect.ts';

export const { withoutClickIds, landingUrlOf, awayUrlOf, isOwn } = addressesOf({
  redirect: metaRedirect,
  ownHost: /(?:^|\.)(?:facebook\.com|fb\.me|fb\.com|messenger\.com)$/,
});

/** The vanity name in the address of a page: `labour` of `https://www.facebook.com/labour/?ref=x`; null for a numbered one. */
export function handleOf(address: string | null): string | null {
  if (address === null || !isOwn(address)) return null;
  const [, first = '', second = ''] = new URL(address).pathname.split('/');
  const name = first === 'pg' ? second : first;
  return /^(?=.*[a-z])[\w.-]{2,60}$/i.test(name) && !notHandles.test(name) ? name : null;
}

/** True for the address of a page or a person, numbered or not. */
export const isAccount = (address: string | null): boolean =>
  handleOf(address) !== null || /^https:\/\/www\.facebook\.com\/profile\.php\?id=\d/.test(address ?? '');

/** An address to which nothing but the label of an ad leads. */
export const aboutAds = /^https:\/\/www\.facebook\.com\/ads\/about/;

const notHandles =
  /^(?:profile\.php|permalink\.php|story\.php|photo\.php|pages|people|groups|events|watch|reel|reels|ads|business|hashtag|l\.php|share|p|photo|help|policies|privacy|marketplace|stories|gaming|search|friends|bookmarks|notifications|messages|settings|saved|live|home\.php)$/i;
