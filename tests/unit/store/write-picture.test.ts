/** Pictures in the store: counted, capped, logged, and gone with their ads. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BareFinding } from '#lib/core/finding.ts';
import { leafHash } from '#lib/evidence/log.ts';
import { pictureRecord } from '#lib/evidence/picture-record.ts';
import { buildPack } from '#lib/evidence/pack.ts';
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import { checkCounts } from '#lib/store/check-head.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { readAd, readEvidence, readPictureUse, readSettings } from '#lib/store/read.ts';
import { saveFindings } from '#lib/store/write-findings.ts';
import { setCampaigner } from '#lib/store/write-campaigner.ts';
import { deleteAd, deleteEverything, expireOtherAds } from '#lib/store/write-delete.ts';
import { saveIntegrity } from '#lib/store/write-integrity.ts';
import { deletePictures, keepPicture, notePictureNotKept, stopPictures } from '#lib/store/write-picture.ts';
import { setSetting } from '#lib/store/write-settings.ts';
import { adItem, anAd, aPictureOf, aStore, classifyByName, record, type TestStore } from './a-store.ts';
import { expectWhole } from './check-store.ts';

/** Political ads 1 to `n`, each with a picture of so many bytes, kept a minute apart. */
async function withPictures(n: number, bytes = 400_000): Promise<TestStore> {
  const store = aStore();
  for (let number = 1; number <= n; number += 1) {
    await record(store, [adItem(anAd({ adId: String(number) }))]);
    store.clock = `2026-11-23T17:${String(number).padStart(2, '0')}:00Z`;
    expect(await keepPicture(store.context, aPictureOf(`ad:facebook:${number}`, bytes))).toBe('kept');
  }
  return store;
}

const keptIn = async ({ db }: TestStore): Promise<string[]> =>
  (await db.pictures.toCollection().primaryKeys()).map((ad) => ad.replace('ad:facebook:', ''));

/** A finding that cites an ad. */
async function cite(store: TestStore, ad: string): Promise<void> {
  const finding: BareFinding = {
    type: 'finding',
    id: `find:${ad}`,
    controller: 'labour',
    kind: 'undisclosed_list',
    strength: 'strong',
    articles: [],
    ads: [ad],
    explanations: [],
    facts: [],
    statements: [],
    wording: 'denied',
    innocentIds: [],
    slots: {},
  };
  const stale = { controller: 'labour', mark: 'm' };
  await store.db.stale.put(stale);
  await saveFindings(store.context, stale, { findings: [finding], comparison: null });
}

