/** The answers of the synthetic X, by the name of what is asked. */
import {
  accountEntry,
  adEntry,
  type Built,
  exploreAnswer,
  homeAnswer,
  lightAdEntry,
  postEntry,
  repliesAnswer,
  searchAnswer,
  suggestionsAnswer,
  thread,
  threadAd,
  threadPost,
  trendEntry,
} from '#tests/fixtures/x/build-timeline.ts';
import { homePosts, people, postAds, replyPosts, searchPosts, suggested, trend } from './plan.ts';

const postsPerAd = 4;

/** Everything in the home timeline, in its order: after every fourth post an ad. */
const homeEntries: readonly Built[] = homePosts.flatMap((plan, index) => {
  const ads = postAds.filter(({ where }) => where.startsWith('home'));
  const ad = (index + 1) % postsPerAd === 0 ? ads[(index + 1) / postsPerAd - 1] : undefined;
  const organic = postEntry(plan, index % 2 === 0 ? { promotedMetadata: null } : {});
  return ad ? [organic, ad.where === 'home' ? adEntry(ad) : lightAdEntry(ad)] : [organic];
});

/** The home timeline, in its order, and how much of it an answer holds. */
export interface Home {
  readonly entries: readonly Built[];
  readonly postsPerAnswer: number;
}

const smallHome: Home = { entries: homeEntries, postsPerAnswer: 8 };

const homePage = (page: number, { entries, postsPerAnswer }: Home): Built =>
  homeAnswer(entries.slice(page * postsPerAnswer, (page + 1) * postsPerAnswer));

const adIn = (where: string) => postAds.filter((ad) => ad.where === where);

/** The names of what the page asks for, and what each is answered. Both tabs of home are one after the other. */
const answers: Readonly<Record<string, (page: number, home: Home) => Built>> = {
  HomeTimeline: homePage,
  HomeLatestTimeline: homePage,
  SearchTimeline: () =>
    searchAnswer([...searchPosts.map((plan) => postEntry(plan)), ...adIn('search').map((ad) => adEntry(ad))]),
  TweetDetail: () => {
    const [first, second, third] = replyPosts;
    if (!first || !second || !third) return {};
    const items = [
      threadPost(first.id, second),
      ...adIn('replies').map((ad) => threadAd(first.id, ad)),
      threadPost(first.id, third),
    ];
    return repliesAnswer([postEntry(first), thread(first.id, items)]);
  },
  ExploreSidebar: () =>
    exploreAnswer([trendEntry({ name: '#Leeks' }, 1), trendEntry(trend, 2), trendEntry({ name: 'Promoted' }, 3)]),
  ConnectTabTimeline: () =>
    suggestionsAnswer([
      accountEntry(people[0]),
      accountEntry(suggested.account, { impressionId: suggested.impressionId }),
      accountEntry(people[1]),
    ]),
};

/** The answer as text; null for what the synthetic site does not know. */
export function answerTo(name: string, page: number, home: Home = smallHome): string | null {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  return answer ? JSON.stringify(answer(page, home)) : null;
}

export const posts = homeEntries.length + searchPosts.length + 1 + replyPosts.length + 1;
