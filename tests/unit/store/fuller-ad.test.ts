/** A known ad that comes again with more than was recorded of it. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CapturedAd } from '#lib/core/ad.ts';
import { buildPack } from '#lib/evidence/pack.ts';
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import { readAd, readEvidence } from '#lib/store/read.ts';
import { readCaseMaterial, readStale } from '#lib/store/read-compare.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { setCampaigner } from '#lib/store/write-campaigner.ts';
import { saveCase } from '#lib/store/write-case.ts';
import { deleteAd } from '#lib/store/write-delete.ts';
import { adItem, anAd, anExplanation, aStore, classifyByName, explanationItem, record } from './a-store.ts';
import { expectWhole } from './check-store.ts';

const id = 'ad:facebook:100';
const bare = anAd({ advertiser: { id: null, name: 'Vote Well', handle: null }, surface: 'right-column' });
const fuller: CapturedAd = {
  ...bare,
  advertiser: { id: '9', name: 'Vote Well Ltd', handle: 'votewell' },
  fundingEntity: 'Vote Well Ltd',
  imprint: 'Promoted by A. Sample',
  politicalMark: true,
  text: 'other words',
  surface: 'feed',
  seenAt: '2026-11-24T08:00:00Z',
};

async function seenTwice(first = bare, second = fuller) {
  const store = aStore();
  await record(store, [adItem(first, '{"n":1}')]);
  await record(store, [adItem(second, '{"n":2}')]);
  return store;
}

describe('a fuller copy of a known ad', () => {
  it('adds what was not known, judges the ad anew, and changes nothing that was', async () => {
    const store = await seenTwice();
    expect(await store.db.ads.get(id)).toMatchObject({
      advertiser: { id: '9', name: 'Vote Well', handle: 'votewell' },
      advertiserKey: 'facebook:id:9',
      fundingEntity: 'Vote Well Ltd',
      imprint: 'Promoted by A. Sample',
      politicalMark: true,
      shownAs: 'political',
      text: bare.text,
      surface: 'right-column',
      lastSeenAt: '2026-11-24T08:00:00Z',
    });
    await expectWhole(store.db);
  });

  it('is kept as a payload of its own, in the log and in a pack, and goes with the ad', async () => {
    const store = await seenTwice();
    const view = await readAd(store.db, id);
    expect(view?.raws.map(({ text }) => text)).toEqual(['{"n":1}', '{"n":2}']);
    const leaves = view?.leaves.filter((leaf) => leaf.recordId === id);
    expect(leaves?.map(({ was }) => was)).toMatchObject([{ fundingEntity: null, advertiser: { id: null } }, undefined]);
    expect(await checkRecords(store.db)).toMatchObject({ kind: 'whole' });
    const evidence = await readEvidence(store.db, { controller: 'x', ads: [id] }, '2026-11-25T00:00:00Z');
    expect(evidence.raws.map(({ text }) => text)).toEqual(['{"n":1}', '{"n":2}']);
    const pack = await buildPack({ ...evidence, documents: [{ name: 'letter.html', text: '<p>' }] });
    expect(await verifyPack(new Uint8Array(await pack.arrayBuffer()))).toMatchObject({ holds: true });
    await deleteAd(store.context, id);
    expect(await store.db.raws.count()).toBe(0);
    await expectWhole(store.db);
  });

  it.each([
    ['again', bare, fuller, fuller],
    ['before the poorer one', fuller, bare, bare],
    [
      'with another number and payer than are known',
      fuller,
      { ...fuller, advertiser: { ...fuller.advertiser, id: '8' }, fundingEntity: 'Else' },
      bare,
    ],
  ])('changes nothing when it comes %s', async (_, first, second, third) => {
    const store = await seenTwice(first, second);
    const before = await store.db.ads.get(id);
    const logged = await store.db.logLeaves.count();
    await record(store, [adItem({ ...third, seenAt: '2026-11-24T08:00:00Z' }, '{"n":3}')]);
    expect(await store.db.ads.get(id)).toEqual({ ...before, lastSeenAt: '2026-11-24T08:00:00Z' });
    expect(await store.db.logLeaves.count()).toBe(logged);
    expect(before?.advertiser.id).toBe('9');
    await expectWhole(store.db);
  });

  it('adds piece by piece, each with its payload, also within one batch and where a payload was shed', async () => {
    const store = aStore();
    await record(store, [
      adItem(bare, '{"n":1}'),
      adItem({ ...bare, fundingEntity: 'Payer' }, '{"n":2}'),
      adItem({ ...bare, politicalMark: true }, ''),
      adItem(fuller, '{"n":3}'),
    ]);
    expect(await store.db.ads.get(id)).toMatchObject({ fundingEntity: 'Payer', advertiser: { id: '9' } });
    expect((await readAd(store.db, id))?.raws.map(({ text }) => text)).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    await expectWhole(store.db);
  });

  it('keeps what the user said of the advertiser by its name, for all ads of its number', async () => {
    const store = aStore();
    await record(store, [adItem(bare)]);
    await setCampaigner(store.context, { ad: id, campaigner: 'snp', political: true }, classifyByName);
    await record(store, [adItem(anAd({ adId: '2', advertiser: { id: '9', name: 'V', handle: null } }))]);
    await record(store, [adItem(fuller, '{"n":2}'), adItem(anAd({ adId: '3', advertiser: fuller.advertiser }))]);
    expect((await store.db.ads.toArray()).map(({ shownAs }) => shownAs)).toEqual(Array(3).fill('campaigner:snp'));
    await expectWhole(store.db);
  });

  it.each([
    ['name', { platform: 'facebook', name: 'Vote Well' }],
    ['number, which it only now has', { platform: 'facebook', id: '9' }],
  ] as const)('is of an advertiser that is confirmed by its %s', async (_, confirmed) => {
    const store = aStore();
    await saveCase(store.context, { controller: 'labour', confirmedAdvertisers: [confirmed], events: [] });
    await record(store, [adItem(bare), explanationItem(anExplanation({ advertiser: null }))]);
    await store.db.stale.clear();
    await record(store, [adItem(fuller, '{"n":2}')]);
    expect(await readStale(store.db)).toMatchObject([{ controller: 'labour' }]);
    const { ads } = await readCaseMaterial(store.db, 'labour');
    expect(ads).toMatchObject([{ id, advertiser: { id: '9' }, fundingEntity: 'Vote Well Ltd' }]);
    await expectWhole(store.db);
  });
});
