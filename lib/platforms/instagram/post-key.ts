/** What a post and an ad of Instagram are known by, so that the one can be found in the page where the other was caught. */
import type { JsonObject } from '#lib/core/json.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { isOwn, landingUrlOf } from './clean-url.ts';
import { isLink } from './match.ts';

export interface Shown {
  /** The codes of the post, as they stand in its address. */
  readonly codes: readonly string[];
  /** The name of the account, which the page shows as the sender. */
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The key of a post or an ad by what it shows. */
export function postKeyOf({ codes, sender, text, links }: Shown): PostKey {
  return {
    ids: codes.map((code) => `post:${code}`),
    sender: comparableText(sender),
    text: comparableText(text),
    links: links.flatMap((address) => landingUrlOf(address) ?? []).filter((address) => !isOwn(address)),
  };
}

/** The key of an ad, from its minimised payload. */
export function adKeyOf(copy: JsonObject): PostKey {
  const codes: string[] = [];
  const links: string[] = [];
  let [sender, text] = ['', ''];
  walkObjects(copy, ({ value, key }) => {
    for (const [name, entry] of Object.entries(value)) {
      if (typeof entry !== 'string') continue;
      if (name === 'code') codes.push(entry);
      else if (name === 'username') sender ||= entry;
      else if (name === 'text' && key === 'caption') text ||= entry;
      else if (isLink(name, entry)) links.push(entry);
    }
    return 'into';
  });
  return postKeyOf({ codes, sender, text, links });
}
