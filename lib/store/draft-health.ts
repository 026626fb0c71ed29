/** What a capture script reports about its work, drafted: problems, losses and health. None of it is evidence. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem, HealthSample } from '#lib/core/captured.ts';
import type { Expectations } from '#lib/core/health.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Draft } from './draft.ts';
import {
  type HealthMemory,
  startMemory,
  type UsualAds,
  withAd,
  withPage,
  withSample,
  withUnreadAds,
} from './health-memory.ts';
import { judgeHealth } from './judge-health.ts';
import type { HealthRow } from './rows.ts';

type Item<Kind extends CapturedItem['kind']> = Extract<CapturedItem, { readonly kind: Kind }>;

/** A problem is counted each time it is reported; of its raw payload the first is kept. */
export async function draftProblem(
  draft: Draft,
  { problem, raw }: Pick<Item<'problem'>, 'problem' | 'raw'>,
): Promise<void> {
  const { id, kind, at, seen } = problem;
  const known = await draft.problems.get(id);
  if (known === null) draft.count('problems', 1);
  draft.problems.put({ id, kind, at, seen, times: (known?.times ?? 0) + 1, lastSeenAt: draft.now });
  if (known === null && raw !== null && raw !== '') draft.raws.put({ recordId: id, text: raw });
}

/** Items that were lost before they could be sent: counted once, and shown among the problems. */
export async function draftGap(draft: Draft, gap: Item<'gap'>, platform: Platform): Promise<void> {
  if (!(await isNew(draft, gap.id))) return;
  const id = `gap:${platform}:${gap.reason}`;
  const known = await draft.problems.get(id);
  if (known === null) draft.count('problems', 1);
  const times = (known?.times ?? 0) + gap.dropped;
  draft.problems.put({ id, kind: 'gap', at: platform, seen: gap.reason, times, lastSeenAt: draft.now });
  draft.count('lostItems', gap.dropped);
}

/** What the judgement of a platform goes by: its expectations, and what its ads are like. */
export interface HealthTerms extends UsualAds {
  readonly expectations: Expectations;
}

/** Adds a sample to its platform's day. */
export async function draftHealth(
  draft: Draft,
  { id, sample }: Item<'health'>,
  platform: Platform,
  terms: HealthTerms,
): Promise<void> {
  if (!(await isNew(draft, id))) return;
  await change(draft, platform, terms, { sample, remember: (memory) => withSample(memory, sample, terms, draft.now) });
}

/** An ad was recorded, or recorded before and seen again. */
export async function draftAdFound(draft: Draft, ad: CapturedAd, terms: HealthTerms): Promise<void> {
  const remember = (memory: HealthMemory): HealthMemory => withAd(memory, ad, terms, draft.now);
  await change(draft, ad.platform, terms, { ads: 1, remember });
}

/** So many ads were noticed in a page, and their payloads gave no record. */
export async function draftUnreadAds(
  draft: Draft,
  count: number,
  platform: Platform,
  terms: HealthTerms,
): Promise<void> {
  if (count === 0) return;
  await change(draft, platform, terms, { remember: (memory) => withUnreadAds(memory, count, draft.now) });
}

/** A page of the platform was opened and is being recorded. */
export async function draftPageOpened(draft: Draft, platform: Platform, terms: HealthTerms): Promise<void> {
  await change(draft, platform, terms, { remember: (memory) => withPage(memory, draft.now) });
}

/** The platform was switched on: what was before says nothing any more. */
export async function draftSwitchedOn(draft: Draft, platform: Platform): Promise<void> {
  const row = await todayOf(draft, platform);
  draft.health.put({ ...row, memory: startMemory(draft.now), verdict: { kind: 'waiting' } });
}

interface Change {
  readonly sample?: HealthSample;
  readonly ads?: number;
  readonly remember: (memory: HealthMemory) => HealthMemory;
}

async function change(
  draft: Draft,
  platform: Platform,
  terms: HealthTerms,
  { sample, ads = 0, remember }: Change,
): Promise<void> {
  const row = await todayOf(draft, platform);
  const memory = remember(row.memory ?? startMemory(draft.now));
  draft.health.put({
    ...row,
    ...(sample === undefined ? {} : { ...sumOf(row, sample), lastSampleAt: draft.now }),
    ads: (row.ads ?? 0) + ads,
    memory,
    verdict: judgeHealth(memory, terms),
  });
}

const nothingSeen: HealthSample = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: 0, postsSeen: 0, problems: 0 };

/** The row of today; where there is none yet, a new one that remembers what the newest did. */
async function todayOf(draft: Draft, platform: Platform): Promise<HealthRow> {
  const day = draft.now.slice(0, 10);
  const known = await draft.health.get([platform, day]);
  if (known !== null) return known;
  const fresh = { ...nothingSeen, platform, day, lastSampleAt: draft.now, ads: 0 };
  const newest = await newestDay(draft, platform);
  return newest?.memory === undefined ? fresh : { ...fresh, memory: newest.memory };
}

function sumOf(known: HealthSample, sample: HealthSample): HealthSample {
  return {
    responsesSeen: known.responsesSeen + sample.responsesSeen,
    responsesWithMarkers: known.responsesWithMarkers + sample.responsesWithMarkers,
    adsFound: known.adsFound + sample.adsFound,
    postsSeen: known.postsSeen + sample.postsSeen,
    problems: known.problems + sample.problems,
  };
}

async function newestDay(draft: Draft, platform: Platform): Promise<HealthRow | undefined> {
  return draft.db.health.where('[platform+day]').between([platform, ''], [platform, '\uffff']).last();
}

async function isNew(draft: Draft, id: string): Promise<boolean> {
  if ((await draft.receipts.get(id)) !== null) return false;
  draft.receipts.put({ id, at: draft.now });
  return true;
}
