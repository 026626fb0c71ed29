/** The synthetic feeds again as platforms change them: names of fields never seen, labels in other languages, a family of signs less,
 *  and at last beyond recognition. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import type { Tab } from '#tests/harness/browser.ts';
import { inOtherWords } from '#tests/harness/in-other-words.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startRecording } from '#tests/harness/start-recording.ts';
import { type SyntheticPlatform, variants } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

/** So much of a feed must be recorded for its platform to be called working. */
const wantedRecall = 0.95;
/** Longer than a capture script gathers what it counted before it tells. */
const untilToldMs = 3_000;
/** The fallback begins ten seconds after a page was loaded; where labels are as good as data, a page is read for longer. */
const untilLabelsMs = 15_000;

const rows = [...syntheticPlatforms].flatMap(([platform, make]) =>
  variants.map((variant) => [`${platform}, ${variant}`, make(variant)] as const),
);

// Each has a browser of its own, and spends most of its time waiting.
describe.concurrent('a feed that has changed', () => {
  it.each(rows)('is still recorded: %s', async (_, synthetic) => {
    const { unwanted, recall } = await record(synthetic, { enough: wantedRecall, settleMs: 0 });
    expect(unwanted).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(wantedRecall);
  });

  it.each([...syntheticPlatforms])('beyond recognition is not called working: %s', async (id, make) => {
    const { markers = [], expectations } = registry.get(id) ?? {};
    const synthetic = make(null);
    const readOn = async (tab: Tab): Promise<void> => {
      await scrollToEnd(tab);
      await pause(untilLabelsMs);
      await synthetic.walk(tab);
    };
    const changed = { ...synthetic, hosts: inOtherWords(synthetic.hosts, markers) };
    const walked = expectations?.labelsAreUsual === true ? { ...changed, walk: readOn } : changed;
    const { recall, verdict } = await record(walked, { enough: 0, settleMs: untilToldMs });
    expect(recall < wantedRecall && verdict === 'working').toBe(false);
  });
});

interface Recorded {
  /** Ads that are recorded and are none. */
  readonly unwanted: readonly string[];
  readonly recall: number;
  readonly verdict: string;
}

interface Until {
  /** The share of the ads that must be there. */
  readonly enough: number;
  /** How long to wait beyond that, with the page hidden. */
  readonly settleMs: number;
}

/** What is recorded of a feed and said of its platform. */
async function record(synthetic: SyntheticPlatform, { enough, settleMs }: Until): Promise<Recorded> {
  const recording = await startRecording('chromium', synthetic.hosts);
  const { browser, inside } = recording;
  try {
    const feed = await browser.newTab();
    await feed.goto(synthetic.address);
    await synthetic.walk(feed);
    const wanted = synthetic.ads.map(({ adId }) => adId);
    await waitForDump(inside, `${enough} of the ads`, (now) => (now['ads']?.length ?? 0) >= wanted.length * enough);
    await inside.show();
    await pause(settleMs);
    const dump = await dumpDatabase(inside);
    const found = rowsOf(dump, 'ads').map(({ adId }) => String(adId));
    const unwanted = found.filter((id) => !wanted.includes(id));
    return {
      unwanted,
      // An ad that a label told of has an id of its own.
      recall: found.length / wanted.length,
      verdict: verdictIn(dump, synthetic.platform),
    };
  } finally {
    await recording.end();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function verdictIn(dump: Dump, platform: Platform): string {
  const verdict = rowsOf(dump, 'health').find((row) => row['platform'] === platform)?.['verdict'];
  return typeof verdict === 'object' && verdict !== null && 'kind' in verdict ? String(verdict.kind) : 'none';
}
