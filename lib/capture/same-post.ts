/** Tells whether an ad and a post on the page are the same thing: a mark on the wrong post is worse than none. */
import type { PostKey } from '#lib/platforms/contract.ts';

/** Nothing that both have may differ: the number of the post, the sender, the text, the outbound links. Besides, the number
 *  must be the same, or the sender with the text or a link. Every sought ad is held against every post in sight, so what
 *  differs most often is looked at first. */
export function isSamePost(ad: PostKey, post: PostKey): boolean {
  const sender = agree(ad.sender, post.sender, ad.sender === post.sender);
  if (sender === false) return false;
  const number = numbersAgree(ad.ids, post.ids);
  if (number === false) return false;
  const text = textsAgree(ad.text, post.text);
  const link = agree(
    ad.links,
    post.links,
    ad.links.some((one) => post.links.includes(one)),
  );
  if (text === false || link === false) return false;
  return number === true || (sender === true && (text === true || link === true));
}

/** Null where one of them has nothing to compare. */
function agree(a: { readonly length: number }, b: { readonly length: number }, isSame: boolean): boolean | null {
  return a.length === 0 || b.length === 0 ? null : isSame;
}

/** Numbers of different kinds say nothing about each other. */
function numbersAgree(own: readonly string[], shown: readonly string[]): boolean | null {
  let verdict: boolean | null = null;
  for (const id of shown) {
    if (own.includes(id)) return true;
    const kind = id.slice(0, id.indexOf(':') + 1);
    if (own.some((other) => other.startsWith(kind))) verdict = false;
  }
  return verdict;
}

const shortestCutOff = 20;

/** A page cuts long texts off. */
function textsAgree(a: string, b: string): boolean | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return agree(a, b, short === long || (short.length >= shortestCutOff && long.startsWith(short)));
}
