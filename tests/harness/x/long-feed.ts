/** X's home timeline at length. */
import { adEntry, type Built, postEntry } from '#tests/fixtures/x/build-timeline.ts';
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { numberedAd, numberedAds, numberedFeed } from '../long-feed/numbered.ts';
import { weighed } from '../long-feed/weight.ts';
import { account, planned, plannedPost, type PlannedAd } from './plan.ts';
import { xHost, xSite } from './site.ts';
import { english } from './synthetic.ts';

/** The numbers of the small feed's ads, posts and accounts end long before. */
const first = 1_000;

function adPlan(index: number): PlannedAd {
  const { name, text, paidForBy, campaigner, shop } = numberedAd(index);
  return planned(first + index, 'home', {
    account: shop === null ? account(50, 'UKLabour', name) : account(first + shop, `InventedShop${shop}`, name),
    campaigner,
    text,
    ...(paidForBy === null ? {} : { paidBy: paidForBy }),
  });
}

export const longX: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const ads = numberedAds(posts, every, adPlan);
  const entries = numberedFeed<Built>(posts, every, {
    ad: (index) => weighed(adEntry(adPlan(index)), weight),
    post: (index) => weighed(postEntry(plannedPost(first + index)), weight),
  });
  const home = { entries, postsPerAnswer, ads, weight };
  return {
    hosts: { [xHost]: xSite({ words: english, rewrite: (text) => text, home }) },
    address: `https://${xHost}/home`,
    adIds: new Set(ads.map(({ id }) => id)),
  };
};
