/** Tells whether an ad and a post on the page are the same thing: a badge on the wrong post is worse than none. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { isOwnAddress, landingUrlOf } from './clean-url.ts';
import { plainLabel } from './labels.ts';

/** Nothing that both have may differ: the number of the post, the sender, the text, the outbound link. Besides, the number
 *  must be the same, or the sender with the text or the link. */
export function isSamePost(ad: CapturedAd, post: PostKey): boolean {
  const own = ownFactsOf(ad);
  const shown = shownFactsOf(post);
  const number = numbersAgree(own.numbers, shown.number);
  const sender = agree(own.sender, shown.sender);
  if (number === false || sender === false) return false;
  const text = textsAgree(own.text, shown.text);
  if (text === false) return false;
  const link = linkAgrees(ad.landingUrl, shown.outbound);
  if (link === false) return false;
  return number === true || (sender === true && (text === true || link === true));
}

interface OwnFacts {
  readonly numbers: readonly PostNumber[];
  readonly sender: string;
  readonly text: string;
}

interface ShownFacts {
  readonly number: PostNumber | null;
  readonly sender: string;
  readonly text: string;
  readonly outbound: readonly string[];
}

/** Every sought ad is held against every post in sight, so each is taken apart once. */
const ownFacts = new WeakMap<CapturedAd, OwnFacts>();
const shownFacts = new WeakMap<PostKey, ShownFacts>();

function ownFactsOf(ad: CapturedAd): OwnFacts {
  const known = ownFacts.get(ad);
  if (known) return known;
  const address = postNumberIn(ad.permalink);
  const numbers: PostNumber[] = ad.postId === null ? [] : [{ kind: 'post', number: ad.postId }];
  const facts = {
    numbers: address ? [address, ...numbers] : numbers,
    sender: plain(ad.advertiser.name),
    text: plain(ad.text),
  };
  ownFacts.set(ad, facts);
  return facts;
}

function shownFactsOf(post: PostKey): ShownFacts {
  const known = shownFacts.get(post);
  if (known) return known;
  const facts = {
    number: postNumberIn(post.permalink),
    sender: plain(post.advertiserName ?? ''),
    text: plain(post.text),
    outbound: post.links.flatMap((link) => landingUrlOf(link) ?? []).filter((link) => !isOwnAddress(link)),
  };
  shownFacts.set(post, facts);
  return facts;
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
function numbersAgree(own: readonly PostNumber[], shown: PostNumber | null): boolean | null {
  const same = own.find(({ kind }) => kind === shown?.kind);
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

function linkAgrees(landing: string | null, outbound: readonly string[]): boolean | null {
  return landing === null || outbound.length === 0 ? null : outbound.includes(landing);
}

/** Without the "See more" that a page puts after a text that it cuts off. */
function plain(text: string): string {
  return plainLabel(text)
    .toLowerCase()
    .replace(/\s*(?:…|\.\.\.)\s*(?:see more|gweld mwy)?$/u, '');
}
