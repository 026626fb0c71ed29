/** The synthetic feeds again as platforms change them, in real browsers: names of fields never seen, labels in other languages and a
 *  family of signs less, in pairs and all at once. Every combination is read without a browser in
 *  `tests/unit/platforms/variants.test.ts`, and as drawn by the server in `drawn-variants.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import type { SiteHandler } from '#tests/harness/site.ts';
import { startRecording } from '#tests/harness/start-recording.ts';
import { beginAnew } from '#tests/harness/switch-on.ts';
import { type SyntheticPlatform, type Variant, variantName } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

/** Several walks in one browser, on a machine that does other things besides. */
const timeoutMs = 400_000;

/** A choice of combinations, another one in each browser. */
function chosen({ families, lastFamily }: SyntheticPlatform, from: number): readonly Variant[] {
  const without = (n: number): { readonly without: string } => ({ without: families[n % families.length] ?? '' });
  const third = without(from + 2).without === lastFamily ? from + 3 : from + 2;
  return [
    { isRenamed: true, language: 'welsh' },
    { language: 'german', ...without(from) },
    { isRenamed: true, ...without(from + 1) },
    { isRenamed: true, language: 'polish', ...without(third) },
  ];
}

const runs = [...syntheticPlatforms].flatMap(([platform, make]) =>
  browserKinds.map((kind, n) => [platform, kind, make, chosen(make(null), 3 * n)] as const),
);

// Each has a browser of its own, and spends most of its time waiting.
describe.concurrent('a feed that has changed', () => {
  it.each(runs)(
    'is still recorded: %s in %s',
    async (_, kind, make, variants) => {
      const site = changingSite(make(null));
      const recording = await startRecording(kind, site.hosts);
      const { browser } = recording;
      let { inside } = recording;
      try {
        for (const variant of variants) {
          inside = await beginAnew(browser, inside);
          const synthetic = make(variant);
          site.show(synthetic);
          const found = await recordedOf(synthetic, browser, inside);
          expect({ [variantName(variant)]: found }).toEqual({
            [variantName(variant)]: { recorded: synthetic.ads.length, others: [] },
          });
        }
      } finally {
        await recording.end();
      }
    },
    timeoutMs,
  );
});

interface ChangingSite {
  readonly hosts: Readonly<Record<string, SiteHandler>>;
  show(synthetic: SyntheticPlatform): void;
}

/** The hosts of a platform, whose answers can be exchanged for those of another variant. */
function changingSite(first: SyntheticPlatform): ChangingSite {
  let shown = first;
  const handlers = Object.keys(first.hosts).map((host): [string, SiteHandler] => [
    host,
    (request, response) => shown.hosts[host]?.(request, response),
  ]);
  return {
    hosts: Object.fromEntries(handlers),
    show: (synthetic) => {
      shown = synthetic;
    },
  };
}

/** Walks through the feed, and gives how many of its ads are recorded, and what else is. An ad without a number is known by its words. */
async function recordedOf(
  synthetic: SyntheticPlatform,
  browser: Browser,
  inside: Tab,
): Promise<{ readonly recorded: number; readonly others: readonly string[] }> {
  const feed = await browser.newTab();
  await feed.goto(synthetic.address);
  await synthetic.walk(feed);
  const isAll = ({ ads = [] }: Dump): boolean => ads.length >= synthetic.ads.length;
  const dump = await waitForDump(inside, 'all ads', isAll).catch(() => dumpDatabase(inside));
  await feed.close();
  const ads = rowsOf(dump, 'ads');
  const wordsOf = (row: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([row['text'], row['title'], row['advertiser']]);
  const isIt = (row: Readonly<Record<string, unknown>>, { adId, says }: SyntheticPlatform['ads'][number]): boolean =>
    row['adId'] === adId || wordsOf(row).includes(JSON.stringify(says).slice(1, -1));
  return {
    recorded: synthetic.ads.filter((ad) => ads.some((row) => isIt(row, ad))).length,
    others: ads.flatMap((row) => (synthetic.ads.some((ad) => isIt(row, ad)) ? [] : [String(row['adId'])])),
  };
}
