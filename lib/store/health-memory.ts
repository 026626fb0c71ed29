/** What the judgement of a platform's health rests on, and how it changes with each thing that comes. Pure. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { HealthSample } from '#lib/core/captured.ts';
import type { Expectations } from '#lib/core/health.ts';

/** A count that began at a moment, and begins anew when what it counts is interrupted. */
export interface Run {
  readonly since: string;
  readonly count: number;
}

/** Some answers that hold markers, one after another, and how many things in them were not understood. Where only the page tells: posts
 *  that seem to be ads, and how many of them could not be read. */
export interface AnswerStretch {
  readonly since: string;
  readonly answers: number;
  readonly problems: number;
}

/** How a sign behaves on the ads of one surface: on `seen` of `ads` ads, up to the last that had it; `missing` ads came since. */
export interface SignRun {
  readonly seen: number;
  readonly ads: number;
  readonly missing: number;
}

/** Carried from day to day; begun when the platform is switched on. */
export interface HealthMemory {
  /** When the first page was opened. */
  readonly openedAt: string | null;
  /** The last ad that was read as ads of the platform usually are: from its data, or, where that is usual, by a label. */
  readonly lastAdAt: string | null;
  /** Since then: posts, things not understood, and ads of which, though that is unusual, only a label told. */
  readonly posts: Run;
  readonly problems: Run;
  readonly labelled: Run;
  /** Ads that were noticed in data and could not be read, since the last that could. */
  readonly unreadAds: Run;
  /** Answers since the last in which anything was known: a marker, or a post. */
  readonly unknownAnswers: Run;
  /** Pages since the last from which an answer came, or, where only the page tells, on which a post stood. */
  readonly silentPages: Run;
  /** The stretch under way, and the last whole one. */
  readonly stretch: AnswerStretch;
  readonly lastStretch: AnswerStretch | null;
  /** By surface and sign, as one version of the parser knows them. */
  readonly signs: Readonly<Record<string, Readonly<Record<string, SignRun>>>>;
  readonly parserVersion: string;
}

/** What ads of a platform are like: where they stand, which families of signs they may have there, and whether a label may be all. */
export interface UsualAds {
  readonly surfaces: readonly { readonly id: string; readonly families: readonly string[] }[];
  readonly expectations: Pick<Expectations, 'labelsAreUsual'>;
  /** Ads and posts are known by what the page shows, and by nothing else. */
  readonly isPageOnly?: true;
}

/** Answers in a stretch: enough for a share, and few enough that a repair shows on the same day. */
export const answersInStretch = 25;

/** Beyond so many ads what was usual long ago counts half, so that the measure follows slow changes. */
const adsRemembered = 200;

export function startMemory(now: string): HealthMemory {
  const none: Run = { since: now, count: 0 };
  return {
    openedAt: null,
    lastAdAt: null,
    posts: none,
    problems: none,
    labelled: none,
    unreadAds: none,
    unknownAnswers: none,
    silentPages: none,
    stretch: { since: now, answers: 0, problems: 0 },
    lastStretch: null,
    signs: {},
    parserVersion: '',
  };
}

/** A page of the platform was opened while it was recorded. */
export function withPage(memory: HealthMemory, now: string): HealthMemory {
  return { ...opened(memory, now), silentPages: more(memory.silentPages, 1) };
}

/** What one page has seen for a while. Ads beside posts are ads of data that were recorded before and came again, or ads of the page
 *  where only the page tells. */
