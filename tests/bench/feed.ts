/** What the extension costs on the long feed of a platform: CPU of all browser processes, with, without, and with an empty extension. */
import type { Platform } from '#lib/core/platform.ts';
import { usualLength } from '#tests/harness/long-feed/long-feed.ts';
import { longFeeds } from '#tests/harness/long-feed/long-feeds.ts';
import { scrollThrough } from '#tests/harness/long-feed/scroll-through.ts';
import { startSite } from '#tests/harness/site.ts';
import { measureRounds } from './conditions.ts';

/** 2,000 posts, 200 ads of each platform in turn; `rounds` interleaved rounds of all three conditions. */
export async function benchFeeds(platforms: readonly Platform[], rounds: number): Promise<void> {
  for (const platform of platforms) {
    const feed = longFeeds.get(platform)?.(usualLength);
    if (!feed) throw new Error(`no long feed of ${platform}`);
    const site = await startSite(feed.hosts);
    await measureRounds(`long feed of ${platform}`, rounds, {
      site,
      hosts: Object.keys(feed.hosts),
      planned: feed.adIds,
      goThrough: (tab) => scrollThrough(tab, feed.address),
    });
    await site.close();
  }
}
