/** Damage is found, kept, and marked in the log. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checkCounts, checkHead } from '#lib/store/check-head.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { readCheckedAt, readIntegrity } from '#lib/store/read.ts';
import { saveTruths } from '#lib/store/write-case.ts';
import { deleteAd, deleteEverything } from '#lib/store/write-delete.ts';
import { saveIntegrity } from '#lib/store/write-integrity.ts';
import {
  adItem,
  anAd,
  anExplanation,
  anImpression,
  aStore,
  explanationItem,
  impressionItem,
  record,
  type TestStore,
} from './a-store.ts';
import { expectWhole } from './check-store.ts';

async function aHistory(batches: number): Promise<TestStore> {
  const store = aStore();
  for (let n = 0; n < batches; n += 1) {
    const adId = String(100 + n);
    const impression = anImpression({ id: `imp:${n}`, ad: `ad:facebook:${adId}` });
    await record(store, [
      adItem(anAd({ adId })),
      explanationItem(anExplanation({ adId, id: `exp:${adId}` })),
      impressionItem(impression),
    ]);
  }
  return store;
}

const newest = (store: TestStore) => store.heads.at(-1) ?? null;

describe('the check of the head', () => {
  it('finds a log whole that is where it was remembered, or one batch ahead', async () => {
    const store = await aHistory(3);
    expect(await checkHead(store.db, newest(store))).toEqual({ kind: 'whole', batches: 3 });
    expect(await checkHead(store.db, store.heads[1] ?? null)).toEqual({ kind: 'whole', batches: 3 });
  });

  it('finds a new installation whole', async () => {
    expect(await checkHead(aStore().db, null)).toEqual({ kind: 'whole', batches: 0 });
  });

  it('finds batches that the browser dropped', async () => {
    const store = await aHistory(3);
    await store.db.logEntries.delete(2);
    await store.db.logLeaves.where('seq').equals(2).delete();
    expect(await checkHead(store.db, newest(store))).toEqual({
      kind: 'damaged',
      why: 'batches of the log are missing',
      expected: 3,
      found: 2,
    });
  });

  it('finds an empty database where there was a history', async () => {
    const store = await aHistory(3);
    for (const table of store.db.tables) await table.clear();
    expect(await checkHead(store.db, newest(store))).toMatchObject({ kind: 'damaged', expected: 3, found: 0 });
  });

  it('finds another log of the same length, a forgotten head, and a lost key', async () => {
    const store = await aHistory(2);
    const other = { batches: 2, hash: 'f'.repeat(64) };
    expect(await checkHead(store.db, other)).toMatchObject({
      kind: 'damaged',
      why: 'the log is not the one that was remembered',
    });
    expect(await checkHead(store.db, null)).toMatchObject({
      kind: 'damaged',
      why: 'the head of the log was forgotten',
    });
    await store.db.keys.clear();
    expect(await checkHead(store.db, newest(store))).toMatchObject({
      kind: 'damaged',
      why: 'the key of the log is gone',
    });
  });

  it('takes a database that the user emptied as whole, until something is recorded again', async () => {
    const store = await aHistory(3);
    await deleteEverything(store.context);
    expect(await checkHead(store.db, newest(store))).toEqual({ kind: 'whole', batches: 0 });
    await record(store, [adItem(anAd())]);
    expect(await store.db.state.get('emptied')).toBeUndefined();
    expect(await checkHead(store.db, newest(store))).toEqual({ kind: 'whole', batches: 1 });
  });
});

describe('the check of rows', () => {
  it.each(['ads', 'impressions', 'explanations', 'logLeaves'] as const)(
    'finds that a row of %s is gone',
    async (table) => {
      const store = await aHistory(3);
      expect(await checkCounts(store.db)).toEqual({ kind: 'whole', batches: 3 });
      await store.db.table(table).limit(1).delete();
      expect(await checkCounts(store.db)).toMatchObject({ kind: 'damaged' });
    },
  );
});

describe('the check of records', () => {
  it('finds a whole store whole, deletions and new versions included', async () => {
    const store = await aHistory(205);
    await record(store, [impressionItem(anImpression({ id: 'imp:3', visibleMs: 90_000 }))]);
    await deleteAd(store.context, 'ad:facebook:105');
    await saveTruths(store.context, 'labour', [{ dimension: 'age', value: '35' }]);
    expect(await checkRecords(store.db)).toEqual({ kind: 'whole', batches: 208 });
    await expectWhole(store.db);
  });

  it('finds a record that was changed', async () => {
    const store = await aHistory(3);
    await store.db.ads.update('ad:facebook:101', { text: 'Vote on Friday' });
    expect(await checkRecords(store.db)).toMatchObject({
      kind: 'damaged',
      why: 'a record was changed: ad:facebook:101',
    });
  });

  it('finds a raw payload that is gone, and an entry that was changed', async () => {
    const store = await aHistory(3);
    await store.db.raws.delete('exp:101');
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'damaged', why: 'a record is missing: raw:exp:101' });
    await store.db.logEntries.update(1, { at: '2020-01-01T00:00:00Z' });
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'damaged', why: 'entry-changed in entry 1' });
  });

  it('finds an entry that is gone from a later stretch', async () => {
    const store = await aHistory(130);
    await store.db.logEntries.delete(110);
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'damaged', why: 'entry-missing in entry 110' });
  });
});

describe('damage that was found', () => {
  it('is kept though later checks find nothing, marked in the log, and recording goes on', async () => {
    const store = await aHistory(3);
    const remembered = newest(store);
    await store.db.logEntries.delete(2);
    await store.db.logLeaves.where('seq').equals(2).delete();
    await store.db.ads.delete('ad:facebook:102');
    await store.db.explanations.delete('exp:102');
    await store.db.impressions.delete('imp:2');
    await store.db.raws.bulkDelete(['ad:facebook:102', 'exp:102']);
    await saveIntegrity(store.context, await checkHead(store.db, remembered));
    await record(store, [adItem(anAd({ adId: '900' }))]);
    expect(await checkHead(store.db, newest(store))).toEqual({ kind: 'whole', batches: 4 });
    await saveIntegrity(store.context, await checkHead(store.db, newest(store)));
    expect(await readIntegrity(store.db)).toMatchObject({ kind: 'damaged', expected: 3, found: 2 });
    const marks = (await store.db.logLeaves.toArray()).flatMap((leaf) => (leaf.was === undefined ? [] : [leaf.was]));
    expect(marks).toMatchObject([{ type: 'epoch', why: 'batches of the log are missing', expected: 3, found: 2 }]);
    await expectWhole(store.db);
  });

  it('is marked once, however often it is found', async () => {
    const store = await aHistory(2);
    const damage = { kind: 'damaged' as const, why: 'a record was changed: x', expected: 2, found: 0 };
    await saveIntegrity(store.context, damage);
    await saveIntegrity(store.context, damage);
    expect(await store.db.logEntries.count()).toBe(3);
  });

  it('is not invented: a whole log is kept as whole', async () => {
    const store = await aHistory(1);
    expect(await readIntegrity(store.db)).toEqual({ kind: 'unchecked' });
    await saveIntegrity(store.context, { kind: 'whole', batches: 1 });
    expect(await readIntegrity(store.db)).toEqual({ kind: 'whole', batches: 1 });
    store.clock = '2026-12-01T09:00:00.000Z';
    await saveIntegrity(store.context, { kind: 'whole', batches: 1 });
    expect(await readCheckedAt(store.db)).toBe('2026-12-01T09:00:00.000Z');
  });
});
