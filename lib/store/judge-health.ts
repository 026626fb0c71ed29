/** Says how recording stands on a platform: the most serious thing that what is remembered of it shows. Pure. */
import type { Expectations, HealthVerdict } from '#lib/core/health.ts';
import type { AnswerStretch, HealthMemory, SignRun } from './health-memory.ts';

/** On a slow page one label may be read before the data comes; three since the last ad of data are no accident. */
const labelsOnly = 3;

/** One payload may be damaged on its way; three in a row have changed. */
const unreadAds = 3;

/** After this part of the posts that speak for a change nobody can say any more that all is well. */
const quietShare = 0.25;

/** Pages may be opened in the background and closed unseen, or be told of before anything comes of them; not eight in a row. */
const silentPages = 8;

/** A sign is usual where it stood on at least half of so many ads. */
const adsForUsual = 20;

/** By what a platform is judged. */
export interface Terms {
  readonly expectations: Expectations;
  /** Ads and posts are known by what the page shows, and by nothing else. */
  readonly isPageOnly?: true;
}

/** The verdict of now; each recovers by itself as soon as what it rests on is interrupted. */
export function judgeHealth(memory: HealthMemory, terms: Terms): HealthVerdict {
  if (memory.openedAt === null) return { kind: 'waiting' };
  const blind = judgeBlind(memory, terms);
  if (blind !== null) return blind;
  const { count, since } = memory.posts;
  if (memory.lastAdAt === null) return { kind: 'nothingYet', posts: count, since };
  const read = judgeReading(memory, terms);
  const isQuiet = count >= terms.expectations.postsWithoutAd * quietShare;
  return isQuiet && read.kind === 'working' ? { kind: 'quiet', posts: count, since } : read;
}

/** What is wrong where ads are not read any more as they usually are, or never were; null where nothing speaks for that. */
function judgeBlind(memory: HealthMemory, { expectations, isPageOnly }: Terms): HealthVerdict | null {
  const { labelled, posts, unknownAnswers, silentPages: silent } = memory;
  const { postsWithoutAd, answersUnknown = Infinity } = expectations;
  if (memory.unreadAds.count >= unreadAds)
    return { kind: 'unreadAds', ads: memory.unreadAds.count, since: memory.unreadAds.since };
  if (labelled.count >= (memory.lastAdAt === null ? 1 : labelsOnly))
    return { kind: 'labelsOnly', ads: labelled.count, since: labelled.since };
  if (posts.count >= postsWithoutAd)
    return { kind: 'noAds', posts: posts.count, problems: memory.problems.count, since: posts.since };
  if (unknownAnswers.count >= answersUnknown)
    return { kind: 'unreadable', answers: unknownAnswers.count, since: unknownAnswers.since };
  if (silent.count < silentPages) return null;
  return { kind: isPageOnly ? 'noPosts' : 'unheard', pages: silent.count, since: silent.since };
}

/** How well ads are read, where they are. */
function judgeReading({ lastStretch, signs }: HealthMemory, { expectations, isPageOnly }: Terms): HealthVerdict {
  if (lastStretch !== null && lastStretch.problems >= lastStretch.answers * expectations.problemsPerAnswer)
    return isPageOnly ? halfRead(lastStretch) : { kind: 'misread', ...lastStretch };
  const [worst] = Object.values(signs)
    .map((runs) => judgeSigns(Object.values(runs), expectations.adsWithoutSign))
    .filter((found) => found.signs < found.before)
    .toSorted((a, b) => b.before - b.signs - (a.before - a.signs));
  return worst === undefined ? { kind: 'working' } : { kind: 'changing', ...worst };
}

const halfRead = ({ since, answers, problems }: AnswerStretch): HealthVerdict => ({
  kind: 'halfRead',
  unread: problems,
  ads: answers,
  since,
});

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
