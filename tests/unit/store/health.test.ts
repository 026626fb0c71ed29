/** Health as it is kept: from samples and ads to what the popup reads, over days, breakage and repair. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem, HealthSample } from '#lib/core/captured.ts';
import type { HealthVerdict } from '#lib/core/health.ts';
import { readHealth, readSiteHealth } from '#lib/store/read.ts';
import { recordBatch, recordPageOpened } from '#lib/store/write-batch.ts';
import { setPlatformEnabled } from '#lib/store/write-settings.ts';
import { aBatch, adItem, anAd, aStore, record, terms, type TestStore } from './a-store.ts';

let number = 0;
const sampleItem = (over: Partial<HealthSample>): CapturedItem => ({
  kind: 'health',
  id: `health:${(number += 1)}`,
  sample: { responsesSeen: 0, responsesWithMarkers: 0, adsFound: 0, postsSeen: 0, problems: 0, ...over },
});
const adItems = (count: number, over: Partial<CapturedAd> = {}): CapturedItem[] =>
  Array.from({ length: count }, () => adItem(anAd({ adId: String((number += 1)), ...over })));

async function switchedOn(): Promise<TestStore> {
  const store = aStore();
  await setPlatformEnabled(store.context, 'facebook', true);
  return store;
}

async function verdictOf(store: TestStore): Promise<HealthVerdict | undefined> {
  return (await readSiteHealth(store.db))[0]?.verdict;
}

/** The verdict after each of the steps. */
async function verdictsAfter(store: TestStore, steps: readonly (readonly CapturedItem[])[]): Promise<string[]> {
  const kinds: string[] = [];
  for (const items of steps) {
    await record(store, items);
    kinds.push((await verdictOf(store))?.kind ?? 'none');
  }
  return kinds;
}

describe('a platform that is switched on', () => {
  it('waits, is opened, gives posts, gives an ad', async () => {
    const store = await switchedOn();
    expect(await verdictOf(store)).toEqual({ kind: 'waiting' });
    await recordPageOpened(store.context, 'facebook', terms);
    expect(await verdictOf(store)).toEqual({ kind: 'nothingYet', posts: 0, since: store.clock });
    expect(
      await verdictsAfter(store, [
        [sampleItem({ responsesSeen: 9, responsesWithMarkers: 4, postsSeen: 30 })],
        adItems(1),
      ]),
    ).toEqual(['nothingYet', 'working']);
    expect(await readSiteHealth(store.db)).toMatchObject([{ platform: 'facebook', ads: 1, lastAdAt: store.clock }]);
  });

  it('begins anew after it was off, and forgets nothing of the day', async () => {
    const store = await switchedOn();
    await record(store, adItems(2));
    await setPlatformEnabled(store.context, 'facebook', true);
    expect(await verdictOf(store)).toEqual({ kind: 'working' });
    await setPlatformEnabled(store.context, 'facebook', false);
    await setPlatformEnabled(store.context, 'facebook', true);
    expect(await verdictOf(store)).toEqual({ kind: 'waiting' });
    expect(await readHealth(store.db)).toMatchObject([{ ads: 2 }]);
  });

  it('is not told to have been opened once it is off', async () => {
    const store = await switchedOn();
    await setPlatformEnabled(store.context, 'facebook', false);
    await recordPageOpened(store.context, 'facebook', terms);
    expect(await verdictOf(store)).toEqual({ kind: 'waiting' });
  });
});

