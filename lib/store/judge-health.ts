/** Says how recording stands on a platform: the most serious thing that what is remembered of it shows. Pure. */
import type { Expectations, HealthVerdict } from '#lib/core/health.ts';
import type { HealthMemory, SignRun } from './health-memory.ts';

/** On a slow page one label may be read before the data comes; three since the last ad of data are no accident. */
const labelsOnly = 3;

/** One payload may be damaged on its way; three in a row have changed. */
const unreadAds = 3;

/** Pages may be opened in the background and closed unseen, or be told of before anything comes of them; not eight in a row. */
const silentPages = 8;

/** A sign is usual where it stood on at least half of so many ads. */
const adsForUsual = 20;

/** The verdict of now; each recovers by itself as soon as what it rests on is interrupted. */
export function judgeHealth(memory: HealthMemory, expected: Expectations): HealthVerdict {
  if (memory.openedAt === null) return { kind: 'waiting' };
  const blind = judgeBlind(memory, expected);
  if (blind !== null) return blind;
  const { count, since } = memory.posts;
  if (memory.lastAdAt === null) return { kind: 'nothingYet', posts: count, since };
  return judgeReading(memory, expected);
}

/** What is wrong where ads are not read from data any more, or never were; null where nothing speaks for that. */
function judgeBlind(memory: HealthMemory, expected: Expectations): HealthVerdict | null {
  const { labelled, posts, unknownAnswers, silentPages: silent } = memory;
  if (memory.unreadAds.count >= unreadAds)
    return { kind: 'unreadAds', ads: memory.unreadAds.count, since: memory.unreadAds.since };
  if (labelled.count >= (memory.lastAdAt === null ? 1 : labelsOnly))
    return { kind: 'labelsOnly', ads: labelled.count, since: labelled.since };
  if (posts.count >= expected.postsWithoutAd)
    return { kind: 'noAds', posts: posts.count, problems: memory.problems.count, since: posts.since };
  if (unknownAnswers.count >= expected.answersUnknown)
    return { kind: 'unreadable', answers: unknownAnswers.count, since: unknownAnswers.since };
  return silent.count >= silentPages ? { kind: 'unheard', pages: silent.count, since: silent.since } : null;
}

/** How well ads are read, where they are. */
function judgeReading({ lastStretch, signs }: HealthMemory, expected: Expectations): HealthVerdict {
  if (lastStretch !== null && lastStretch.problems >= lastStretch.answers * expected.problemsPerAnswer)
    return { kind: 'misread', ...lastStretch };
  const [worst] = Object.values(signs)
    .map((runs) => judgeSigns(Object.values(runs), expected.adsWithoutSign))
    .filter((found) => found.signs < found.before)
    .toSorted((a, b) => b.before - b.signs - (a.before - a.signs));
  return worst === undefined ? { kind: 'working' } : { kind: 'changing', ...worst };
}

/** How many signs are usual on a surface, how many of them still come, and how many ads had none of the others. */
function judgeSigns(
  runs: readonly SignRun[],
  adsWithoutSign: number,
): { readonly ads: number; readonly signs: number; readonly before: number } {
  const usual = runs.filter(({ seen, ads }) => ads >= adsForUsual && seen * 2 >= ads);
  const silent = usual.filter(({ missing }) => missing >= adsWithoutSign);
  const ads = Math.min(...silent.map(({ missing }) => missing));
  return { ads, signs: usual.length - silent.length, before: usual.length };
}
