/** What a post and an ad of X are known by, so that the one can be found in the page where the other was caught. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { awayUrlOf, isShortened, landingUrlOf } from './clean-url.ts';

const linkInText = /https?:\/\/\S+/g;

export interface Shown {
  readonly ids: readonly string[];
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The key of a post or an ad by what it shows. Addresses in a text do not count: X draws others than it sends. Those that it
 *  shortened are links too: each is made for one post. */
export function postKeyOf({ ids, sender, text, links }: Shown): PostKey {
  return {
    ids,
    sender: comparableText(sender),
    text: comparableText(text.replaceAll(linkInText, ' ')),
    links: [...links, ...(text.match(linkInText) ?? [])].flatMap(
      (address) => (isShortened(address) ? landingUrlOf(address) : awayUrlOf(address)) ?? [],
    ),
  };
}

/** Numbers and names by which X knows what it shows, each with its kind. */
export const postId = (number: string): string => `post:${number}`;
export const accountId = (handle: string): string => `user:${handle.toLowerCase()}`;
export const trendId = (name: string): string => `trend:${comparableText(name)}`;
