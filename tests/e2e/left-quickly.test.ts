/** Feeds whose markers have changed, of which a reader leaves every page as soon as it was scrolled through: the fallback has a second or
 *  two, and what it does not read must not be called working. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Platform } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import type { Tab } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import { inOtherWords } from '#tests/harness/in-other-words.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startRecording } from '#tests/harness/start-recording.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

/** So much of a feed must be recorded for its platform to be called working. */
const wantedRecall = 0.95;
/** Longer than a page that is left takes to be told of, on a machine at rest. */
const untilToldMs = 3_000;
const quickMs = 60;

const runs = [...syntheticPlatforms].flatMap(([platform, make]) =>
  browserKinds.map((kind) => [platform, kind, make(null)] as const),
);

// Each has a browser of its own, and spends most of its time waiting.
describe.concurrent('a changed feed that is left quickly', () => {
  it.each(runs)('%s in %s is read, or not called working', async (platform, kind, synthetic) => {
    const recording = await startRecording(kind, inOtherWords(synthetic.hosts, registry.get(platform)?.markers ?? []));
    const { browser, inside } = recording;
    try {
      const feed = await browser.newTab();
      await leaf(feed, [synthetic.address, ...(synthetic.drawn === undefined ? [] : [synthetic.drawn])]);
      await inside.show();
      await pause(untilToldMs);
      // Labels are as good as data there, and are read while a page goes.
      const { isPageOnly = false, isMostlyDrawn = false } = registry.get(platform) ?? {};
      const mustBeRead = isPageOnly || isMostlyDrawn;
      const isWell = (dump: Dump): boolean => {
        const verdict = verdictIn(dump, platform);
        const mayMiss = !mustBeRead && verdict !== 'none' && verdict !== 'working';
        return mayMiss || (verdict !== 'none' && rowsOf(dump, 'ads').length >= wantedRecall * synthetic.ads.length);
      };
      const dump = await waitForDump(inside, 'what is said', isWell).catch(() => dumpDatabase(inside));
      const ads = rowsOf(dump, 'ads').length;
      const found = { ads, of: synthetic.ads.length, verdict: verdictIn(dump, platform), isWell: isWell(dump) };
      expect(found).toMatchObject({ isWell: true });
    } finally {
      await recording.end();
    }
  });
});

function verdictIn(dump: Dump, platform: Platform): string {
  const verdict = rowsOf(dump, 'health').find((row) => row['platform'] === platform)?.['verdict'];
  return typeof verdict === 'object' && verdict !== null && 'kind' in verdict ? String(verdict.kind) : 'none';
}

/** Opens each page, scrolls to its end, and goes on at once. */
async function leaf(feed: Tab, addresses: readonly string[]): Promise<void> {
  for (const address of new Set(addresses)) {
    await feed.goto(address);
    await scrollToEnd(feed, quickMs);
  }
}