export function withSample(
  memory: HealthMemory,
  sample: HealthSample,
  { isPageOnly }: Pick<UsualAds, 'isPageOnly'>,
  now: string,
): HealthMemory {
  const cameAgain = sample.adsFound > 0 && sample.postsSeen > 0;
  const isHeard = (isPageOnly ? sample.postsSeen : sample.responsesSeen) > 0;
  const run = (before: Run, count: number, isInterrupted: boolean): Run =>
    isInterrupted ? { since: now, count: 0 } : more(before, count);
  return {
    ...opened(memory, now),
    posts: run(memory.posts, sample.postsSeen, cameAgain),
    problems: run(memory.problems, sample.problems, cameAgain),
    labelled: run(memory.labelled, 0, cameAgain),
    unknownAnswers: run(
      memory.unknownAnswers,
      sample.responsesSeen,
      sample.responsesWithMarkers + sample.postsSeen > 0,
    ),
    silentPages: run(memory.silentPages, 0, isHeard),
    ...(isPageOnly ? { unreadAds: run(memory.unreadAds, sample.problems, sample.adsFound > 0) } : {}),
    ...withAnswers(memory, isPageOnly ? sample.adsFound + sample.problems : sample.responsesWithMarkers, sample, now),
  };
}

/** An ad was recorded, or recorded before and seen again. One that was imported or typed says nothing of the capture. */
export function withAd(
  memory: HealthMemory,
  ad: Pick<CapturedAd, 'via' | 'surface' | 'signs' | 'parserVersion'>,
  { surfaces, expectations, isPageOnly }: UsualAds,
  now: string,
): HealthMemory {
  if (ad.via !== 'network' && ad.via !== 'page') return memory;
  if (ad.via === 'page' && expectations.labelsAreUsual !== true && !isPageOnly)
    return { ...opened(memory, now), labelled: more(memory.labelled, 1) };
  const none: Run = { since: now, count: 0 };
  return {
    ...opened(memory, now),
    lastAdAt: now,
    posts: none,
    problems: none,
    labelled: none,
    unreadAds: none,
    unknownAnswers: none,
    silentPages: none,
    ...(ad.via === 'network' || isPageOnly ? signsAfter(memory, ad, surfaces) : {}),
  };
}

/** Ads were noticed in the page, and their payloads gave no record. */
export function withUnreadAds(memory: HealthMemory, count: number, now: string): HealthMemory {
  return { ...opened(memory, now), unreadAds: more(memory.unreadAds, count) };
}

function opened(memory: HealthMemory, now: string): HealthMemory {
  return { ...memory, openedAt: memory.openedAt ?? now };
}

function more({ since, count }: Run, by: number): Run {
  return { since, count: count + by };
}

function withAnswers(
  { stretch, lastStretch }: HealthMemory,
  answers: number,
  { problems }: HealthSample,
  now: string,
): Pick<HealthMemory, 'stretch' | 'lastStretch'> {
  const longer: AnswerStretch = {
    since: stretch.since,
    answers: stretch.answers + answers,
    problems: stretch.problems + problems,
  };
  if (longer.answers < answersInStretch) return { stretch: longer, lastStretch };
  return { stretch: { since: now, answers: 0, problems: 0 }, lastStretch: longer };
}

/** Where data tells, a label has no families of signs; what was learned of another version of the parser is forgotten. */
function signsAfter(
  memory: HealthMemory,
  { surface, signs, parserVersion }: Pick<CapturedAd, 'surface' | 'signs' | 'parserVersion'>,
  surfaces: UsualAds['surfaces'],
): Pick<HealthMemory, 'signs' | 'parserVersion'> {
  const all = parserVersion === memory.parserVersion ? memory.signs : {};
  const families = surfaces.find(({ id }) => id === surface)?.families ?? [];
  const before = all[surface] ?? {};
  const after = families.map((family) => [family, nextRun(before[family], signs.includes(family))] as const);
  return { parserVersion, signs: after.length === 0 ? all : { ...all, [surface]: Object.fromEntries(after) } };
}

function nextRun(run: SignRun = { seen: 0, ads: 0, missing: 0 }, isThere: boolean): SignRun {
  if (!isThere) return { ...run, missing: run.missing + 1 };
  const next = { seen: run.seen + 1, ads: run.ads + run.missing + 1, missing: 0 };
  return next.ads <= adsRemembered ? next : { ...next, seen: next.seen / 2, ads: next.ads / 2 };
}
