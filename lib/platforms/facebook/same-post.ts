/** Tells whether an ad and a post on the page are the same thing: a badge on the wrong post is worse than none. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { isOwnAddress, landingUrlOf } from './clean-url.ts';
import { plainLabel } from './labels.ts';

/** By the post's own number where both have one; else by sender, text and outbound link, where all that both have agree:
 *  the sender always, and the text or the link besides. */
export function isSamePost(ad: CapturedAd, post: PostKey): boolean {
  const numbers = [postNumber(ad.permalink) ?? ad.postId, postNumber(post.permalink)];
  if (numbers[0] !== null && numbers[1] !== null) return numbers[0] === numbers[1];
  if (!isSameText(ad.advertiser.name, post.advertiserName ?? '')) return false;
  const text = agree(plain(ad.text), plain(post.text));
  const link = ad.landingUrl === null ? null : linkAgrees(ad.landingUrl, post.links);
  return text !== false && link !== false && (text === true || link === true);
}

/** The number of a post in its address: `…/posts/123`, `story_fbid=123`, `/videos/123`; null where there is none. */
export function postNumber(address: string | null): string | null {
  if (address === null || !URL.canParse(address, 'https://www.facebook.com')) return null;
  const url = new URL(address, 'https://www.facebook.com');
  const named = url.searchParams.get('story_fbid') ?? url.searchParams.get('fbid') ?? url.searchParams.get('v');
  return named ?? /\/(?:posts|videos|photos|reel|permalink)\/(?:[^/]+\/)*((?:pfbid)?\w{5,})\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** Null where one of them has no text to compare; a page cuts long texts off. */
function agree(a: string, b: string): boolean | null {
  if (a === '' || b === '') return null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 20 && long.startsWith(short));
}

function linkAgrees(landing: string, links: readonly string[]): boolean | null {
  const outbound = links.flatMap((link) => landingUrlOf(link) ?? []).filter((link) => !isOwnAddress(link));
  return outbound.length === 0 ? null : outbound.includes(landing);
}

function isSameText(a: string, b: string): boolean {
  return plain(a) !== '' && plain(a) === plain(b);
}

/** Without the "See more" that a page puts after a text that it cuts off. */
function plain(text: string): string {
  return plainLabel(text).toLowerCase().replace(/\s*(?:…|\.\.\.)\s*(?:see more|gweld mwy)?$/u, '');
}
