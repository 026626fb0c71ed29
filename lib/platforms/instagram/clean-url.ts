/** Instagram's addresses: its redirects, its hosts, and what stands in them. */
import { parseUrl } from '#lib/core/parse-url.ts';
import { addressesOf } from '#lib/platforms/parts/addresses.ts';
import { metaRedirect } from '#lib/platforms/parts/meta-redirect.ts';

/** The redirect of an ad: it says nothing of where it leads, and carries a token of the viewer's. Never kept. */
export const adRedirect = /^https?:\/\/www\.facebook\.com\/ads\//;

export const isAdRedirect = (address: string): boolean => adRedirect.test(address);

export const { withoutClickIds, landingUrlOf, isOwn } = addressesOf({
  redirect: metaRedirect,
  ownHost: /(?:^|\.)(?:instagram\.com|cdninstagram\.com|fbcdn\.net|ig\.me)$/,
});

/** True for an address that leads away from Instagram, where it says so. */
export function isOutbound(address: string): boolean {
  const target = isAdRedirect(address) ? null : withoutClickIds(address);
  return target !== null && !isOwn(target);
}

const notHandles = /^(?:p|reels?|tv|stories|explore|accounts|direct|ads|about|legal|web|s)$/i;

/** The name of an account in its address: `some.party` of `https://www.instagram.com/some.party/`; null for other pages. */
export function handleOf(address: string | null): string | null {
  const url = address === null ? null : parseUrl(address);
  if (!url || !isOwn(url)) return null;
  const [, name = ''] = url.pathname.split('/');
  return /^[\w.]{1,40}$/.test(name) && !notHandles.test(name) ? name : null;
}

/** The code in the address of a post or reel; null where there is none. */
export function codeIn(address: string | null): string | null {
  const path = address === null ? '' : (parseUrl(address)?.pathname ?? '');
  return /\/(?:p|reels?|tv)\/([\w-]{3,40})(?:\/|$)/.exec(path)?.[1] ?? null;
}

export const permalinkOf = (code: string): string => `https://www.instagram.com/p/${code}/`;
