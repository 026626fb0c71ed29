/** Of the feeds that the bench measures, in short: every ad of them is recorded, however fast one scrolls. */
import { describe, expect, it } from 'vitest';
import { waitForRows } from '#tests/harness/dump-database.ts';
import { longFeeds } from '#tests/harness/long-feed/long-feeds.ts';
import { usualLength } from '#tests/harness/long-feed/long-feed.ts';
import { scrollThrough } from '#tests/harness/long-feed/scroll-through.ts';
import { recordedOf } from '#tests/harness/count-records.ts';
import { startRecording } from '#tests/harness/start-recording.ts';

const posts = 200;

describe.each([...longFeeds])('a long feed of %s', (_, make) => {
  it('is recorded to its last ad', async () => {
    const feed = make({ ...usualLength, posts });
    const recording = await startRecording('chromium', feed.hosts);
    try {
      const tab = await recording.browser.newTab();
      await tab.resize(1280, 900);
      await scrollThrough(tab, feed.address);
      expect(await tab.evaluate(() => syntheticFeed.drawn)).toBeGreaterThanOrEqual(posts);
      expect(feed.adIds.size).toBe(posts / usualLength.every);
      const dump = await waitForRows(recording.inside, 'ads', feed.adIds.size);
      expect(recordedOf(dump, feed.adIds)).toBe(feed.adIds.size);
    } finally {
      await recording.end();
    }
  });
});
