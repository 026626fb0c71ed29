/** Feeds of any length for endurance and for the bench: every `every`-th post is an ad. */
import { privatePeople, type Planned, type PlannedAd } from '#tests/demo/feed-plan.ts';
import * as numbered from '../long-feed/numbered.ts';

const firstAdId = 130_000_000_000_000;

/** The ad number `index`; every fifth is a party's. */
export function numberedAd(index: number): PlannedAd {
  const { name, shop, text, landingUrl, paidForBy, campaigner } = numbered.numberedAd(index);
  return {
    kind: 'ad',
    adId: String(firstAdId + index),
    pageId: shop === null ? '25749647410' : `6200000000${String(shop).padStart(5, '0')}`,
    pageName: name,
    text,
    landingUrl,
    paidForBy,
    campaigner,
    where: 'feed',
    why: [],
  };
}

/** `posts` posts of which each `every`-th is an ad, numbered from `firstAd`. */
export function largePlan(posts: number, every: number, firstAd = 0): readonly Planned[] {
  const post = (index: number): Planned => ({
    kind: 'organic',
    author: privatePeople[index % privatePeople.length] ?? privatePeople[0],
    text: `Post ${firstAd}-${index}: nothing happened today, and it was pleasant.`,
    likedBy: null,
  });
  return numbered.numberedFeed<Planned>(posts, every, { ad: numberedAd, post }, firstAd);
}

export function adsOf(plan: readonly Planned[]): readonly PlannedAd[] {
  return plan.filter((post) => post.kind === 'ad');
}
