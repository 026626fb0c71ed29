/** Who paid for an ad, where only its explanation says so. */
import { describe, expect, it } from 'vitest';
import { leafHash } from '#lib/evidence/log.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { adOfRow } from '#lib/store/record-of-row.ts';
import type { Classify } from '#lib/store/revise-ad.ts';
import { adItem, anAd, anExplanation, aStore, explanationItem, record } from './a-store.ts';
import { expectWhole } from './check-store.ts';

const payer = 'The Labour Party';
const shop = { id: '1', name: 'Buses Now', handle: null };
const ad = anAd({ advertiser: shop });
const paid = anExplanation({ advertiser: shop, fundingEntity: payer });

/** Nobody is known but by who paid. */
const byPayer: Classify = ({ fundingEntity }) =>
  fundingEntity === null
    ? { verdict: 'unknown', campaigner: null, basis: [] }
    : {
        verdict: 'political',
        campaigner: 'labour',
        basis: [{ sign: 'paid-for-by', detail: fundingEntity, asOf: null }],
      };

async function stored(...batches: readonly (readonly CapturedItem[])[]) {
  const store = aStore();
  for (const items of batches) await record(store, items, byPayer);
  await expectWhole(store.db);
  return { store, row: await store.db.ads.get(ad.id) };
}

describe('who paid, as an explanation says it', () => {
  it.each<[string, readonly (readonly CapturedItem[])[]]>([
    ['after the ad', [[adItem(ad)], [explanationItem(paid)]]],
    ['before the ad', [[explanationItem(paid)], [adItem(ad)]]],
    ['with the ad', [[adItem(ad), explanationItem(paid)]]],
    ['with the ad, first', [[explanationItem(paid), adItem(ad)]]],
    ['and the ad again and again', [[adItem(ad)], [explanationItem(paid), adItem(ad)], [explanationItem(paid)]]],
  ])('is given to the ad where it comes %s', async (_, batches) => {
    const { row, store } = await stored(...batches);
    expect(row).toMatchObject({ fundingEntity: payer, shownAs: 'campaigner:labour', explanationIds: [paid.id] });
    expect(await store.db.campaigners.toArray()).toMatchObject([{ shownAs: 'campaigner:labour', ads: 1 }]);
  });

  it('is a new version in the log, which keeps the ad as it was captured', async () => {
    const { row, store } = await stored([adItem(ad)], [explanationItem(paid)]);
    const leaves = await store.db.logLeaves.where('recordId').equals(ad.id).toArray();
    expect(leaves.map(({ was }) => was)).toMatchObject([{ fundingEntity: null }, undefined]);
    expect(leaves.at(-1)?.hash).toBe(row && leafHash(adOfRow(row), leaves.at(-1)?.salt ?? ''));
  });

  it('never replaces what the ad itself says', async () => {
    const own = anAd({ advertiser: shop, fundingEntity: 'Somebody Else' });
    const { row, store } = await stored([adItem(own)], [explanationItem(paid)]);
    expect(row?.fundingEntity).toBe('Somebody Else');
    expect(await store.db.logLeaves.where('recordId').equals(ad.id).count()).toBe(1);
  });

  it.each([
    ['says nothing of it', anExplanation()],
    ['is about another ad', anExplanation({ adId: '200', fundingEntity: payer })],
    ['is about no known ad', { ...paid, adId: null }],
  ])('changes nothing where the explanation %s', async (_, explanation) => {
    const { row } = await stored([adItem(ad)], [explanationItem(explanation)]);
    expect(row).toMatchObject({ fundingEntity: null, shownAs: 'other' });
  });

  it('waits for its verdict where the reference data cannot be read', async () => {
    const store = aStore();
    await record(store, [adItem(ad)], byPayer);
    await record(store, [explanationItem(paid)], () => null);
    expect(await store.db.ads.get(ad.id)).toMatchObject({ fundingEntity: payer, shownAs: 'other' });
    expect(await store.db.unclassified.toArray()).toEqual([{ ad: ad.id }]);
    await expectWhole(store.db);
  });
});
