/** An explanation that was opened as a page of its own finds its ad by the key in its address. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CapturedItem } from '#lib/core/captured.ts';
import { createCompanion } from '#lib/companion/create-companion.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { whyKeyOf } from '#lib/platforms/parts/why-key.ts';
import { x } from '#lib/platforms/x/index.ts';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import { adItem, aBatch, anAd, anExplanation, aStore, type TestStore } from './a-store.ts';
import { expectWhole } from './check-store.ts';

const keep = (store: TestStore, ...items: CapturedItem[]) =>
  recordBatch(store.context, aBatch({ items, whyKeyOf: (raw) => /"why":"(\w+)"/.exec(raw)?.[1] ?? null }));
const shown = (adId: string, key: string, seenAt = '2026-11-23T16:00:00Z') =>
  adItem(anAd({ adId, seenAt }), JSON.stringify({ why: key }));
const opened = (why: string, over: Parameters<typeof anExplanation>[0] = {}): CapturedItem => ({
  kind: 'explanation',
  explanation: anExplanation({ adId: null, id: 'exp:same', ...over }),
  raw: '{"why":1}',
  why,
});
const joinsOf = async ({ db }: TestStore) =>
  (await db.ads.toArray()).map(({ adId, explanationIds }) => [adId, explanationIds.length]);

describe('an explanation that was opened as a page of its own', () => {
  it('is joined to the ad that has its key, also where two ads are explained in the same words', async () => {
    const store = aStore();
    await keep(store, shown('1', 'a'), shown('2', 'b'));
    await keep(store, opened('a'));
    await keep(store, opened('b'));
    await keep(store, opened('b'));
    expect(await joinsOf(store)).toEqual([
      ['1', 1],
      ['2', 1],
    ]);
    const explanations = await store.db.explanations.toArray();
    expect(new Set(explanations.map(({ adId }) => adId))).toEqual(new Set(['1', '2']));
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'whole' });
    await expectWhole(store.db);
  });

  it('is joined by the key of any showing of its ad, and in the very batch in which the ad comes', async () => {
    const store = aStore();
    await keep(store, shown('1', 'a'), shown('1', 'b'));
    await keep(store, shown('1', 'c'), opened('b'));
    expect(await joinsOf(store)).toEqual([['1', 1]]);
    expect(await store.db.ads.get('ad:facebook:1')).toMatchObject({ whyKeys: ['a', 'b', 'c'] });
    await expectWhole(store.db);
  });

  it.each<[string, readonly CapturedItem[], CapturedItem]>([
    ['no ad has its key', [shown('1', 'a')], opened('z')],
    ['two ads have its key', [shown('1', 'a'), shown('2', 'a')], opened('a')],
    ['the ad was last seen more than a day ago', [shown('1', 'a', '2026-11-22T16:00:00Z')], opened('a')],
    ['the ad is of another platform', [shown('1', 'a')], opened('a', { platform: 'x' })],
  ])('is kept without an ad where %s', async (_, ads, explanation) => {
    const store = aStore();
    await keep(store, ...ads);
    await keep(store, explanation);
    expect((await joinsOf(store)).every(([, joined]) => joined === 0)).toBe(true);
    expect(await store.db.explanations.toArray()).toMatchObject([{ id: 'exp:same', adId: null }]);
    await expectWhole(store.db);
  });
});

describe('the reading of an explanation', () => {
  const raw = { x: 'people in Leeds', youtube: 'Your location' };
  const read = (adapter: PlatformAdapter, about: { readonly adId: string | null; readonly why: string | null }) => {
    const seen =
      adapter.id === 'x'
        ? { isMarked: true, language: 'en', message: raw.x, details: ['The Example Party', raw.x] }
        : { sections: [{ heading: 'Why this ad?', lines: [{ text: raw.youtube, isItem: true }] }] };
    const companion = createCompanion(
      { ...adapter, readExplanation: () => JSON.stringify(seen) },
      { show: () => null, takeAway: () => null },
    );
    const root: Element = Object.create(null);
    return companion.readExplanation(root, about, '2026-11-23T16:00:00Z')?.explanations ?? [];
  };

  it.each([x, youtube])('gives the key only where the page does not know the ad: $id', (adapter) => {
    const [page] = read(adapter, { adId: null, why: 'abc' });
    expect([page?.why, page?.explanation.adId]).toEqual(['abc', null]);
    const [frame] = read(adapter, { adId: `ad:${adapter.id}:1`, why: 'abc' });
    expect([frame?.why, frame?.explanation.adId]).toEqual([undefined, '1']);
    expect(read(adapter, { adId: null, why: 'a'.repeat(2_001) })[0]?.why).toBeUndefined();
    expect(read(adapter, { adId: null, why: null })[0]?.why).toBeUndefined();
  });

  it.each([
    [x, '{"nothing":1}', null],
    [youtube, '{"a":"https://www.youtube.com/aboutthisad?pf=web&reasons=A1"}', 'A1'],
  ] as const)('looks for the key in the payload of the ad', (adapter, payload, key) => {
    expect(whyKeyOf(adapter, payload)).toBe(key);
  });
});