describe('a platform that changes', () => {
  it('is noticed over days, with what was seen since the last ad, and recovers with the next', async () => {
    const store = await switchedOn();
    await record(store, adItems(1));
    const since = store.clock;
    store.clock = '2026-11-24T08:00:00Z';
    const broken = { responsesSeen: 20, responsesWithMarkers: 20, postsSeen: 60, problems: 2 };
    expect(await verdictsAfter(store, [[sampleItem(broken)], [sampleItem(broken)]])).toEqual(['quiet', 'noAds']);
    expect(await verdictOf(store)).toEqual({ kind: 'noAds', posts: 120, problems: 4, since });
    expect(await verdictsAfter(store, [adItems(1)])).toEqual(['working']);
    expect(await readHealth(store.db)).toMatchObject([
      { day: '2026-11-24', ads: 1, postsSeen: 120, verdict: { kind: 'working' } },
      { day: '2026-11-23', ads: 1, postsSeen: 0, verdict: { kind: 'working' } },
    ]);
  });

  it('is not thought broken while only ads come that were recorded before', async () => {
    const store = await switchedOn();
    const again = sampleItem({ responsesSeen: 20, responsesWithMarkers: 20, postsSeen: 90, adsFound: 9 });
    expect(await verdictsAfter(store, [adItems(1), [again], [sampleItem({ postsSeen: 90, adsFound: 1 })]])).toEqual([
      'working',
      'working',
      'working',
    ]);
  });

  it('is never taken for working by what a page says it found, if no ad arrives', async () => {
    const store = await switchedOn();
    const found = sampleItem({ responsesSeen: 5, responsesWithMarkers: 5, postsSeen: 40, adsFound: 4 });
    await recordBatch(store.context, aBatch({ items: [found] }));
    expect(await verdictOf(store)).toMatchObject({ kind: 'nothingYet' });
    await recordBatch(store.context, aBatch({ items: [found], unreadAds: 4 }));
    expect(await verdictOf(store)).toEqual({ kind: 'unreadAds', ads: 4, since: store.clock });
  });

  it('tells of answers in which nothing is known, until one is', async () => {
    const store = await switchedOn();
    const steps = [[sampleItem({ responsesSeen: 299 })], [sampleItem({ responsesSeen: 1 })]];
    const marked = [sampleItem({ responsesSeen: 3, responsesWithMarkers: 1 })];
    const posts = [sampleItem({ responsesSeen: 299 }), sampleItem({ responsesSeen: 3, postsSeen: 3 })];
    expect(await verdictsAfter(store, [...steps, marked, posts, [sampleItem({ responsesSeen: 299 })]])).toEqual([
      'nothingYet',
      'unreadable',
      'nothingYet',
      'nothingYet',
      'nothingYet',
    ]);
  });

  it('tells of pages from which nothing comes, until something does', async () => {
    const store = await switchedOn();
    for (let page = 0; page < 8; page += 1) await recordPageOpened(store.context, 'facebook', terms);
    expect(await verdictOf(store)).toEqual({ kind: 'unheard', pages: 8, since: store.clock });
    expect(await verdictsAfter(store, [[sampleItem({ responsesSeen: 1 })]])).toEqual(['nothingYet']);
  });

  it('tells of ads of which only a label speaks, until data does', async () => {
    const store = await switchedOn();
    const label = { via: 'page' as const, signs: ['visible-label'] };
    expect(await verdictsAfter(store, [adItems(1, label), adItems(1), adItems(2, label), adItems(1, label)])).toEqual([
      'labelsOnly',
      'working',
      'working',
      'labelsOnly',
    ]);
  });

  it('works by labels alone where that is usual, and has to have them', async () => {
    const store = await switchedOn();
    const usual = { ...terms, expectations: { ...terms.expectations, labelsAreUsual: true as const } };
    const label = adItems(4, { via: 'page', signs: ['visible-label'] });
    await recordBatch(store.context, aBatch({ items: label, terms: usual }));
    expect(await verdictOf(store)).toEqual({ kind: 'working' });
    await recordBatch(
      store.context,
      aBatch({ items: [sampleItem({ responsesSeen: 9, postsSeen: 100 })], terms: usual }),
    );
    expect(await verdictOf(store)).toMatchObject({ kind: 'noAds', posts: 100 });
  });

  describe('of which only the page tells', () => {
    const pageOnly = { ...terms, isPageOnly: true as const };
    const ad = (count: number, signs = ['sponsored-data', 'label-strategy', 'auction-distance']) =>
      adItems(count, { via: 'page', signs });
    const looked = (postsSeen: number, adsFound = 0, problems = 0) => [
      sampleItem({ responsesSeen: 0, postsSeen, adsFound, problems }),
    ];
    const verdicts = async (store: TestStore, steps: readonly (readonly CapturedItem[])[]): Promise<string[]> => {
      const kinds: string[] = [];
      for (const items of steps) {
        await recordBatch(store.context, aBatch({ items, terms: pageOnly }));
        kinds.push((await verdictOf(store))?.kind ?? 'none');
      }
      return kinds;
    };

    it('goes by its posts and ads, and by no answer', async () => {
      const store = await switchedOn();
      for (let page = 0; page < 7; page += 1) await recordPageOpened(store.context, 'facebook', pageOnly);
      expect(await verdicts(store, [looked(30), ad(2), looked(60, 2), looked(99), looked(1)])).toEqual([
        'nothingYet',
        'working',
        'working',
        'quiet',
        'noAds',
      ]);
      for (let page = 0; page < 8; page += 1) await recordPageOpened(store.context, 'facebook', pageOnly);
      expect(await verdicts(store, [ad(1)])).toEqual(['working']);
    });

    it('seems to have changed where no post is recognised on eight pages, until one is', async () => {
      const store = await switchedOn();
      await verdicts(store, [ad(1)]);
      for (let page = 0; page < 8; page += 1) await recordPageOpened(store.context, 'facebook', pageOnly);
      expect(await verdictOf(store)).toEqual({ kind: 'noPosts', pages: 8, since: store.clock });
      expect(await verdicts(store, [looked(1)])).toEqual(['working']);
    });

    it('tells of posts that seem to be ads and cannot be read, all of them or many', async () => {
      const store = await switchedOn();
      expect(await verdicts(store, [ad(1), looked(9, 0, 3), ad(1), looked(90, 13, 13), looked(90, 25)])).toEqual([
        'working',
        'unreadAds',
        'working',
        'halfRead',
        'working',
      ]);
    });

    it('notices when one of the signs of its page stops to agree with the others', async () => {
      const store = await switchedOn();
      const less = ['sponsored-data', 'label-strategy'];
      expect(await verdicts(store, [ad(30), ad(19, less), ad(1, less), ad(1)])).toEqual([
        'working',
        'working',
        'changing',
        'working',
      ]);
    });
  });

  it('takes no imported ad for a sign of life', async () => {
    const store = await switchedOn();
    expect(await verdictsAfter(store, [adItems(3, { via: 'archive' })])).toEqual(['waiting']);
  });

  it('tells of many things not understood by stretches of answers, and recovers with the next stretch', async () => {
    const store = await switchedOn();
    const stretch = (problems: number) => [sampleItem({ responsesSeen: 25, responsesWithMarkers: 25, problems })];
    expect(await verdictsAfter(store, [adItems(1), stretch(3), stretch(20), stretch(0)])).toEqual([
      'working',
      'working',
      'misread',
      'working',
    ]);
  });
});

