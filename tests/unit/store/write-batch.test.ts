/** Recording: idempotent, complete, and the same whatever comes first. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readAd, readPopup } from '#lib/store/read.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import { setPlatformEnabled } from '#lib/store/write-settings.ts';
import {
  aBatch,
  adItem,
  anAd,
  anExplanation,
  anImpression,
  aStore,
  explanationItem,
  impressionItem,
  record,
} from './a-store.ts';
import { expectWhole } from './check-store.ts';

const everything = [adItem(anAd()), explanationItem(anExplanation()), impressionItem(anImpression())];

describe('recording a batch', () => {
  it('stores ad, explanation and impression with their raw payloads, and links them', async () => {
    const store = aStore();
    await record(store, everything);
    const view = await readAd(store.db, 'ad:facebook:100');
    expect(view?.ad).toMatchObject({
      shownAs: 'campaigner:labour',
      impressionCount: 1,
      visibleMs: 1200,
      dimensions: ['list.uploaded'],
      explanationIds: ['exp:100'],
      firstSeenAt: '2026-11-23T16:00:00Z',
      lastSeenAt: '2026-11-23T16:00:01Z',
    });
    expect(view?.raws.map((raw) => raw.recordId)).toEqual(['ad:facebook:100', 'exp:100']);
    expect(view?.leaves.length).toBe(5);
    expect(view?.impressions.length).toBe(1);
    await expectWhole(store.db);
  });

  it('logs one entry for a batch and remembers the head after it', async () => {
    const store = aStore();
    await record(store, everything);
    const entries = await store.db.logEntries.toArray();
    expect(entries.map(({ seq, count }) => [seq, count])).toEqual([[0, 5]]);
    expect(store.heads).toEqual([{ batches: 1, hash: entries[0]?.hash }]);
  });

  it('changes nothing and logs nothing when the same items come again', async () => {
    const store = aStore();
    await record(store, everything);
    const revision = await store.db.counters.get('revision');
    await record(store, everything);
    expect(await store.db.logEntries.count()).toBe(1);
    expect(await store.db.counters.get('revision')).toEqual(revision);
    await expectWhole(store.db);
  });

  it('takes the largest batch again though it holds nothing new', async () => {
    const store = aStore();
    const ads = Array.from({ length: 50 }, (_, n) => adItem(anAd({ adId: String(n) })));
    const impressions = Array.from({ length: 50 }, (_, n) =>
      impressionItem(anImpression({ id: `imp:${n}`, ad: `ad:facebook:${n}` })),
    );
    await record(store, [...ads, ...impressions]);
    await record(store, [...ads, ...impressions]);
    expect([await store.db.ads.count(), await store.db.impressions.count(), await store.db.logEntries.count()]).toEqual(
      [50, 50, 1],
    );
    await expectWhole(store.db);
  });

  it.each([
    ['explanation, impression, ad', [everything[1], everything[2], everything[0]]],
    ['impression, ad, explanation', [everything[2], everything[0], everything[1]]],
    ['explanation, ad, impression', [everything[1], everything[0], everything[2]]],
  ])('links them in the order %s, each in a batch of its own', async (_order, items) => {
    const store = aStore();
    for (const item of items) if (item !== undefined) await record(store, [item]);
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({
      impressionCount: 1,
      explanationIds: ['exp:100'],
      explained: 1,
    });
    await expectWhole(store.db);
  });

  it('keeps the longer of two reports of one impression, and both in the log', async () => {
    const store = aStore();
    await record(store, [adItem(anAd()), impressionItem(anImpression({ visibleMs: 1000 }))]);
    await record(store, [impressionItem(anImpression({ visibleMs: 5000 }))]);
    await record(store, [impressionItem(anImpression({ visibleMs: 3000 }))]);
    expect(await store.db.impressions.get('imp:1')).toMatchObject({ visibleMs: 5000 });
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({ impressionCount: 1, visibleMs: 5000 });
    const leaves = await store.db.logLeaves.where('recordId').equals('imp:1').toArray();
    expect(leaves.map((leaf) => leaf.was)).toEqual([anImpression({ visibleMs: 1000 }), undefined]);
    await expectWhole(store.db);
  });

  it('moves only the time when a known ad is seen again', async () => {
    const store = aStore();
    await record(store, [adItem(anAd())]);
    await record(store, [adItem(anAd({ seenAt: '2026-11-24T08:00:00Z', text: 'other words' }))]);
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({
      text: 'Vote on Thursday',
      lastSeenAt: '2026-11-24T08:00:00Z',
    });
    expect((await store.db.campaigners.get('campaigner:labour'))?.lastSeenAt).toBe('2026-11-24T08:00:00Z');
    expect(await store.db.logEntries.count()).toBe(1);
  });

  it('counts gaps and health once, and problems as often as they are reported', async () => {
    const store = aStore();
    const sample = { responsesSeen: 3, responsesWithMarkers: 2, adsFound: 0, postsSeen: 60, problems: 1 };
    const items = [
      { kind: 'gap' as const, id: 'gap:1', dropped: 7, reason: 'queue-full' },
      { kind: 'health' as const, id: 'health:1', sample },
      {
        kind: 'problem' as const,
        problem: {
          type: 'problem' as const,
          id: 'prob:1',
          kind: 'unknown-shape' as const,
          at: 'line 1',
          seen: 'array',
        },
        raw: '[]',
      },
    ];
    await record(store, items);
    await record(store, items);
    await record(store, [{ kind: 'health', id: 'health:2', sample }]);
    expect((await readPopup(store.db)).counts).toMatchObject({ lostItems: 7, problems: 2 });
    expect(await store.db.health.toArray()).toMatchObject([{ platform: 'facebook', postsSeen: 120, problems: 2 }]);
    expect(await store.db.problems.get('prob:1')).toMatchObject({ times: 2 });
    expect(await store.db.logEntries.count()).toBe(0);
  });

  it('keeps nothing where it is not wanted any more when its turn comes', async () => {
    const store = aStore();
    const isWanted = ({ enabledPlatforms }: SettingsRow): boolean => enabledPlatforms.includes('facebook');
    const batch = aBatch({ items: everything, isWanted });
    expect(await recordBatch(store.context, batch)).toBe(false);
    expect(await store.db.ads.count()).toBe(0);
    await setPlatformEnabled(store.context, 'facebook', true);
    expect(await recordBatch(store.context, batch)).toBe(true);
    await expectWhole(store.db);
  });
});
