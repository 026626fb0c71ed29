/** What a post and an ad of Reddit are known by, so that the one can be found in the page where the other was read. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { isOwn, landingUrlOf } from './clean-url.ts';

export interface Shown {
  readonly postId: string | null;
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The key of a post or an ad by what it shows. */
export function postKeyOf({ postId, sender, text, links }: Shown): PostKey {
  return {
    ids: postId === null ? [] : [`post:${postId}`],
    sender: comparableText(sender),
    text: comparableText(text),
    links: links.flatMap((address) => landingUrlOf(address) ?? []).filter((address) => !isOwn(address)),
  };
}
