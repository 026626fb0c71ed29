/** The synthetic feed of every platform in real browsers: every ad recorded, nothing else, nobody's name, and the explanation. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '#lib/platforms/registry.ts';
import { badgesIn, type SeenBadge } from '#tests/harness/badges.ts';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { rowsOf, waitForDump, waitForRows, type Dump } from '#tests/harness/dump-database.ts';
import { findInFiles } from '#tests/harness/find-in-files.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { withoutErrands } from '#tests/harness/own-errands.ts';
import { shownAds, watchShownAds } from '#tests/harness/shown-ads.ts';
import type { Site } from '#tests/harness/site.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

const lookMs = 3_000;
/** Beside the feed an ad is looked at for so long, and what is none for a moment. */
const glanceMs = 2_000;
const momentMs = 400;
/** Of the browser and of the test, which tells the page what to show. */
const toleranceMs = 250;
/** A recorded ad is found in the page within this time, also on a busy machine; only then is it measured. */
const findMs = 2_500;
/** A first report comes when an ad counts as seen, after a second; the whole when it leaves. */
const firstReportMs = 1_500;

it('there is a synthetic feed of every platform', () => {
  expect([...syntheticPlatforms.keys()].toSorted()).toEqual([...registry.keys()].toSorted());
});

const runs = [...syntheticPlatforms].flatMap(([platform, make]) =>
  browserKinds.map((kind) => [platform, kind, make] as const),
);

