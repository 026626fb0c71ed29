/** Reading: pages of ads along an index, the popup from kept rows alone, and a pack that verifies. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { buildPack } from '#lib/evidence/pack.ts';
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import {
  adCursor,
  type AdCursor,
  type AdFilter,
  readAd,
  readAds,
  readCase,
  readEvidence,
  readPopup,
  readSpaceUsed,
  readUnexplained,
} from '#lib/store/read.ts';
import { saveAnswer } from '#lib/store/write-answer.ts';
import { setCampaigner } from '#lib/store/write-campaigner.ts';
import { saveCase } from '#lib/store/write-case.ts';
import { deleteAd } from '#lib/store/write-delete.ts';
import { seedDatabase } from '#tests/fixtures/store/seed.ts';
import {
  adItem,
  anAd,
  anExplanation,
  anImpression,
  aStore,
  classifyByName,
  explanationItem,
  impressionItem,
  record,
  type TestStore,
} from './a-store.ts';
import { recountCampaigners } from './recount.ts';

async function readAll(db: CountercanvassDb, filter: AdFilter, limit: number): Promise<string[]> {
  const found: string[] = [];
  let after: AdCursor | null = null;
  for (;;) {
    const page = await readAds(db, filter, after, limit);
    found.push(...page.map((ad) => ad.adId));
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return found;
    after = adCursor(last);
  }
}

async function aHistory(): Promise<TestStore> {
  const store = aStore();
  const shop = { id: '5', name: 'Corner Shop', handle: 'corner' };
  await record(store, [
    adItem(anAd({ adId: '1', seenAt: '2026-11-01T10:00:00Z', text: 'Mend the ROADS' })),
    adItem(anAd({ adId: '2', seenAt: '2026-11-02T10:00:00Z', advertiser: shop })),
    adItem(anAd({ adId: '3', seenAt: '2026-11-03T10:00:00Z' })),
    adItem(anAd({ adId: '4', seenAt: '2026-11-03T10:00:00Z', advertiser: { ...shop, id: '6' }, politicalMark: true })),
    explanationItem(anExplanation({ adId: '1', id: 'exp:1' })),
    explanationItem(anExplanation({ adId: '2', id: 'exp:2' })),
  ]);
  return store;
}

describe('a list of ads', () => {
  it.each<[string, AdFilter, string[]]>([
    ['everything, newest first', {}, ['4', '3', '2', '1']],
    ['one campaigner', { shownAs: 'campaigner:labour' }, ['3', '1']],
    ['the unidentified', { shownAs: 'political' }, ['4']],
    ['a dimension', { dimension: 'list.uploaded' }, ['2', '1']],
    ['a dimension and a campaigner', { dimension: 'list.uploaded', shownAs: 'campaigner:labour' }, ['1']],
    ['a platform', { platform: 'facebook' }, ['4', '3', '2', '1']],
    ['another platform', { platform: 'x' }, []],
    ['from a time', { from: '2026-11-02T10:00:00Z' }, ['4', '3', '2']],
    ['to a time', { to: '2026-11-02T10:00:00Z' }, ['2', '1']],
    [
      'between times of a campaigner',
      { from: '2026-11-01T00:00:00Z', to: '2026-11-02T00:00:00Z', shownAs: 'campaigner:labour' },
      ['1'],
    ],
    ['words of the ad in any case', { text: 'mend the roads' }, ['1']],
    ['the advertiser’s name', { text: 'corner' }, ['4', '2']],
  ])('gives %s, whatever the size of its pages', async (_what, filter, expected) => {
    const store = await aHistory();
    for (const limit of [1, 2, 50]) expect(await readAll(store.db, filter, limit)).toEqual(expected);
  });

  it('finds the one hit at the far end of thousands', async () => {
    const { db } = aStore();
    await seedDatabase(db, 3_000);
    expect(await readAll(db, { text: 'ad number 2999.' }, 50)).toEqual(['2999']);
    expect(await readAll(db, {}, 700)).toHaveLength(3_000);
  });
});

describe('the popup', () => {
  it('reads kept rows alone: no table of records is asked', async () => {
    const store = await aHistory();
    const kept = new Set(['campaigners', 'comparisons', 'counters', 'settings', 'health', 'state']);
    const asked = new Set<string>();
    for (const table of store.db.tables) table.hook('reading', (row) => (asked.add(table.name), row));
    const view = await readPopup(store.db);
    expect([...asked].filter((name) => !kept.has(name))).toEqual([]);
    expect(asked).toContain('campaigners');
    expect(view.campaigners.map((row) => row.shownAs)).toEqual(['political', 'campaigner:labour']);
    expect(view).toMatchObject({ otherPolitical: 1, counts: { ads: 4, politicalAds: 3 }, answered: [], problems: 0 });
  });

  it('shows at most twenty campaigners, the newest first', async () => {
    const store = aStore();
    const many = Array.from({ length: 30 }, (_, n) =>
      adItem(anAd({ adId: String(n), seenAt: `2026-11-${String(n + 1).padStart(2, '0')}T10:00:00Z` })),
    );
    await record(store, many, (ad) => ({ verdict: 'political', campaigner: `party-${ad.adId}`, basis: [] }));
    const view = await readPopup(store.db);
    expect([view.campaigners.length, view.campaigners[0]?.campaigner]).toEqual([20, 'party-29']);
  });
});

describe('the ad to ask about', () => {
  it('is the newest of its campaigner, and none where that one is explained', async () => {
    const store = aStore();
    const older = anAd({ adId: '1', seenAt: '2026-11-20T10:00:00Z' });
    await record(store, [adItem(older), adItem(anAd({ adId: '2', seenAt: '2026-11-21T10:00:00Z' }))]);
    expect((await readUnexplained(store.db, 'campaigner:labour'))?.adId).toBe('2');
    await record(store, [explanationItem(anExplanation({ adId: '1' }))]);
    expect((await readUnexplained(store.db, 'campaigner:labour'))?.adId).toBe('2');
    await record(store, [explanationItem(anExplanation({ adId: '2' }))]);
    expect(await readUnexplained(store.db, 'campaigner:labour')).toBeNull();
    expect(await readUnexplained(store.db, 'political')).toBeNull();
  });
});

describe('a seeded database', () => {
  it('has the summaries that its rows give', async () => {
    const { db } = aStore();
    await seedDatabase(db, 1_003);
    const summary = ({
      shownAs,
      ads,
      impressions,
      lastSeenAt,
    }: {
      shownAs: string;
      ads: number;
      impressions: number;
      lastSeenAt: string;
    }) => ({ shownAs, ads, impressions, lastSeenAt });
    expect((await db.campaigners.toArray()).map(summary)).toEqual((await recountCampaigners(db)).map(summary));
    expect((await readPopup(db)).counts).toMatchObject({
      ads: await db.ads.count(),
      impressions: await db.impressions.count(),
    });
  });
});

describe('an evidence pack', () => {
  it('made from the store verifies, after corrections, longer impressions and deletions', async () => {
    const store = await aHistory();
    await record(store, [impressionItem(anImpression({ id: 'imp:9', ad: 'ad:facebook:1', visibleMs: 1000 }))]);
    await record(store, [impressionItem(anImpression({ id: 'imp:9', ad: 'ad:facebook:1', visibleMs: 9000 }))]);
    await setCampaigner(store.context, { ad: 'ad:facebook:1', campaigner: 'snp', political: true }, classifyByName);
    await deleteAd(store.context, 'ad:facebook:2');
    const evidence = await readEvidence(
      store.db,
      { controller: 'snp', ads: ['ad:facebook:1'] },
      '2026-11-23T18:00:00Z',
    );
    expect(evidence.records.map((row) => row.type).toSorted()).toEqual(['ad', 'explanation', 'impression']);
    const pack = await buildPack({ ...evidence, documents: [{ name: 'letter.html', text: '<p>' }] });
    const report = await verifyPack(new Uint8Array(await pack.arrayBuffer()));
    expect(report).toMatchObject({ holds: true, verdict: 'whole' });
  });

  it('cannot be made where nothing was recorded', async () => {
    await expect(readEvidence(aStore().db, { controller: 'labour', ads: [] })).rejects.toThrow('nothing was recorded');
  });
});

describe('what is not there', () => {
  it('is null, and an answer without a case has an empty case', async () => {
    const store = aStore();
    expect(await readAd(store.db, 'ad:facebook:1')).toBeNull();
    expect(await readCase(store.db, 'labour')).toBeNull();
    const answer = {
      id: 'ans:1',
      controller: 'labour',
      receivedOn: '2026-11-20',
      fileName: 'a.csv',
      sha256: '0',
      bytes: 1,
      problems: [],
    };
    await saveAnswer(store.context, { answer, facts: [], statements: [], remainders: [] });
    expect(await readCase(store.db, 'labour')).toMatchObject({
      caseFile: { controller: 'labour', events: [] },
      answers: [{ id: 'ans:1' }],
    });
    await saveCase(store.context, { controller: 'snp', confirmedAdvertisers: [], events: [] });
    expect(await readCase(store.db, 'snp')).toMatchObject({ answers: [], findings: [] });
  });

  it('tells the space used as the browser estimates it', async () => {
    expect(await readSpaceUsed(aStore().db, async () => ({ usage: 4096, quota: 10_000 }))).toBe(4096);
  });
});
