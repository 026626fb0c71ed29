/** Facebook's home feed at length. */
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { adsOf, largePlan } from './large-plan.ts';
import { facebookHost, facebookSite } from './site.ts';

export const longFacebook: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const feed = largePlan(posts, every);
  return {
    hosts: { [facebookHost]: facebookSite({ feed, rightColumn: [], postsPerAnswer, weight }) },
    address: `https://${facebookHost}/`,
    adIds: new Set(adsOf(feed).map(({ adId }) => adId)),
  };
};
