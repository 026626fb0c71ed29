/** Tells whether an ad and a post on the page are the same thing: a badge on the wrong post is worse than none. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { isOwnAddress, landingUrlOf } from './clean-url.ts';
import { plainLabel } from './labels.ts';

/** Nothing that both have may differ: the number of the post, the sender, the text, the outbound link. Besides, the number
 *  must be the same, or the sender with the text or the link. */
export function isSamePost(ad: CapturedAd, post: PostKey): boolean {
  const number = numbersAgree(ad, post);
  const sender = agree(plain(ad.advertiser.name), plain(post.advertiserName ?? ''));
  const text = textsAgree(plain(ad.text), plain(post.text));
  const link = ad.landingUrl === null ? null : linkAgrees(ad.landingUrl, post.links);
  if ([number, sender, text, link].includes(false)) return false;
  return number === true || (sender === true && (text === true || link === true));
}

/** What kind of number an address gives a post, and the number. */
export interface PostNumber {
  readonly kind: 'post' | 'pfbid' | 'video';
  readonly number: string;
}

/** The number in the address of a post (`…/posts/123`, `story_fbid=123`, `/videos/123`); null where there is none. The
 *  address of a photo does not count: a post may have several. */
export function postNumberIn(address: string | null): PostNumber | null {
  if (address === null || !URL.canParse(address, home)) return null;
  const url = new URL(address, home);
  const story =
    url.searchParams.get('story_fbid') ?? /\/(?:posts|permalink)\/(?:[^/]+\/)*(\w{5,})\/?$/.exec(url.pathname)?.[1];
  if (story) return { kind: story.startsWith('pfbid') ? 'pfbid' : 'post', number: story };
  const video = url.searchParams.get('v') ?? /\/(?:videos|reel)\/(?:[^/]+\/)*(\d{5,})\/?$/.exec(url.pathname)?.[1];
  return video ? { kind: 'video', number: video } : null;
}

const home = 'https://www.facebook.com';

/** Numbers of different kinds say nothing about each other. */
function numbersAgree(ad: CapturedAd, post: PostKey): boolean | null {
  const shown = postNumberIn(post.permalink);
  const own: readonly (PostNumber | null)[] = [
    postNumberIn(ad.permalink),
    ad.postId === null ? null : { kind: 'post', number: ad.postId },
  ];
  const same = own.find((number) => number?.kind === shown?.kind);
  return shown && same ? shown.number === same.number : null;
}

/** Null where one of them has nothing to compare. */
function agree(a: string, b: string): boolean | null {
  return a === '' || b === '' ? null : a === b;
}

/** A page cuts long texts off. */
function textsAgree(a: string, b: string): boolean | null {
  if (a === '' || b === '') return null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 20 && long.startsWith(short));
}

function linkAgrees(landing: string, links: readonly string[]): boolean | null {
  const outbound = links.flatMap((link) => landingUrlOf(link) ?? []).filter((link) => !isOwnAddress(link));
  return outbound.length === 0 ? null : outbound.includes(landing);
}

/** Without the "See more" that a page puts after a text that it cuts off. */
function plain(text: string): string {
  return plainLabel(text)
    .toLowerCase()
    .replace(/\s*(?:…|\.\.\.)\s*(?:see more|gweld mwy)?$/u, '');
}
