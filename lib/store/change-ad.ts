/** The one door through which an ad's row changes, so that counters and campaigners' summaries always follow. */
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { Draft } from './draft.ts';
import type { AdRow, CampaignerRow, CriterionCount } from './rows.ts';
import { campaignerOf, otherAds } from './shown-as.ts';

/** `before` is null for a new ad, `after` for one that goes. The explanations of both must still be in the draft. */
export async function changeAd(draft: Draft, before: AdRow | null, after: AdRow | null): Promise<void> {
  if (after !== null) draft.ads.put(after);
  else if (before !== null) draft.ads.delete(before.id);
  draft.count('ads', isThere(after) - isThere(before));
  draft.count('politicalAds', isPolitical(after) - isPolitical(before));
  if (before !== null && after !== null && sameCriteria(before, after)) return touchSummary(draft, before, after);
  if (before !== null) await addToSummary(draft, before, -1);
  if (after !== null) await addToSummary(draft, after, 1);
}

const isThere = (ad: AdRow | null): number => (ad === null ? 0 : 1);
const isPolitical = (ad: AdRow | null): number => (ad === null || ad.shownAs === otherAds ? 0 : 1);

function sameCriteria(before: AdRow, after: AdRow): boolean {
  return before.shownAs === after.shownAs && before.explanationIds.length === after.explanationIds.length;
}

/** Only impressions and time have changed. */
async function touchSummary(draft: Draft, before: AdRow, after: AdRow): Promise<void> {
  const row = await draft.campaigners.get(after.shownAs);
  if (row === null) return;
  const impressions = row.impressions + after.impressionCount - before.impressionCount;
  draft.campaigners.put({ ...row, impressions, lastSeenAt: later(row.lastSeenAt, after.lastSeenAt) });
}

/** Adds an ad to the summary it is counted in, or takes it away. */
export async function addToSummary(draft: Draft, ad: AdRow, sign: 1 | -1): Promise<void> {
  if (ad.shownAs === otherAds) return;
  const row = (await draft.campaigners.get(ad.shownAs)) ?? emptySummary(ad);
  if (sign === -1) draft.shrunkLists.add(ad.shownAs);
  draft.campaigners.put({
    ...row,
    ads: row.ads + sign,
    impressions: row.impressions + sign * ad.impressionCount,
    lastSeenAt: sign === 1 ? later(row.lastSeenAt, ad.lastSeenAt) : row.lastSeenAt,
    criteria: addCriteria(row.criteria, await criteriaOf(draft, ad), sign),
  });
}

function emptySummary({ shownAs, lastSeenAt }: AdRow): CampaignerRow {
  return { shownAs, campaigner: campaignerOf(shownAs), ads: 0, impressions: 0, lastSeenAt, criteria: [] };
}

type CriterionKey = Omit<CriterionCount, 'ads'>;

/** Each criterion of the ad's explanations once, however often it was explained. */
async function criteriaOf(draft: Draft, ad: AdRow): Promise<CriterionKey[]> {
  await draft.explanations.load(ad.explanationIds);
  const rows = await Promise.all(ad.explanationIds.map((id) => draft.explanations.get(id)));
  const keys = rows.flatMap((row) => row?.criteria ?? []).map((criterion) => keyOf(criterion));
  return [...new Map(keys.map((key) => [textOf(key), key])).values()];
}

function keyOf({ dimension, value, suppliedBy, chosenBy }: TargetingCriterion): CriterionKey {
  return { dimension, value, suppliedBy, chosenBy };
}

function textOf({ dimension, value, suppliedBy, chosenBy }: CriterionKey): string {
  return JSON.stringify([dimension, value, suppliedBy, chosenBy]);
}

function addCriteria(counts: readonly CriterionCount[], keys: readonly CriterionKey[], sign: 1 | -1): CriterionCount[] {
  const all = new Map(counts.map((count) => [textOf(count), count]));
  for (const key of keys) all.set(textOf(key), { ...key, ads: (all.get(textOf(key))?.ads ?? 0) + sign });
  return [...all.values()].filter((count) => count.ads > 0).toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