describe('a kept picture', () => {
  it('is stored once, counted, and stands in the log by its hash', async () => {
    const store = await withPictures(1, 1_000);
    expect(await keepPicture(store.context, aPictureOf('ad:facebook:1', 2_000))).toBe('unwanted');
    const row = await store.db.pictures.get('ad:facebook:1');
    const leaf = await store.db.logLeaves.where('recordId').equals('picture:ad:facebook:1').first();
    expect(row?.bytes.length).toBe(1_000);
    expect(leaf?.hash).toBe(leafHash(row ? await pictureRecord(row) : null, leaf?.salt ?? ''));
    expect((await readPictureUse(store.db)).counts).toMatchObject({ pictures: 1, pictureBytes: 1_000 });
    expect((await readAd(store.db, 'ad:facebook:1'))?.picture).toEqual(row);
    await expectWhole(store.db);
  });

  it('belongs to a political ad that is there', async () => {
    const store = aStore();
    const shop = { id: '9', name: 'Shop of things', handle: null };
    await record(store, [adItem(anAd({ adId: '9', advertiser: shop }))]);
    expect(await keepPicture(store.context, aPictureOf('ad:facebook:9'))).toBe('unwanted');
    expect(await keepPicture(store.context, aPictureOf('ad:facebook:404'))).toBe('unwanted');
    expect(await store.db.pictures.count()).toBe(0);
    await expectWhole(store.db);
  });

  it('is found changed when one of its bytes is', async () => {
    const store = await withPictures(2, 1_000);
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'whole' });
    const row = await store.db.pictures.get('ad:facebook:2');
    if (row)
      await store.db.pictures.put({ ...row, bytes: row.bytes.map((byte, at) => (at === 500 ? byte ^ 1 : byte)) });
    expect(await checkRecords(store.db)).toMatchObject({
      kind: 'damaged',
      why: 'a record was changed: picture:ad:facebook:2',
    });
  });

  it('is missed when it is gone, and counted anew then', async () => {
    const store = await withPictures(2, 1_000);
    await store.db.pictures.delete('ad:facebook:1');
    expect(await checkRecords(store.db)).toMatchObject({ why: 'a record is missing: picture:ad:facebook:1' });
    const found = await checkCounts(store.db);
    expect(found).toMatchObject({ kind: 'damaged', why: 'rows are missing or added: pictures' });
    await saveIntegrity(store.context, found);
    expect((await readPictureUse(store.db)).counts).toMatchObject({ pictures: 1, pictureBytes: 1_000 });
  });

  it('goes with its ad, with all pictures, and with everything; the log keeps the hash', async () => {
    const store = await withPictures(3, 1_000);
    await deleteAd(store.context, 'ad:facebook:1');
    expect(await keptIn(store)).toEqual(['2', '3']);
    expect(await store.db.logLeaves.where('recordId').equals('picture:ad:facebook:1').count()).toBe(0);
    await expectWhole(store.db);
    await deletePictures(store.context);
    expect(await keptIn(store)).toEqual([]);
    expect(await store.db.ads.count()).toBe(2);
    expect((await readPictureUse(store.db)).counts).toMatchObject({ pictures: 0, pictureBytes: 0 });
    await expectWhole(store.db);
    await keepPicture(store.context, aPictureOf('ad:facebook:2'));
    await expectWhole(store.db);
    await deleteEverything(store.context);
    expect(await store.db.pictures.count()).toBe(0);
  });

  it('of an ad that turns out not to be political goes when that ad does', async () => {
    const store = await withPictures(2, 1_000);
    const correction = { ad: 'ad:facebook:1', campaigner: null, political: false };
    await setCampaigner(store.context, correction, classifyByName);
    expect(await keptIn(store)).toEqual(['1', '2']);
    await expireOtherAds(store.context, '2026-12-31T00:00:00Z');
    expect(await keptIn(store)).toEqual([]);
    await expectWhole(store.db);
  });

  it('travels in the pack of its ad, and the pack verifies', async () => {
    const store = await withPictures(2, 1_000);
    const request = { controller: 'labour', ads: ['ad:facebook:1'] };
    const evidence = await readEvidence(store.db, request, '2026-11-23T18:00:00Z');
    expect(evidence.pictures.map(({ ad }) => ad)).toEqual(['ad:facebook:1']);
    const pack = await buildPack({ ...evidence, documents: [] });
    expect(await verifyPack(new Uint8Array(await pack.arrayBuffer()))).toMatchObject({ holds: true, records: 2 });
  });
});

