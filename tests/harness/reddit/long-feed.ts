/** Reddit's home feed at length. */
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { numberedAd, numberedAds, numberedFeed } from '../long-feed/numbered.ts';
import { inertMarkup } from '../long-feed/weight.ts';
import { organicPost, plannedAd, type Planned, type PlannedAd } from './plan.ts';
import { redditHost, redditSite } from './site.ts';

/** The numbers of the small feed's ads and posts end long before. */
const first = 1_000;

function adPlan(index: number): PlannedAd {
  const { text, paidForBy, campaigner, shop } = numberedAd(index);
  const draft = { author: shop === null ? 'uklabour' : `InventedShop${shop}`, title: text, campaigner };
  return plannedAd(paidForBy === null ? draft : { ...draft, payer: paidForBy }, first + index);
}

export const longReddit: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const feed = numberedFeed<Planned>(posts, every, { ad: adPlan, post: (index) => organicPost(first + index) });
  return {
    hosts: { [redditHost]: redditSite({}, { feed, postsPerPart: postsPerAnswer, inside: inertMarkup(weight) }) },
    address: `https://${redditHost}/`,
    adIds: new Set(numberedAds(posts, every, adPlan).map(({ id }) => id)),
  };
};
