/** What a post and an ad of YouTube are known by, so that the one can be found in the page where the other was caught. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { parseUrl } from '#lib/core/parse-url.ts';
import { comparableText } from '#lib/platforms/parts/plain-text.ts';
import { awayUrlOf } from './clean-url.ts';

const home = 'https://www.youtube.com';

/** The video in an address of YouTube's; null where there is none. */
export function videoIn(address: string): string | null {
  const url = parseUrl(address, home);
  if (!url) return null;
  const { searchParams, pathname } = url;
  const video = /^\/shorts\/([^/]+)/.exec(pathname)?.[1] ?? (pathname === '/watch' ? searchParams.get('v') : null);
  return video && /^[\w-]{11}$/.test(video) ? video : null;
}

export interface Shown {
  readonly videos: readonly (string | null)[];
  readonly sender: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** An ad with a video is known by it alone: what a page shows of the others differs from place to place. */
export const videoKeyOf = (video: string): PostKey => ({ ids: [`video:${video}`], sender: '', text: '', links: [] });

/** The sender of an ad is the site that it shows, else its channel; the text its title. */
export function postKeyOf({ videos, sender, text, links }: Shown): PostKey {
  return {
    ids: videos.flatMap((video) => (video === null ? [] : [`video:${video}`])),
    sender: comparableText(sender),
    text: comparableText(text),
    links: links.flatMap((address) => awayUrlOf(address) ?? []),
  };
}
