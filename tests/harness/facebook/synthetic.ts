/** Facebook as a synthetic platform: the demonstration feed and the other surfaces, as they are or in a variant. */
import { intercepts } from '#lib/platforms/facebook/intercepts.ts';
import { feedPlan, plannedAds, plantedAdvertiser, privatePeople, viewerBirthday } from '#tests/demo/feed-plan.ts';
import { type Tab, waitFor } from '#tests/harness/browser.ts';
import { openWhole, scrollToEnd, showAd, showNext } from '#tests/harness/scroll.ts';
import type { Look, MakeSynthetic, SyntheticAsk } from '#tests/harness/synthetic-platform.ts';
import { otherAds, otherPeople, otherPosts, otherSurfaces } from './other-surfaces.ts';
import { pictureHost, pictureSite } from './pictures.ts';
import { facebookHost, facebookSite } from './site.ts';
import { families, inVariant, wordsIn } from './variants.ts';

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
    async walk(tab, look) {
      for (const { path, surface, ads } of otherSurfaces) {
        await openWhole(tab, `https://${facebookHost}${path}`);
        const [first = '', second = ''] = ads.map(({ adId }) => adId);
        if (look) await looks[surface](tab, look, first, second);
      }
      await tab.goto(address);
      await scrollToEnd(tab);
      if (look)
        await lookAtRightColumn(
          tab,
          look,
          rightColumn.map(({ adId }) => adId),
        );
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

type LookAt = (tab: Tab, look: Look, first: string, second: string) => Promise<void>;

const toTop = (tab: Tab): Promise<void> => tab.evaluate(() => scrollTo(0, 0));

const looks: Readonly<Record<(typeof otherSurfaces)[number]['surface'], LookAt>> = {
  search: () => Promise.resolve(),
  async video(tab, look, first, second) {
    await showAd(tab, second);
    await look([second]);
    await toTop(tab);
    await showNext(tab);
    await look([first]);
    await showNext(tab);
    await look([]);
  },
  async marketplace(tab, look, first, second) {
    await showAd(tab, first);
    await look([first, second]);
    await toTop(tab);
  },
  async reels(tab, look, first) {
    await showAd(tab, first);
    await look([first]);
    await toTop(tab);
  },
  /** A person's, an ad, another person's, an ad, a person's. */
  async stories(tab, look, first, second) {
    for (const shown of [[first], [], [second], []]) {
      await showNext(tab);
      await look(shown);
    }
  },
};

async function lookAtRightColumn(tab: Tab, look: Look, adIds: readonly string[]): Promise<void> {
  await toTop(tab);
  await look(adIds);
  await scrollToEnd(tab);
}