describe.each(runs)('the synthetic feed of %s in %s', (platform, kind, make) => {
  const synthetic = make(null);
  const [passed = '', looked = ''] = synthetic.ads.map(({ adId }) => adId).filter((id) => id !== synthetic.why?.adId);
  let recording: Recording;
  let site: Site;
  let browser: Browser;
  let dump: Dump;
  /** What was looked at outside of the feed, and the badges that were there. */
  const looks: { readonly adIds: readonly string[]; readonly badges: readonly SeenBadge[] }[] = [];
  /** How long each of these, and the post of the feed that is looked at, was half on screen, walk included. */
  let shown: Readonly<Record<string, number>>;

  beforeAll(async () => {
    recording = await startRecording(kind, synthetic.hosts);
    ({ site, browser } = recording);
    const { inside } = recording;
    const feed = await browser.newTab();
    await watchShownAds(feed, { [looked]: synthetic.postOf(looked) });
    await feed.goto(synthetic.address);
    await synthetic.walk(feed, async (adIds) => {
      await pause(adIds.length > 0 ? glanceMs : momentMs);
      looks.push({ adIds, badges: await badgesIn(feed) });
    });
    await waitForRows(inside, 'ads', synthetic.ads.length);
    await pause(findMs);
    await lookAt(feed, synthetic.postOf(looked), lookMs);
    shown = await shownAds(feed);
    await synthetic.why?.open(feed);
    if (synthetic.why) await waitForRows(inside, 'explanations', 1);
    const isLooked = ({ ad, visibleMs }: Readonly<Record<string, unknown>>): boolean =>
      ad === `ad:${platform}:${looked}` && Number(visibleMs ?? 0) > firstReportMs;
    dump = await waitForDump(inside, `time in view of ${looked}`, (now) => (now['impressions'] ?? []).some(isLooked));
  });

  afterAll(() => recording.end());

  it('holds at least 40 posts', () => {
    expect(synthetic.posts).toBeGreaterThanOrEqual(40);
  });

  it('is recorded ad by ad, each once, and nothing that is no ad', () => {
    const recorded = rowsOf(dump, 'ads').map(({ adId }) => String(adId));
    expect(recorded.toSorted()).toEqual(synthetic.ads.map(({ adId }) => adId).toSorted());
  });

  it('tells who is behind each political ad, and nobody behind the others', () => {
    const found = Object.fromEntries(rowsOf(dump, 'ads').map(({ adId, political }) => [adId, campaignerIn(political)]));
    expect(found).toEqual(Object.fromEntries(synthetic.ads.map(({ adId, campaigner }) => [adId, campaigner])));
  });

  it('gives the explanation that was opened, joined to its ad', () => {
    const explanations = rowsOf(dump, 'explanations');
    if (!synthetic.why) return expect(explanations).toEqual([]);
    expect(explanations).toHaveLength(1);
    expect(explanations[0]).toMatchObject({ platform, adId: synthetic.why.adId, via: 'opened' });
    expect(explanations[0]?.['criteria']).toEqual(
      expect.arrayContaining(synthetic.why.criteria.map((criterion) => expect.objectContaining(criterion))),
    );
  });

  it('measures how long an ad was in view, within 250 ms', () => {
    const times = rowsOf(dump, 'impressions').filter(({ ad }) => ad === `ad:${platform}:${looked}`);
    const longest = Math.max(...times.map(({ visibleMs }) => Number(visibleMs ?? 0)));
    expect(longest).toBeGreaterThanOrEqual(lookMs - toleranceMs);
    expect(longest).toBeLessThanOrEqual((shown[looked] ?? 0) + toleranceMs);
    const fleeting = rowsOf(dump, 'impressions').filter(({ ad }) => ad === `ad:${platform}:${passed}`);
    for (const { visibleMs } of fleeting) expect(Number(visibleMs ?? 0)).toBeLessThan(1_000);
  });

  it('measures the same of each ad that was looked at beside the feed', () => {
    const timeOf = (adId: string): number => {
      const times = rowsOf(dump, 'impressions').filter(({ ad }) => ad === `ad:${platform}:${adId}`);
      return Math.max(0, ...times.map(({ visibleMs }) => Number(visibleMs ?? 0)));
    };
    const wrong = looks
      .flatMap(({ adIds }) => adIds)
      .map((adId) => ({ adId, recorded: timeOf(adId), shown: shown[adId] ?? 0 }))
      .filter(({ recorded, shown: most }) => recorded < glanceMs - toleranceMs || recorded > most + toleranceMs);
    expect(wrong).toEqual([]);
  });

  it('marks the political ones among them, and nothing else', () => {
    const political = new Set(synthetic.ads.filter(({ campaigner }) => campaigner !== null).map(({ adId }) => adId));
    const seen = looks.map(({ adIds, badges }) => ({
      missing: adIds.filter((adId) => political.has(adId) && !badges.some(({ shows }) => shows === adId)),
      wrong: badges.filter(({ shows }) => shows === null || !political.has(shows)),
    }));
    expect(seen).toEqual(looks.map(() => ({ missing: [], wrong: [] })));
  });

  it('leaves no name of a private person, in no table and in no file', async () => {
    const text = JSON.stringify(dump);
    expect(synthetic.secrets.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain(synthetic.planted);
    await browser.close();
    const stem = wholeBlocksOf(synthetic.planted);
    expect(findInFiles(recording.profile, [...synthetic.secrets, stem])).toEqual([stem]);
  });

  it('makes the extension send nothing to anybody', () => {
    const known = Object.keys(synthetic.hosts);
    const foreign = withoutErrands(site.proxy.refused).filter(
      (address) => !known.some((host) => address.includes(host)),
    );
    expect(foreign).toEqual([]);
    expect(site.requests.filter(({ headers }) => headers.origin?.includes('extension'))).toEqual([]);
  });
});

/** Firefox pads a text with zeros to blocks of eight bytes, and its compression may take what stands in the last, padded one for a
 *  repetition: of a word that is sought on the disk only whole blocks are certain to stand there. */
function wholeBlocksOf(word: string): string {
  expect(word.length).toBeGreaterThanOrEqual(8);
  return word.slice(0, word.length - (word.length % 8));
}

/** Keeps one post in the middle of the screen for a while, then scrolls on. */
async function lookAt(feed: Tab, selector: string, ms: number): Promise<void> {
  await feed.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), selector);
  await pause(ms);
  await feed.evaluate(() => scrollTo(0, 0));
}

function campaignerIn(political: unknown): unknown {
  return typeof political === 'object' && political !== null && 'campaigner' in political
    ? political.campaigner
    : undefined;
}
