/** A store for tests: a database of its own in fake-indexeddb, a clock that the test turns, and a head that it can look at. */
import 'fake-indexeddb/auto';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Impression } from '#lib/core/impression.ts';
import { type CountercanvassDb, openDatabase } from '#lib/store/db.ts';
import type { Classify } from '#lib/store/revise-ad.ts';
import type { PictureRow } from '#lib/store/rows.ts';
import { readOrCreateSigner } from '#lib/store/signing-key.ts';
import type { HealthTerms } from '#lib/store/draft-health.ts';
import { type CapturedBatch, recordBatch } from '#lib/store/write-batch.ts';
import type { LogHead, WriteContext } from '#lib/store/write-context.ts';

let opened = 0;

export interface TestStore {
  readonly context: WriteContext;
  readonly db: CountercanvassDb;
  readonly heads: LogHead[];
  clock: string;
}

/** Locks like the Web Lock: one after another, in order. */
export function aLock(): WriteContext['lock'] {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run, run);
    last = mine.catch(() => null);
    return mine;
  };
}

export function aStore(over: Partial<WriteContext> = {}): TestStore {
  opened += 1;
  const db = over.db ?? openDatabase(`test-${opened}`);
  let random = opened * 1_000_000;
  let ticks = 0;
  const heads: LogHead[] = [];
  const store: TestStore = {
    db,
    heads,
    clock: '2026-11-23T17:00:00Z',
    context: {
      db,
      now: () => store.clock,
      randomHex: (bytes) => (random += 1).toString(16).padStart(bytes * 2, '0'),
      lock: aLock(),
      signer: () => readOrCreateSigner(db),
      environment: { extensionVersion: '0.1.0', browser: 'test', monotonicMs: () => (ticks += 1) },
      rememberHead: async (head) => void heads.push(head),
      ...over,
    },
  };
  return store;
}

/** Everybody whose page is named after a party is that party; "Shop …" is known not to be political. */
export const classifyByName: Classify = (ad, override) => {
  if (override !== null) {
    const { campaigner, political, at } = override;
    const basis = [{ sign: 'user' as const, detail: 'you said so', asOf: at }];
    return { verdict: political ? 'political' : 'not-political', campaigner, basis };
  }
  const party = /^(labour|conservative|snp)/i.exec(ad.advertiser.name)?.[0]?.toLowerCase() ?? null;
  if (party !== null) {
    return {
      verdict: 'political',
      campaigner: party,
      basis: [{ sign: 'page-name', detail: ad.advertiser.name, asOf: null }],
    };
  }
  if (ad.politicalMark) return { verdict: 'political', campaigner: null, basis: [] };
  return { verdict: 'unknown', campaigner: null, basis: [] };
};

export async function record(
  store: TestStore,
  items: readonly CapturedItem[],
  classify: Classify = classifyByName,
): Promise<void> {
  await recordBatch(store.context, aBatch({ items, classify }));
}

/** What a platform of the tests expects: an ad on every tenth post, with four signs. */
export const terms: HealthTerms = {
  expectations: { postsWithoutAd: 100, answersUnknown: 300, adsWithoutSign: 20, problemsPerAnswer: 0.5 },
  surfaces: [
    { id: 'feed', families: ['sponsored-data', 'label-strategy', 'auction-distance', 'ad-attachment-style'] },
    { id: 'right-column', families: ['ads-side-feed-unit', 'rhc-ad', 'sponsored-data'] },
  ],
};

export function aBatch(over: Partial<CapturedBatch> = {}): CapturedBatch {
  return {
    platform: 'facebook',
    accountKey: null,
    items: [],
    unreadAds: 0,
    classify: classifyByName,
    terms,
    isWanted: () => true,
    ...over,
  };
}

export function anAd(over: Partial<CapturedAd> = {}): CapturedAd {
  const adId = over.adId ?? '100';
  return {
    type: 'ad',
    id: `ad:facebook:${adId}`,
    platform: 'facebook',
    adId,
    advertiser: { id: '25749647410', name: 'Labour Party', handle: null },
    fundingEntity: null,
    imprint: null,
    politicalMark: false,
    text: 'Vote on Thursday',
    title: null,
    landingUrl: null,
    linkDisplay: null,
    permalink: null,
    postId: null,
    mediaUrls: [],
    surface: 'feed',
    via: 'network',
    signs: ['sponsored-data', 'label-strategy'],
    seenAt: '2026-11-23T16:00:00Z',
    parserVersion: 'facebook-1',
    ...over,
  };
}

export function anExplanation(over: Partial<AdExplanation> = {}): AdExplanation {
  return {
    type: 'explanation',
    id: `exp:${over.adId ?? '100'}`,
    platform: 'facebook',
    adId: '100',
    advertiser: { id: '25749647410', name: 'Labour Party', handle: null },
    via: 'opened',
    at: '2026-11-23T16:05:00Z',
    criteria: [
      {
        dimension: 'list.uploaded',
        operator: 'list',
        value: 'a list',
        rawType: 'CUSTOM_AUDIENCES_DATAFILE',
        rawText: 'They used a list.',
        suppliedBy: 'advertiser',
        chosenBy: 'advertiser',
      },
    ],
    parserVersion: 'facebook-1',
    ...over,
  };
}

export function anImpression(over: Partial<Impression> = {}): Impression {
  return {
    type: 'impression',
    id: 'imp:1',
    ad: 'ad:facebook:100',
    at: '2026-11-23T16:00:01Z',
    surface: 'feed',
    visibleMs: 1200,
    ...over,
  };
}

/** A picture whose bytes begin as they should. */
export function aPictureOf(ad: string, bytes = 1_000): Omit<PictureRow, 'keptAt'> {
  const url = `https://cdn.example.org/v/${ad.replaceAll(':', '-')}.jpg`;
  const content = new Uint8Array(bytes);
  content.set([0xff, 0xd8, 0xff, 0xe0, ...new TextEncoder().encode(ad)].slice(0, bytes));
  return { ad, url, mediaType: 'image/jpeg', width: 600, height: 314, bytes: content };
}

export const adItem = (ad: CapturedAd, raw = '{"raw":1}'): CapturedItem => ({ kind: 'ad', ad, raw });
export const explanationItem = (explanation: AdExplanation, raw = '{"why":1}'): CapturedItem => ({
  kind: 'explanation',
  explanation,
  raw,
});
export const impressionItem = (impression: Impression): CapturedItem => ({ kind: 'impression', impression });
