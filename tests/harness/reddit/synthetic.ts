/** Reddit as a synthetic platform: a home feed, of which only the page tells. */
import { intercepts } from '#lib/platforms/reddit/intercepts.ts';
import { scrollToEnd } from '../scroll.ts';
import type { MakeSynthetic } from '../synthetic-platform.ts';
import { families } from './draw-posts.ts';
import { plannedAds, plannedFeed, plantedAdvertiser, privatePeople } from './plan.ts';
import { redditHost, redditSite } from './site.ts';

export const syntheticReddit: MakeSynthetic = (variant) => ({
  platform: 'reddit',
  hosts: { [redditHost]: redditSite(variant ?? {}) },
  address: `https://${redditHost}/`,
  posts: plannedFeed.length,
  ads: plannedAds.map(({ id, campaigner, title }) => ({ adId: id, campaigner, says: title, isDrawn: true })),
  families,
  lastFamily: 'promoted-attribute',
  intercepts,
  asks: [],
  drawn: `https://${redditHost}/?whole`,
  async walk(tab) {
    await scrollToEnd(tab);
  },
  postOf: (adId) => `#${adId}`,
  why: null,
  secrets: [...privatePeople, 'zebedee_viewer', 'invented-click', 'invented-token'],
  planted: plantedAdvertiser,
});
