/** What a post and an ad of Facebook are known by, so that the one can be found in the page where the other was caught. */
import type { JsonObject } from '#lib/core/json.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { parseUrl } from '#lib/core/parse-url.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { awayUrlOf } from './clean-url.ts';
import { isSideCreative } from './match.ts';

const home = 'https://www.facebook.com';

/** The number in the address of a post, with its kind (`post:123` of `…/posts/123` or `story_fbid=123`, `pfbid:…`, `video:123`);
 *  null where there is none. The address of a photo does not count: a post may have several. */
export function postIdIn(address: string | null): string | null {
  const url = address === null ? null : parseUrl(address, home);
  if (!url) return null;
  const { searchParams, pathname } = url;
  const story = searchParams.get('story_fbid') ?? /\/(?:posts|permalink)\/(?:[^/]+\/)*(\w{5,})\/?$/.exec(pathname)?.[1];
  if (story) return `${story.startsWith('pfbid') ? 'pfbid' : 'post'}:${story}`;
  const video = searchParams.get('v') ?? /\/(?:videos|reel)\/(?:[^/]+\/)*(\d{5,})\/?$/.exec(pathname)?.[1];
  return video ? `video:${video}` : null;
}

export interface Shown {
  /** Addresses of the post itself. */
  readonly permalinks: readonly (string | null)[];
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** The key of a post or an ad by what it shows. */
export function postKeyOf({ permalinks, sender, text, links }: Shown): PostKey {
  return {
    ids: permalinks.flatMap((address) => postIdIn(address) ?? []),
    sender: comparableText(sender),
    text: comparableText(text),
    links: links.flatMap((address) => awayUrlOf(address) ?? []),
  };
}

const linkFields = new Set(['url', 'external_url', 'target_url']);

/** The key of an ad, from its minimised payload. In the right column the title stands where a post has its sender. */
export function adKeyOf(post: JsonObject, sender: string): PostKey {
  const permalinks: string[] = [];
  const links: string[] = [];
  let text = '';
  walkObjects(post, ({ value, key }) => {
    const { title } = value;
    if (isSideCreative(value) && typeof title === 'string') sender = title;
    for (const [name, entry] of Object.entries(value)) {
      if (typeof entry !== 'string') continue;
      if (name === 'post_id') permalinks.push(`/posts/${entry}`);
      else if (name === 'permalink_url' || name === 'wwwURL') permalinks.push(entry);
      else if (linkFields.has(name)) links.push(entry);
      else if ((key === 'message' || name === 'description') && entry.length > text.length) text = entry;
    }
    return 'into';
  });
  return postKeyOf({ permalinks, sender, text, links });
}
