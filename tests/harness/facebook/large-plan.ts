/** Feeds of any length for endurance and for the bench: every `every`-th post is an ad. */
import { privatePeople, type Planned, type PlannedAd } from '#tests/demo/feed-plan.ts';

const firstAdId = 130_000_000_000_000;

/** The ad number `index`; every fifth is a party's. */
export function numberedAd(index: number): PlannedAd {
  const political = index % 5 === 0;
  return {
    kind: 'ad',
    adId: String(firstAdId + index),
    pageId: political ? '25749647410' : `6200000000${String(index % 40).padStart(5, '0')}`,
    pageName: political ? 'The Labour Party' : `Invented Shop ${index % 40}`,
    text: `Synthetic sample, not issued by anybody. Number ${index}, with a line or two of text as an ad would have.`,
    landingUrl: `https://www.example.org/number/${index}`,
    paidForBy: political ? 'The Labour Party' : null,
    campaigner: political ? 'labour' : null,
    where: 'feed',
    why: [],
  };
}

/** `posts` posts of which each `every`-th is an ad, numbered from `firstAd`. */
export function largePlan(posts: number, every: number, firstAd = 0): readonly Planned[] {
  return Array.from({ length: posts }, (_, index): Planned => {
    if (index % every === every - 1) return numberedAd(firstAd + Math.floor(index / every));
    const author = privatePeople[index % privatePeople.length] ?? privatePeople[0];
    return {
      kind: 'organic',
      author,
      text: `Post ${firstAd}-${index}: nothing happened today, and it was pleasant.`,
      likedBy: null,
    };
  });
}

export function adsOf(plan: readonly Planned[]): readonly PlannedAd[] {
  return plan.filter((post) => post.kind === 'ad');
}