describe('the room for pictures', () => {
  it('is never exceeded: the oldest make room, are counted, and their ads say so', async () => {
    const store = aStore();
    await setSetting(store.context, { key: 'picturesMb', value: '1' });
    for (const adId of ['1', '2', '3', '4']) {
      await record(store, [adItem(anAd({ adId }))]);
      store.clock = `2026-11-23T17:0${adId}:00Z`;
      expect(await keepPicture(store.context, aPictureOf(`ad:facebook:${adId}`, 400_000))).toBe('kept');
      const { counts } = await readPictureUse(store.db);
      expect(counts.pictureBytes).toBeLessThanOrEqual(1_000_000);
    }
    expect(await keptIn(store)).toEqual(['3', '4']);
    expect((await readPictureUse(store.db)).counts).toMatchObject({ pictures: 2, picturesShed: 2 });
    expect(await store.db.ads.get('ad:facebook:1')).toMatchObject({ pictureNotKept: 'no-room' });
    expect(await store.db.ads.get('ad:facebook:3')).not.toHaveProperty('pictureNotKept');
    await expectWhole(store.db);
  });

  it('leaves the pictures of ads that a finding cites', async () => {
    const store = await withPictures(2);
    await setSetting(store.context, { key: 'picturesMb', value: '1' });
    await cite(store, 'ad:facebook:1');
    await record(store, [adItem(anAd({ adId: '3' }))]);
    expect(await keepPicture(store.context, aPictureOf('ad:facebook:3', 400_000))).toBe('kept');
    expect(await keptIn(store)).toEqual(['1', '3']);
  });

  it('takes nothing more when findings need all that there is, and sheds nothing in vain', async () => {
    const store = await withPictures(2);
    await setSetting(store.context, { key: 'picturesMb', value: '1' });
    await cite(store, 'ad:facebook:1');
    await record(store, [adItem(anAd({ adId: '3' }))]);
    expect(await keepPicture(store.context, aPictureOf('ad:facebook:3', 700_000))).toBe('no-room');
    expect(await keptIn(store)).toEqual(['1', '2']);
    expect(await store.db.ads.get('ad:facebook:3')).toMatchObject({ pictureNotKept: 'no-room' });
    expect((await readPictureUse(store.db)).counts).toMatchObject({ picturesNoRoom: 1, picturesShed: 0 });
    await expectWhole(store.db);
  });

  it('shrinks at once when the user makes it smaller, as far as findings allow', async () => {
    const store = await withPictures(5);
    await cite(store, 'ad:facebook:2');
    await setSetting(store.context, { key: 'picturesMb', value: '1' });
    expect(await keptIn(store)).toEqual(['2', '5']);
    await expectWhole(store.db);
  });

  it.each(['0', '-5', '1.5', '', '10001', 'many'])('cannot be %j megabytes', async (value) => {
    const store = aStore();
    expect((await setSetting(store.context, { key: 'picturesMb', value })).ok).toBe(false);
    expect(await readSettings(store.db)).toMatchObject({ picturesMb: 200 });
  });
});

describe('a picture that is not kept', () => {
  it('is noted with its ad and counted once, until it is kept after all', async () => {
    const store = aStore();
    await record(store, [adItem(anAd())]);
    for (const why of ['would-ask', 'would-ask', 'unreadable', 'disturbed'] as const)
      await notePictureNotKept(store.context, 'ad:facebook:100', why);
    await notePictureNotKept(store.context, 'ad:facebook:404', 'would-ask');
    expect((await readPictureUse(store.db)).counts).toMatchObject({
      picturesWouldAsk: 1,
      picturesUnreadable: 1,
      picturesDisturbed: 1,
      picturesAsked: 0,
    });
    expect(await store.db.ads.get('ad:facebook:100')).toMatchObject({ pictureNotKept: 'disturbed' });
    await expectWhole(store.db);
    await keepPicture(store.context, aPictureOf('ad:facebook:100'));
    expect(await store.db.ads.get('ad:facebook:100')).not.toHaveProperty('pictureNotKept');
    await notePictureNotKept(store.context, 'ad:facebook:100', 'would-ask');
    expect(await store.db.ads.get('ad:facebook:100')).not.toHaveProperty('pictureNotKept');
    await expectWhole(store.db);
  });

  it('may stop all others, until the user says so', async () => {
    const store = await withPictures(1, 1_000);
    await stopPictures(store.context, 'asked', 'facebook');
    await stopPictures(store.context, 'asked', 'facebook');
    await stopPictures(store.context, 'disk-full', null);
    const stopsOf = async () => (await readPictureUse(store.db)).stops.map(({ why, platform }) => [why, platform]);
    expect(await stopsOf()).toEqual([
      ['asked', 'facebook'],
      ['disk-full', null],
    ]);
    await deletePictures(store.context);
    expect(await stopsOf()).toEqual([['asked', 'facebook']]);
    await setSetting(store.context, { key: 'pictures', value: 'true' });
    expect(await stopsOf()).toEqual([]);
  });
});
