/** Tells whether an ad and a post on the page are the same thing: a mark on the wrong post is worse than none. */
import type { PostKey } from '#lib/platforms/contract.ts';

/** Nothing that both have may differ: the number of the post, the sender, the text, the outbound links. Besides, the number
 *  must be the same, or the sender with the text or a link. */
export function isSamePost(ad: PostKey, post: PostKey): boolean {
  const verdicts = [
    numbersAgree(ad.ids, post.ids),
    agree(ad.sender, post.sender, ad.sender === post.sender),
    textsAgree(ad.text, post.text),
    agree(
      ad.links,
      post.links,
      ad.links.some((link) => post.links.includes(link)),
    ),
  ];
  const [number, sender, text, link] = verdicts;
  return !verdicts.includes(false) && (number === true || (sender === true && (text === true || link === true)));
}

/** Null where one of them has nothing to compare. */
function agree(a: { readonly length: number }, b: { readonly length: number }, isSame: boolean): boolean | null {
  return a.length === 0 || b.length === 0 ? null : isSame;
}

/** Numbers of different kinds say nothing about each other. */
function numbersAgree(own: readonly string[], shown: readonly string[]): boolean | null {
  const kinds = new Set(own.map(kindOf));
  const comparable = shown.filter((id) => kinds.has(kindOf(id)));
  return agree(
    comparable,
    own,
    comparable.some((id) => own.includes(id)),
  );
}

const kindOf = (id: string): string => id.split(':', 1)[0] ?? '';

const shortestCutOff = 20;

/** A page cuts long texts off. */
function textsAgree(a: string, b: string): boolean | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return agree(a, b, short === long || (short.length >= shortestCutOff && long.startsWith(short)));
}
