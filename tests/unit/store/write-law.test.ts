/** Laws of writing, whatever comes in whatever order: nothing twice, nothing lost, every count right, the log whole. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedItem } from '#lib/core/captured.ts';
import { type CountercanvassDb, openDatabase } from '#lib/store/db.ts';
import { adOfRow } from '#lib/store/record-of-row.ts';
import { readOrCreateSigner } from '#lib/store/signing-key.ts';
import { setCampaigner } from '#lib/store/write-campaigner.ts';
import { deleteAd, expireOtherAds } from '#lib/store/write-delete.ts';
import { readPictureUse } from '#lib/store/read.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import { deletePictures, keepPicture, notePictureNotKept } from '#lib/store/write-picture.ts';
import { setSetting } from '#lib/store/write-settings.ts';
import {
  aBatch,
  adItem,
  anAd,
  anExplanation,
  anImpression,
  aPictureOf,
  aStore,
  classifyByName,
  explanationItem,
  impressionItem,
  record,
} from './a-store.ts';
import { expectWhole } from './check-store.ts';

const advertisers = ['Labour Party', 'Conservatives', 'Shop of things'];
const adNumbers = fc.integer({ min: 0, max: 5 });

const items: fc.Arbitrary<CapturedItem> = fc.oneof(
  adNumbers.map((n) =>
    adItem(
      anAd({
        adId: String(n),
        advertiser: { id: String(n % 3), name: advertisers[n % 3] ?? '', handle: null },
        seenAt: `2026-11-23T16:0${n}:00Z`,
      }),
    ),
  ),
  fc.record({ n: adNumbers, part: fc.integer({ min: 0, max: 2 }) }).map(({ n, part }) => {
    const [criterion] = anExplanation().criteria;
    const criteria = criterion === undefined ? [] : [criterion, { ...criterion, value: `list ${part}` }];
    return explanationItem(anExplanation({ adId: String(n), id: `exp:${n}:${part}`, criteria }));
  }),
  fc
    .record({
      n: adNumbers,
      part: fc.integer({ min: 0, max: 2 }),
      visibleMs: fc.option(fc.constantFrom(1000, 2000, 3000)),
    })
    .map(({ n, part, visibleMs }) =>
      impressionItem(
        anImpression({ id: `imp:${n}:${part}`, ad: `ad:facebook:${n}`, at: `2026-11-23T17:0${part}:00Z`, visibleMs }),
      ),
    ),
  fc
    .integer({ min: 0, max: 3 })
    .map((n): CapturedItem => ({ kind: 'gap', id: `gap:${n}`, dropped: n + 1, reason: 'queue-full' })),
);
const batches = fc.array(fc.array(items, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

/** What is stored, without what depends on when and in which batch it was logged. */
async function contentOf(db: CountercanvassDb) {
  return {
    ads: (await db.ads.toArray()).map((row) => ({ ...row })),
    impressions: await db.impressions.toArray(),
    explanations: await db.explanations.toArray(),
    campaigners: await db.campaigners.toArray(),
    counters: (await db.counters.toArray()).filter((row) => !['revision', 'leaves'].includes(row.key)),
  };
}

describe('recording', () => {
  it('gives the same records and counts for any order, split and repetition of the same items', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.infiniteStream(fc.nat()), async (sent, choices) => {
        const once = aStore();
        for (const batch of sent) await record(once, batch);
        const shuffled = aStore();
        const repeated = [...sent, ...sent].flat().map((item) => ({ item, at: choices.next().value ?? 0 }));
        const order = repeated.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
        for (let at = 0; at < order.length; at += 4) await record(shuffled, order.slice(at, at + 4));
        expect(await contentOf(shuffled.db)).toEqual(await contentOf(once.db));
        await expectWhole(shuffled.db);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keeps every count right and the log whole through corrections, deletions, expiry and pictures', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('record' as const), batch: fc.array(items, { minLength: 1, maxLength: 6 }) }),
        fc.record({ kind: fc.constant('delete' as const), n: adNumbers }),
        fc.record({
          kind: fc.constant('correct' as const),
          n: adNumbers,
          campaigner: fc.constantFrom('snp', 'labour', null),
          political: fc.boolean(),
        }),
        fc.record({ kind: fc.constant('expire' as const) }),
        fc.record({
          kind: fc.constant('picture' as const),
          n: adNumbers,
          bytes: fc.constantFrom(90_000, 400_000, 700_000),
        }),
        fc.record({ kind: fc.constant('not kept' as const), n: adNumbers }),
        fc.record({ kind: fc.constant('delete pictures' as const) }),
      ),
      { maxLength: 16 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const store = aStore();
        await setSetting(store.context, { key: 'picturesMb', value: '1' });
        for (const step of all) {
          if (step.kind === 'record') await record(store, step.batch);
          else if (step.kind === 'delete') await deleteAd(store.context, `ad:facebook:${step.n}`);
          else if (step.kind === 'expire') await expireOtherAds(store.context, '2026-11-23T16:04:00Z');
          else if (step.kind === 'picture')
            await keepPicture(store.context, aPictureOf(`ad:facebook:${step.n}`, step.bytes));
          else if (step.kind === 'not kept')
            await notePictureNotKept(store.context, `ad:facebook:${step.n}`, 'would-ask');
          else if (step.kind === 'delete pictures') await deletePictures(store.context);
          else await setCampaigner(store.context, { ...step, ad: `ad:facebook:${step.n}` }, classifyByName);
        }
        await expectWhole(store.db);
        expect((await readPictureUse(store.db)).counts.pictureBytes).toBeLessThanOrEqual(1_000_000);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps one chain when two writers write at once, each with its own database connection', async () => {
    const one = aStore();
    const connection = openDatabase(one.db.name);
    const two = aStore({ ...one.context, db: connection, signer: () => readOrCreateSigner(connection) });
    const numbers = Array.from({ length: 20 }, (_, n) => n);
    await Promise.all(numbers.map((n) => record(n % 2 === 0 ? one : two, [adItem(anAd({ adId: String(n) }))])));
    expect(await one.db.logEntries.count()).toBe(20);
    await expectWhole(one.db);
  });

  it('keeps one chain even when a writer holds no lock: what was drafted on an old head is drafted again', async () => {
    const store = aStore({ lock: (run) => run() });
    await Promise.all([1, 2, 3].map((n) => record(store, [adItem(anAd({ adId: String(n) }))])));
    expect(await store.db.logEntries.count()).toBe(3);
    await expectWhole(store.db);
  });

  it('stores nothing of a batch when the browser has no room, and all of it when there is room again', async () => {
    const store = aStore();
    await record(store, [adItem(anAd({ adId: '1' }))]);
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    store.db.logLeaves.hook('creating', full);
    const batch = aBatch({ items: [adItem(anAd({ adId: '2' }))] });
    await expect(recordBatch(store.context, batch)).rejects.toMatchObject({
      name: expect.stringMatching(/Quota|BulkError/),
    });
    expect(await store.db.ads.count()).toBe(1);
    expect(await store.db.logEntries.count()).toBe(1);
    await expectWhole(store.db);
    store.db.logLeaves.hook('creating').unsubscribe(full);
    await recordBatch(store.context, batch);
    expect((await store.db.ads.toArray()).map((row) => adOfRow(row).adId)).toEqual(['1', '2']);
    await expectWhole(store.db);
  });
});
