/** The synthetic feeds when platforms change beyond recognition: what the popup says then, in real browsers, to the last number. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import type { Browser } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf } from '#tests/harness/dump-database.ts';
import { inOtherWords } from '#tests/harness/in-other-words.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { popupOver } from '#tests/harness/popup.ts';
import { startRecording } from '#tests/harness/start-recording.ts';
import type { SyntheticPlatform, Variant } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

interface Change {
  readonly platform: Platform;
  /** What is changed besides every marker, and names of the platform's own that are changed with them. */
  readonly variant?: Variant;
  readonly words?: readonly string[];
  /** After one walk, and after another. `n`: posts that were there to be looked at, so many walks long; `ads`: those on record. */
  readonly says: readonly (readonly [state: string, title: string, text: (n: number, ads: number) => string])[];
  /** Posts in a form that cannot be counted any more. */
  readonly uncounted?: number;
}

const changed = (site: string): string => `${site} seems to have changed`;
const nothingYet = (n: number): string => `${n} posts looked at since \\d\\d:\\d\\d, and no ad yet\\.`;
const noAds = (n: number): string =>
  `${n} posts looked at since \\d\\d:\\d\\d, and not one ad could be recognised\\. Ads may be missing from your records\\. Or you see no ads`;
const labelsOnly = (_: number, ads: number): string =>
  `It still records, but less: ${ads} ads since \\d\\d:\\d\\d were known by their visible label only`;

const changes: readonly Change[] = [
  {
    platform: 'facebook',
    // The first posts stand in the page's own data, of which nothing is known any more.
    uncounted: 6,
    says: [['noAds', changed('Facebook'), noAds]],
  },
  // In its viewers the visible label is left.
  { platform: 'instagram', says: [['labelsOnly', changed('Instagram'), labelsOnly]] },
  {
    platform: 'linkedin',
    variant: { language: 'welsh', without: 'tracking-scope' },
    words: ['li_fat_id', 'Promoted by'],
    says: [['nothingYet', 'LinkedIn: on, but nothing seen yet', nothingYet]],
  },
  { platform: 'youtube', says: [['labelsOnly', changed('YouTube'), labelsOnly]] },
  {
    platform: 'x',
    // One ad comes in the lighter form.
    uncounted: 1,
    says: [
      ['nothingYet', 'X: on, but nothing seen yet', nothingYet],
      ['noAds', changed('X'), noAds],
    ],
  },
  {
    platform: 'reddit',
    variant: { language: 'german', without: 'promoted-attribute' },
    words: ['rdt_cid'],
    says: [['nothingYet', 'Reddit: on, but nothing seen yet', nothingYet]],
  },
];

const timeoutMs = 300_000;

it('every platform is changed', () => {
  expect(changes.map(({ platform }) => platform).toSorted()).toEqual([...syntheticPlatforms.keys()].toSorted());
});

// Each has a browser of its own, and spends most of its time waiting.
describe.concurrent('beyond recognition', () => {
  it.each(changes.flatMap((change) => browserKinds.map((kind) => [change.platform, kind, change] as const)))(
    '%s in %s is not called working, and the posts are counted',
    async (platform, kind, { variant = null, words = [], says, uncounted = 0 }) => {
      const synthetic = syntheticPlatforms.get(platform)?.(variant);
      if (!synthetic) throw new Error(`no feed of ${platform}`);
      const unknown = [...(registry.get(platform)?.markers ?? []), ...words];
      const recording = await startRecording(kind, inOtherWords(synthetic.hosts, unknown));
      const { browser, inside } = recording;
      try {
        for (const [index, [state, title, text]] of says.entries()) {
          const feed = await walk(synthetic, browser);
          await inside.show();
          // What is still on its way is counted a little later.
          const said = await popupOver(feed, inside, state, async (line) => {
            const ads = rowsOf(await dumpDatabase(inside), 'ads').length;
            return new RegExp(text((index + 1) * (synthetic.posts - uncounted), ads)).test(line.text);
          });
          expect([said.title, said.tone === 'good']).toEqual([title, false]);
          expect(said.text).not.toMatch(/\b0 ads?\b/);
          await feed.close();
        }
      } finally {
        await recording.end();
      }
    },
    timeoutMs,
  );
});

/** Goes through the feed, each page of it once. */
async function walk(synthetic: SyntheticPlatform, browser: Browser) {
  const feed = await browser.newTab();
  if (!synthetic.opensAll) await feed.goto(synthetic.address);
  await synthetic.walk(feed);
  return feed;
}
