/** The synthetic Reddit: a page with the beginning of the feed, and further parts of it as markup. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendText } from '../send-text.ts';
import type { SiteHandler } from '../site.ts';
import type { Variant } from '../synthetic-platform.ts';
import { drawPost } from './draw-posts.ts';
import { type Planned, plannedFeed } from './plan.ts';

export const redditHost = 'www.reddit.com';

/** The posts of the feed, and how they come. */
export interface Feed {
  readonly feed: readonly Planned[];
  readonly postsPerPart: number;
  /** Markup that every post holds besides what is read of it. */
  readonly inside?: string;
}

const smallFeed: Feed = { feed: plannedFeed, postsPerPart: 12 };
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const page = read('page.html');
const app = read('app.js');

/** The feed as it is, or in a variant; all of it at once where the address says `whole`. */
export function redditSite(variant: Variant, { feed, postsPerPart, inside } = smallFeed): SiteHandler {
  const partAt = (start: number, length = postsPerPart): string =>
    feed
      .slice(start, start + length)
      .map((post) => drawPost(post, variant, inside))
      .join('\n');
  return ({ url }, response) => {
    if (url.pathname === '/')
      return sendText(
        response,
        'text/html',
        page.replace('<!-- posts -->', partAt(0, url.searchParams.has('whole') ? Infinity : undefined)),
      );
    if (url.pathname === '/synthetic/app.js') return sendText(response, 'text/javascript', app);
    if (url.pathname === '/svc/shreddit/feeds/home-feed')
      return sendText(response, 'text/html', partAt(Number(url.searchParams.get('after'))));
    response.writeHead(404).end();
  };
}
