/** What a capture script reports about its work, drafted: problems, losses and health. None of it is evidence. */
import type { CapturedItem, HealthSample } from '#lib/core/captured.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Draft } from './draft.ts';
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

/** Adds a sample to its platform's day. `postsWithoutAd`: after so many posts without an ad the platform has probably changed. */
export async function draftHealth(
  draft: Draft,
  { id, sample }: Item<'health'>,
  platform: Platform,
  postsWithoutAd: number,
): Promise<void> {
  if (!(await isNew(draft, id))) return;
  const day = draft.now.slice(0, 10);
  const known = await draft.health.get([platform, day]);
  const before = known ?? (await newestDay(draft, platform));
  const found = sample.adsFound > 0;
  const postsSinceAd = found ? 0 : (before?.postsSinceAd ?? 0) + sample.postsSeen;
  draft.health.put({
    ...sumOf(known, sample),
    platform,
    day,
    lastAdAt: found ? draft.now : (before?.lastAdAt ?? null),
    lastSampleAt: draft.now,
    postsSinceAd,
    changed: postsSinceAd >= postsWithoutAd,
  });
}

/** An ad was recorded: whatever the samples say, the platform works. */
export async function draftAdFound(draft: Draft, platform: Platform): Promise<void> {
  const day = draft.now.slice(0, 10);
  const known = await draft.health.get([platform, day]);
  const sums = sumOf(known, nothingSeen);
  const lastSampleAt = known?.lastSampleAt ?? draft.now;
  draft.health.put({ ...sums, platform, day, lastAdAt: draft.now, lastSampleAt, postsSinceAd: 0, changed: false });
}

const nothingSeen: HealthSample = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: 0, postsSeen: 0, problems: 0 };

function sumOf(known: HealthSample | null, sample: HealthSample): HealthSample {
  return {
    responsesSeen: (known?.responsesSeen ?? 0) + sample.responsesSeen,
    responsesWithMarkers: (known?.responsesWithMarkers ?? 0) + sample.responsesWithMarkers,
    adsFound: (known?.adsFound ?? 0) + sample.adsFound,
    postsSeen: (known?.postsSeen ?? 0) + sample.postsSeen,
    problems: (known?.problems ?? 0) + sample.problems,
  };
}

async function newestDay(draft: Draft, platform: Platform): Promise<HealthRow | undefined> {
  const rows = await draft.db.health.where('[platform+day]').between([platform, ''], [platform, '\uffff']).toArray();
  return rows.at(-1);
}

async function isNew(draft: Draft, id: string): Promise<boolean> {
  if ((await draft.receipts.get(id)) !== null) return false;
  draft.receipts.put({ id, at: draft.now });
  return true;
}
