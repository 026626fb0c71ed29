/** The demonstration feed of Facebook as a synthetic platform. */
import { feedPlan, plannedAds, plantedAdvertiser, privatePeople, viewerBirthday } from '#tests/demo/feed-plan.ts';
import { waitFor } from '#tests/harness/browser.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { MakeSynthetic } from '#tests/harness/synthetic-platform.ts';
import { facebookHost, facebookSite } from './site.ts';

export const syntheticFacebook: MakeSynthetic = () => {
  const feed = feedPlan();
  const rightColumn = plannedAds.filter(({ where }) => where === 'right-column');
  const explained = plannedAds[0]?.adId ?? '';
  return {
    platform: 'facebook',
    hosts: { [facebookHost]: facebookSite({ feed, rightColumn }) },
    address: `https://${facebookHost}/`,
    posts: feed.length,
    ads: plannedAds,
    walk: async (tab) => void (await scrollToEnd(tab)),
    postOf: (adId) => `[role=article]:has([data-why="${adId}"])`,
    why: {
      adId: explained,
      criteria: [
        { rawType: 'CUSTOM_AUDIENCES_DATAFILE', dimension: 'list.uploaded', suppliedBy: 'advertiser' },
        { rawType: 'LOCATION', value: 'Leeds' },
      ],
      async open(tab) {
        await tab.click(`[data-why="${explained}"]`);
        await waitFor(tab, 'the dialog', () => document.querySelector('dialog') !== null, []);
      },
    },
    secrets: [...privatePeople, viewerBirthday, 'synthetic-token'],
    planted: plantedAdvertiser,
  };
};
