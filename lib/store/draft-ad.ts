/** An ad that was captured, drafted: stored the first time, after that only seen again. */
import type { CapturedAd, Political } from '#lib/core/ad.ts';
import { advertiserKeyOf } from './advertiser-key.ts';
import { changeAd } from './change-ad.ts';
import type { Draft } from './draft.ts';
import { draftFullerAd } from './draft-fuller-ad.ts';
import { draftPayer } from './draft-payer.ts';
import { draftRaw } from './draft-raw.ts';
import { withWhyKey } from './draft-why.ts';
import { adOfRow } from './record-of-row.ts';
import type { Classify } from './revise-ad.ts';
import type { AdRow, ExplanationRow, ImpressionRow } from './rows.ts';
import { shownAsOf } from './shown-as.ts';
import { markStaleForAd } from './stale-findings.ts';

export interface CapturedFrom {
  readonly accountKey: string | null;
  readonly classify: Classify;
  /** What tells the ad's explanation from others, out of its payload; absent where nothing of the kind is known. */
  readonly whyKeyOf?: (raw: string) => string | null;
}

/** What was stored before the ads that it belongs to. */
export interface Earlier {
  readonly impressions: readonly ImpressionRow[];
  readonly explanations: readonly ExplanationRow[];
}

/** Reads all that was stored before these ads and belongs to them, and what the user said of their advertisers. */
export async function readEarlier({ db, overrides }: Draft, ads: readonly CapturedAd[]): Promise<Earlier> {
  await overrides.load(ads.map(advertiserKeyOf));
  const adIds = ads.map(({ platform, adId }): [string, string] => [platform, adId]);
  return {
    impressions: await db.impressions
      .where('ad')
      .anyOf(ads.map(({ id }) => id))
      .toArray(),
    explanations: await db.explanations.where('[platform+adId]').anyOf(adIds).toArray(),
  };
}

/** The same ad again changes nothing but when it was seen, and adds what was not known of it. False where it is the very same report
 *  again, which changes nothing at all. */
export async function draftAd(
  draft: Draft,
  { ad, raw }: { readonly ad: CapturedAd; readonly raw: string },
  from: CapturedFrom,
  earlier: Earlier,
): Promise<boolean> {
  const known = await draft.ads.get(ad.id);
  const seenAt = ad.seenAt ?? draft.now;
  const whyKey = from.whyKeyOf?.(raw) ?? null;
  if (known !== null) {
    const isSeenAgain = await seeAgain(draft, known, seenAt, whyKey);
    const seen = (await draft.ads.get(ad.id)) ?? known;
    return (await draftFullerAd(draft, seen, { ad, raw }, from.classify)) || isSeenAgain;
  }
  const impressions = impressionsOf(draft, ad, earlier);
  const explanations = explanationsOf(draft, ad, earlier);
  const row = withWhyKey(await rowOf(draft, ad, from, impressions, explanations), whyKey);
  draft.log(row.id, adOfRow(row));
  draftRaw(draft, row.id, raw);
  await changeAd(draft, null, row);
  await markStaleForAd(draft, row);
  for (const explanation of explanations) await draftPayer(draft, ad.id, explanation, from.classify);
  return true;
}

/** The ad with one more explanation. */
export function withExplanation(ad: AdRow, explanation: ExplanationRow): AdRow {
  if (ad.explanationIds.includes(explanation.id)) return ad;
  const dimensions = new Set([...ad.dimensions, ...explanation.criteria.map((criterion) => criterion.dimension)]);
  const explanationIds = [...ad.explanationIds, explanation.id].toSorted();
  return { ...ad, dimensions: [...dimensions].toSorted(), explanationIds, explained: 1 };
}

/** The ad with one more impression, or with the time by which a known one turned out to be longer. */
export function withImpression(
  ad: AdRow,
  at: string,
  added: { readonly count: 0 | 1; readonly visibleMs: number },
): AdRow {
  return {
    ...ad,
    firstSeenAt: at < ad.firstSeenAt ? at : ad.firstSeenAt,
    lastSeenAt: at > ad.lastSeenAt ? at : ad.lastSeenAt,
    impressionCount: ad.impressionCount + added.count,
    visibleMs: ad.visibleMs + added.visibleMs,
  };
}

async function seeAgain(draft: Draft, known: AdRow, seenAt: string, whyKey: string | null): Promise<boolean> {
  const seen = withWhyKey(withImpression(known, seenAt, { count: 0, visibleMs: 0 }), whyKey);
  const isSame = seen.firstSeenAt === known.firstSeenAt && seen.lastSeenAt === known.lastSeenAt;
  if (isSame && seen.whyKeys === known.whyKeys) return false;
  await changeAd(draft, known, seen);
  return true;
}

async function rowOf(
  draft: Draft,
  ad: CapturedAd,
  from: CapturedFrom,
  impressions: readonly ImpressionRow[],
  explanations: readonly ExplanationRow[],
): Promise<AdRow> {
  const advertiserKey = advertiserKeyOf(ad);
  const verdict = from.classify(ad, await draft.overrides.get(advertiserKey));
  if (verdict === null) draft.unclassified.put({ ad: ad.id });
  const political: Political = verdict ?? { verdict: 'unknown', campaigner: null, basis: [] };
  const seenAt = ad.seenAt ?? draft.now;
  const bare: AdRow = {
    ...ad,
    political,
    shownAs: shownAsOf(political),
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    impressionCount: 0,
    visibleMs: 0,
    dimensions: [],
    explanationIds: [],
    accountKey: from.accountKey,
    advertiserKey,
  };
  const explained = explanations.reduce(withExplanation, bare);
  return impressions.reduce(
    (row, { at, visibleMs }) => withImpression(row, at, { count: 1, visibleMs: visibleMs ?? 0 }),
    explained,
  );
}

function impressionsOf({ impressions }: Draft, ad: CapturedAd, earlier: Earlier): ImpressionRow[] {
  const isOf = (row: ImpressionRow): boolean => row.ad === ad.id;
  return impressions.merged(earlier.impressions.filter(isOf), isOf);
}

function explanationsOf({ explanations }: Draft, { platform, adId }: CapturedAd, earlier: Earlier): ExplanationRow[] {
  const isOf = (row: ExplanationRow): boolean => row.platform === platform && row.adId === adId;
  return explanations.merged(earlier.explanations.filter(isOf), isOf);
}
