/** The recorder answers from the transaction's completion, and says honestly when it could not store. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { CaughtItem, SentItem } from '#lib/core/captured.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { ItemsCaptured } from '#lib/messaging/protocol.ts';
import { readIntegrity, readProblems, readSiteHealth } from '#lib/store/read.ts';
import {
  adItem,
  anAd,
  anExplanation,
  anImpression,
  aStore,
  explanationItem,
  impressionItem,
} from '#tests/unit/store/a-store.ts';
import { expectWhole } from '#tests/unit/store/check-store.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { adStory, feedLines } from '#tests/fixtures/facebook/build-story.ts';
import { aBackground, type TestBackground } from './a-background.ts';

const batchOf = (...items: SentItem[]): ItemsCaptured => ({
  type: 'itemsCaptured',
  batchId: 'b1',
  platform: 'facebook',
  accountKey: 'someone',
  items,
});

async function started(over: Parameters<typeof aBackground>[0] = {}): Promise<TestBackground> {
  const test = aBackground(over);
  await test.background.start();
  await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
  return test;
}

describe('a captured batch', () => {
  it('is stored, classified by the packaged data, before the answer comes', async () => {
    const { background, store } = await started();
    const batch = batchOf(adItem(anAd()), explanationItem(anExplanation()), impressionItem(anImpression()));
    expect(await background.onCaptured(batch)).toMatchObject({ kind: 'stored' });
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({
      shownAs: 'campaigner:labour',
      accountKey: 'someone',
      political: { verdict: 'political', campaigner: 'labour' },
    });
    expect(await background.onCaptured(batch)).toMatchObject({ kind: 'stored' });
    expect(await store.db.ads.count()).toBe(1);
    await expectWhole(store.db);
  });

  const stream = feedLines([
    adStory({
      adId: '120990000000555',
      pageId: '610990000000555',
      pageName: 'Larchmont Lamps',
      text: 'Light for long evenings.',
      landingUrl: 'https://lamps.example.org/',
    }),
  ]);
  const copy = { text: stream, url: '', requestName: null, requestVariables: null };
  const at = '2026-11-23T16:00:00.000Z';
  const caught = (over: Partial<CaughtItem> = {}): CaughtItem => {
    const [ad] = facebook.catchAds(copy).ads;
    return { kind: 'caught', id: ad?.id ?? '', raw: ad?.raw ?? '', at, ...over };
  };

  it('is read where only its payload was caught: the record is the one that the whole parser gives', async () => {
    const { background, store } = await started();
    expect(await background.onCaptured(batchOf(caught()))).toMatchObject({ kind: 'stored' });
    const [whole] = facebook.parseResponse(copy, at).ads;
    expect(await store.db.ads.get('ad:facebook:120990000000555')).toMatchObject({ ...whole?.ad });
    expect(await store.db.raws.get('ad:facebook:120990000000555')).toMatchObject({ text: caught().raw });
    await expectWhole(store.db);
  });

  it('is kept as a problem where the payload does not give the ad that it says', async () => {
    const { background, store } = await started();
    await background.onCaptured(batchOf(caught({ id: 'ad:facebook:1' }), caught({ raw: 'nonsense' })));
    expect(await store.db.ads.count()).toBe(0);
    expect(await readProblems(store.db)).toMatchObject([{ kind: 'invalid-record', times: 2 }]);
    await background.onCaptured(batchOf(caught({ raw: '{}' })));
    expect(await readSiteHealth(store.db)).toMatchObject([{ verdict: { kind: 'unreadAds', ads: 3 } }]);
  });

  it('is answered with a mark for each political ad, with who and why', async () => {
    const { background, store } = await started();
    const political = await background.onCaptured(batchOf(adItem(anAd()), caught()));
    const mark = { ad: 'ad:facebook:100', who: 'Labour Party', why: [], badge: true, picture: true, language: 'en' };
    expect(political).toEqual({ kind: 'stored', marks: [mark] });
    const explained = await background.onCaptured(batchOf(explanationItem(anExplanation())));
    const why = [{ dimension: 'list.uploaded', operator: 'list', value: 'a list' }];
    expect(explained).toEqual({ kind: 'stored', marks: [{ ...mark, why }] });
    await background.onCommand({ type: 'setSetting', key: 'pageBadge', value: 'false' });
    await background.onCommand({ type: 'setSetting', key: 'pictures', value: 'false' });
    expect(await background.onCaptured(batchOf(adItem(anAd({ adId: '101' }))))).toEqual({ kind: 'stored', marks: [] });
    expect(await store.db.ads.count()).toBe(3);
  });

  it('is marked by the criteria that tell something, and by the others only where there are no such', async () => {
    const { background } = await started();
    const [list] = anExplanation().criteria;
    const every = {
      ...(list ?? expect.fail('no criterion')),
      dimension: 'age',
      operator: 'range',
      value: '18-65+',
    } as const;
    const ranked = { ...every, dimension: 'interests', value: 'Politics', chosenBy: 'platform' } as const;
    const whyOf = async (adId: string, criteria: AdExplanation['criteria']) => {
      const explanation = anExplanation({ id: `exp:${adId}`, adId, criteria });
      const reply = await background.onCaptured(batchOf(adItem(anAd({ adId })), explanationItem(explanation)));
      return reply.kind === 'stored' ? reply.marks[0]?.why.map(({ dimension }) => dimension) : null;
    };
    expect(await whyOf('1', [every, { ...every, dimension: 'interests', value: 'Tea' }, ranked])).toEqual([
      'interests',
    ]);
    expect(await whyOf('2', [every, ranked])).toEqual(['age']);
  });

  it('is refused when an item belongs to another platform', async () => {
    const { background, store } = await started();
    const foreign = [
      adItem(anAd({ platform: 'x' })),
      caught({ id: 'ad:x:100' }),
      adItem(anAd({ id: 'ad:x:100' })),
      explanationItem(anExplanation({ platform: 'x' })),
      impressionItem(anImpression({ ad: 'ad:x:1' })),
    ];
    for (const item of foreign) expect(await background.onCaptured(batchOf(item))).toMatchObject({ kind: 'refused' });
    expect(await store.db.ads.count()).toBe(0);
  });

  it('waits when the database has no room: busy, nothing of it stored, the failure shown, and stored when there is room', async () => {
    const { background, store, badges } = await started();
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    store.db.raws.hook('creating', full);
    expect(await background.onCaptured(batchOf(adItem(anAd())))).toEqual({ kind: 'busy' });
    expect(await store.db.ads.count()).toBe(0);
    expect(badges.at(-1)).toBe('!');
    expect(await readProblems(store.db)).toMatchObject([{ kind: 'extension', at: 'recorder' }]);
    store.db.raws.hook('creating').unsubscribe(full);
    const shop = anAd({ advertiser: { id: '5', name: 'Corner Shop', handle: null } });
    expect(await background.onCaptured(batchOf(adItem(shop)))).toMatchObject({ kind: 'stored' });
    await vi.waitFor(() => expect(badges.at(-1)).toBe(''));
    await expectWhole(store.db);
  });

  it('waits when the lock cannot be had', async () => {
    const store = aStore();
    let broken = false;
    const lock = <T>(run: () => Promise<T>): Promise<T> => (broken ? Promise.reject(new Error('no lock')) : run());
    const test = aBackground({}, { ...store, context: { ...store.context, lock } });
    await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    broken = true;
    expect(await test.background.onCaptured(batchOf(adItem(anAd())))).toEqual({ kind: 'busy' });
  });

  it('is not kept while recording is paused, the platform is off, or its permission is withdrawn, and the answer says so', async () => {
    const { background, store, granted } = await started();
    const off = { kind: 'off' };
    await background.onCommand({ type: 'setPausedUntil', until: '2026-11-23T18:00:00Z' });
    expect(await background.onCaptured(batchOf(adItem(anAd())))).toEqual(off);
    expect(await store.db.ads.count()).toBe(0);
    store.clock = '2026-11-23T18:00:01Z';
    expect(await background.onCaptured(batchOf(adItem(anAd())))).toMatchObject({ kind: 'stored' });
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    expect(await background.onCaptured(batchOf(adItem(anAd({ adId: '101' }))))).toEqual(off);
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    granted.clear();
    expect(await background.onCaptured(batchOf(adItem(anAd({ adId: '102' }))))).toEqual(off);
    expect((await store.db.ads.toArray()).map(({ adId }) => adId)).toEqual(['100']);
  });

  it('is not kept when it was under way while the platform was switched off', async () => {
    let give = (): void => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    const { background, store } = await started({ fetchReference: () => given });
    const answer = background.onCaptured(batchOf(adItem(anAd())));
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    give();
    expect(await answer).toEqual({ kind: 'off' });
    expect(await store.db.ads.count()).toBe(0);
  });

  it('is recorded as unknown while the reference data cannot be read, and classified by the next worker', async () => {
    const store = aStore();
    const broken = aBackground({ fetchReference: () => Promise.reject(new Error('no file')) }, store);
    await broken.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    expect(await broken.background.onCaptured(batchOf(adItem(anAd())))).toMatchObject({ kind: 'stored' });
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({
      shownAs: 'other',
      political: { verdict: 'unknown' },
    });
    expect(await readProblems(store.db)).toMatchObject([{ at: 'reference data', seen: 'Error: no file' }]);
    const next = aBackground({}, store);
    broken.kept.forEach((value, name) => next.kept.set(name, value));
    await next.background.start();
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({ shownAs: 'campaigner:labour' });
    expect(await store.db.unclassified.count()).toBe(0);
    await expectWhole(store.db);
  });
});

describe('the start', () => {
  it('finds lost records before anything new is written over the remembered head', async () => {
    const { background, store, kept } = await started();
    for (const adId of ['1', '2', '3']) await background.onCaptured(batchOf(adItem(anAd({ adId }))));
    for (const table of store.db.tables) if (table.name !== 'settings') await table.clear();
    const next = aBackground({}, store);
    kept.forEach((value, name) => next.kept.set(name, value));
    expect(await next.background.onCaptured(batchOf(adItem(anAd({ adId: '4' }))))).toMatchObject({ kind: 'stored' });
    expect(await readIntegrity(store.db)).toEqual({
      kind: 'damaged',
      why: 'batches of the log are missing',
      expected: 3,
      found: 0,
    });
    await expectWhole(store.db);
  });

  it('tries again after a database that could not be opened', async () => {
    const test = aBackground();
    test.store.db.close({ disableAutoOpen: true });
    expect(await test.background.onCaptured(batchOf(adItem(anAd())))).toEqual({ kind: 'busy' });
    await test.store.db.open();
    await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    expect(await test.background.onCaptured(batchOf(adItem(anAd())))).toMatchObject({ kind: 'stored' });
    expect(await test.store.db.ads.count()).toBe(1);
  });
});
