/** LinkedIn's home feed at length, of which there are data. */
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { numberedAd, numberedAds, numberedFeed } from '../long-feed/numbered.ts';
import { organic, plannedAd, type Planned, type PlannedAd } from './plan.ts';
import { dataPath, linkedinHost, linkedinSite } from './site.ts';

/** The numbers of the small feeds' ads and posts end long before. */
const first = 1_000;

function adPlan(index: number): PlannedAd {
  const { name, text, landingUrl, campaigner } = numberedAd(index);
  return { ...plannedAd({ name, text }, first + index), landingUrl, campaigner };
}

export const longLinkedin: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const feed = numberedFeed<Planned>(posts, every, { ad: adPlan, post: (index) => organic(first + index) });
  return {
    hosts: { [linkedinHost]: linkedinSite({}, { feed, postsPerAnswer, weight }) },
    address: `https://${linkedinHost}${dataPath}`,
    adIds: new Set(numberedAds(posts, every, adPlan).map(({ creative }) => creative)),
  };
};
