/** Reddit as a synthetic platform: a home feed, of which only the page tells. */
import { scrollToEnd } from '../scroll.ts';
import type { MakeSynthetic } from '../synthetic-platform.ts';
import { plannedAds, plannedFeed, plantedAdvertiser, privatePeople } from './plan.ts';
import { redditHost, redditSite } from './site.ts';

export const syntheticReddit: MakeSynthetic = (variant) => ({
  platform: 'reddit',
  hosts: { [redditHost]: redditSite(variant) },
  address: `https://${redditHost}/`,
  posts: plannedFeed.length,
  ads: plannedAds.map(({ id, campaigner }) => ({ adId: id, campaigner })),
  async walk(tab) {
    await scrollToEnd(tab);
  },
  postOf: (adId) => `#${adId}`,
  why: null,
  secrets: [...privatePeople, 'zebedee_viewer', 'invented-click', 'invented-token'],
  planted: plantedAdvertiser,
});
