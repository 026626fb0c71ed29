/** Facebook as a synthetic platform: the demonstration feed and the other surfaces, as they are or in a variant. */
import { intercepts } from '#lib/platforms/facebook/intercepts.ts';
import { feedPlan, plannedAds, plantedAdvertiser, privatePeople, viewerBirthday } from '#tests/demo/feed-plan.ts';
import { waitFor } from '#tests/harness/browser.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { MakeSynthetic, SyntheticAsk } from '#tests/harness/synthetic-platform.ts';
import { otherAds, otherPeople, otherPosts, otherSurfaces } from './other-surfaces.ts';
import { pictureHost, pictureSite } from './pictures.ts';
import { facebookHost, facebookSite } from './site.ts';
import { families, inVariant, wordsIn } from './variants.ts';

/** Nobody leaves a page the moment it is drawn. */
const glanceMs = 1_500;

const asked = (name: string, variables = '{}'): SyntheticAsk => ({
  url: `https://${facebookHost}/api/graphql/`,
  body: new URLSearchParams({ fb_api_req_friendly_name: name, variables }).toString(),
});

const asks: readonly SyntheticAsk[] = [
  { url: `https://${facebookHost}/` },
  asked('CometHomeRightSideEgoRefetchQuery'),
  ...Array.from({ length: 9 }, (_, cursor) => asked('CometNewsFeedPaginationQuery', JSON.stringify({ cursor }))),
  ...otherSurfaces.map(({ query }) => asked(query)),
];

export const syntheticFacebook: MakeSynthetic = (variant) => {
  const feed = feedPlan();
  const rightColumn = plannedAds.filter(({ where }) => where === 'right-column');
  const explained = plannedAds[0]?.adId ?? '';
  const address = `https://${facebookHost}/`;
  return {
    platform: 'facebook',
    hosts: {
      [facebookHost]: facebookSite({
        feed,
        rightColumn,
        words: wordsIn(variant ?? {}),
        rewrite: inVariant(variant ?? {}),
        pictures: {},
      }),
      [pictureHost]: pictureSite(),
    },
    address,
    posts: feed.length + otherPosts,
    ads: [...plannedAds, ...otherAds].map(({ adId, campaigner, text }) => ({ adId, campaigner, says: text })),
    families,
    intercepts,
    asks,
    opensAll: true,
    async walk(tab) {
      for (const { path } of otherSurfaces) {
        await tab.goto(`https://${facebookHost}${path}`);
        await waitFor(tab, `the posts of ${path}`, () => syntheticFeed.drawnAll === true, []);
        await new Promise((resolve) => setTimeout(resolve, glanceMs));
      }
      await tab.goto(address);
      await scrollToEnd(tab);
    },
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
    secrets: [...privatePeople, ...otherPeople, viewerBirthday, 'synthetic-token'],
    planted: plantedAdvertiser,
  };
};