describe('signs that stop to agree', () => {
  const all = ['sponsored-data', 'label-strategy', 'auction-distance', 'ad-attachment-style'];
  const two = { signs: all.slice(0, 2) };

  it('are noticed when a usual sign is missing for long, and forgotten when it comes back', async () => {
    const store = await switchedOn();
    const steps = [adItems(30, { signs: all }), adItems(19, two), adItems(1, two)];
    expect(await verdictsAfter(store, steps)).toEqual(['working', 'working', 'changing']);
    expect(await verdictOf(store)).toEqual({ kind: 'changing', ads: 20, signs: 2, before: 4 });
    expect(await verdictsAfter(store, [adItems(300, two), adItems(1, { signs: all })])).toEqual([
      'changing',
      'working',
    ]);
  });

  it('are measured on their own surface, and from the beginning with a new version of the parser', async () => {
    const store = await switchedOn();
    const side = { surface: 'right-column', signs: ['rhc-ad', 'sponsored-data'] };
    await record(store, adItems(30, { signs: all }));
    expect(
      await verdictsAfter(store, [adItems(30, side), adItems(30, { ...two, parserVersion: 'facebook-2' })]),
    ).toEqual(['working', 'working']);
  });

  it('follow slow changes: what was usual long ago counts less and less', async () => {
    const store = await switchedOn();
    await record(store, adItems(150, { signs: all }));
    for (let round = 0; round < 90; round += 1)
      await record(store, [...adItems(9, two), ...adItems(1, { signs: all })]);
    expect(await verdictsAfter(store, [adItems(40, two)])).toEqual(['working']);
  });
});

it('rows of early versions, which were never judged, are passed over and go on from now', async () => {
  const store = aStore();
  await store.db.health.put({
    platform: 'facebook',
    day: '2026-11-22',
    responsesSeen: 3,
    responsesWithMarkers: 2,
    adsFound: 4,
    postsSeen: 20,
    problems: 0,
    lastSampleAt: '2026-11-22T10:00:00Z',
  });
  expect(await readSiteHealth(store.db)).toEqual([]);
  await record(store, adItems(1));
  expect(await readSiteHealth(store.db)).toMatchObject([
    { verdict: { kind: 'working' }, ads: 5, adsSince: '2026-11-22' },
  ]);
});
