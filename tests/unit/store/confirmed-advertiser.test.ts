/** What a comparison is made from, where an advertiser is confirmed by its handle or its name. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Advertiser } from '#lib/core/advertiser.ts';
import type { ConfirmedAdvertiser } from '#lib/core/confirmed-advertiser.ts';
import { readCaseMaterial, readStale } from '#lib/store/read-compare.ts';
import { saveCase } from '#lib/store/write-case.ts';
import { deleteAd } from '#lib/store/write-delete.ts';
import { adItem, anAd, anExplanation, aStore, explanationItem, record, type TestStore } from './a-store.ts';

const nobody = (over: Partial<Advertiser> = {}): Advertiser => ({ id: null, name: 'Vote Well', handle: null, ...over });

async function aCaseOf(confirmed: ConfirmedAdvertiser): Promise<TestStore> {
  const store = aStore();
  await saveCase(store.context, { controller: 'labour', confirmedAdvertisers: [confirmed], events: [] });
  await store.db.stale.clear();
  return store;
}

const byName = { platform: 'facebook', name: 'vote well' } as const;
const byHandle = { platform: 'facebook', handle: '@VoteWell' } as const;

describe('the material of a case', () => {
  it.each<[string, ConfirmedAdvertiser, Advertiser]>([
    ['a name', byName, nobody()],
    ['a name, where a number is shown too', byName, nobody({ id: '9' })],
    ['a handle', byHandle, nobody({ handle: 'votewell' })],
    ['a handle, where a number is shown too', byHandle, nobody({ id: '9', handle: 'votewell' })],
  ])(
    'has the explained ads of %s, and findings wait for what comes and goes of it',
    async (_, confirmed, advertiser) => {
      const store = await aCaseOf(confirmed);
      await record(store, [adItem(anAd({ advertiser })), explanationItem(anExplanation({ advertiser: null }))]);
      await record(store, [adItem(anAd({ adId: '2', advertiser: nobody({ name: 'Else', id: '3' }) }))]);
      await record(store, [explanationItem(anExplanation({ adId: '2', advertiser: null }))]);
      const { ads, explanations } = await readCaseMaterial(store.db, 'labour');
      expect([ads.map(({ id }) => id), explanations.map(({ id }) => id)]).toEqual([['ad:facebook:100'], ['exp:100']]);
      expect(await readStale(store.db)).toMatchObject([{ controller: 'labour' }]);
      await store.db.stale.clear();
      await deleteAd(store.context, 'ad:facebook:100');
      expect(await readStale(store.db)).toMatchObject([{ controller: 'labour' }]);
    },
  );

  it('has explanations that name it though no ad was recorded', async () => {
    const store = await aCaseOf(byName);
    await record(store, [explanationItem(anExplanation({ adId: null, id: 'exp:a', advertiser: nobody() }))]);
    await record(store, [explanationItem(anExplanation({ adId: null, id: 'exp:b' }))]);
    expect((await readCaseMaterial(store.db, 'labour')).explanations.map(({ id }) => id)).toEqual(['exp:a']);
    expect(await readStale(store.db)).toMatchObject([{ controller: 'labour' }]);
  });

  it('waits anew where an ad without a number is deleted whose explanation names the advertiser', async () => {
    const store = await aCaseOf({ platform: 'facebook', id: '9' });
    const explained = anExplanation({ advertiser: nobody({ id: '9' }) });
    await record(store, [adItem(anAd({ advertiser: nobody({ name: 'Ad' }) })), explanationItem(explained)]);
    await store.db.stale.clear();
    await deleteAd(store.context, 'ad:facebook:100');
    expect(await readStale(store.db)).toMatchObject([{ controller: 'labour' }]);
  });
});
