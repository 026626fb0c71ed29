/** X's addresses: its hosts, its accounts, and its shortened links, which only the data itself resolves. */
import { parseUrl } from '#lib/core/parse-url.ts';
import { addressesOf } from '#lib/platforms/parts/addresses.ts';

export const { withoutClickIds, landingUrlOf, awayUrlOf, isOwn } = addressesOf({
  redirect: () => null,
  ownHost: /(?:^|\.)(?:x\.com|twitter\.com|t\.co|twimg\.com)$/,
});

/** True for an address that X put in the place of another. */
export const isShortened = (address: string): boolean => /^https?:\/\/t\.co\/\w/i.test(address);

const handle = /^\w{1,20}$/;
const notHandles =
  /^(?:i|home|explore|search|hashtag|settings|messages|notifications|intent|share|about-ads|tos|privacy)$/i;

/** The name of an account in its address, or in the address of one of its posts. */
export function handleOf(address: string | null): string | null {
  const url = address === null ? null : parseUrl(address);
  if (!url || !isOwn(url)) return null;
  const [, first = ''] = url.pathname.split('/');
  return handle.test(first) && !notHandles.test(first) ? first : null;
}

/** The number of the post in its address: `123` of `https://x.com/somebody/status/123/photo/1`. */
export function postIdIn(address: string | null): string | null {
  return address === null ? null : (/\/status\/(\d{3,25})(?:[/?#]|$)/.exec(address)?.[1] ?? null);
}

export const permalinkOf = (author: string, postId: string): string => `https://x.com/${author}/status/${postId}`;
