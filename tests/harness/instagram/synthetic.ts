/** Instagram as a synthetic platform: feed, stories, reels, explore, and the screen that explains an ad. */
import { intercepts } from '#lib/platforms/instagram/intercepts.ts';
import { type Tab, waitFor } from '#tests/harness/browser.ts';
import { glance, scrollToEnd, showAd, showNext } from '#tests/harness/scroll.ts';
import type { Look, MakeSynthetic, SyntheticAsk } from '#tests/harness/synthetic-platform.ts';
import { families, instagramAnswers } from './answers.ts';
import { plannedAds, plantedAdvertiser, privatePeople, viewerBirthday } from './plan.ts';
import { instagramHost, instagramSite } from './site.ts';

const otherViews = ['stories', 'reels', 'explore'] as const;

const asked = (name: string, variables: object = {}): SyntheticAsk => ({
  url: `https://${instagramHost}/graphql/query`,
  body: new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) }).toString(),
});

export const syntheticInstagram: MakeSynthetic = (variant) => {
  const answers = instagramAnswers(variant);
  const explained = plannedAds[0]?.adId ?? '';
  return {
    platform: 'instagram',
    hosts: { [instagramHost]: instagramSite(answers) },
    address: `https://${instagramHost}/`,
    posts: answers.posts,
    ads: plannedAds.map(({ adId, campaigner, text }) => ({ adId, campaigner, says: text })),
    families,
    intercepts,
    asks: [
      { url: `https://${instagramHost}/` },
      ...answers.feedPages.map((_, page) => asked('PolarisFeedRootPaginationCachedQuery_subscribe', { page })),
      ...['PolarisStoriesV3AdsPoolQuery', 'PolarisClipsTabDesktopPaginationQuery', 'PolarisExploreGridQuery'].map(
        (name) => asked(name),
      ),
      { url: `https://${instagramHost}/ads/igwww_ads_graphql/`, body: '' },
    ],
    async walk(tab, look) {
      await scrollToEnd(tab);
      for (const view of otherViews) {
        await tab.click(`[data-go="${view}"]`);
        await waitFor(tab, view, (name) => document.querySelector(`#${name}[data-done]`) !== null, [view]);
        if (look) await looks[view](tab, look, adsOn(view));
      }
      await tab.click('[data-go="feed"]');
    },
    postOf: (adId) => `article:has([data-why="${adId}"])`,
    why: {
      adId: explained,
      criteria: [
        { dimension: 'list.uploaded', operator: 'list', chosenBy: 'advertiser' },
        { dimension: 'age', value: '18-65+' },
        { dimension: 'location.region', value: 'Leeds' },
        { dimension: 'engagement.onsite', value: 'lifestyle', chosenBy: 'platform' },
      ],
      async open(tab) {
        await tab.click(`[data-why="${explained}"]`);
        await waitFor(tab, 'the dialog', () => document.querySelector('dialog') !== null, []);
      },
    },
    secrets: [
      ...privatePeople,
      ...privatePeople.map((name) => name.toLowerCase().replace(' ', '.')),
      'zebedee.viewer',
      viewerBirthday,
      'InventedTracking',
      'inventedClick',
      'synthetic-token',
    ],
    planted: plantedAdvertiser,
  };
};

const adsOn = (view: string): readonly string[] =>
  plannedAds.filter(({ where }) => where.startsWith(view)).map(({ adId }) => adId);

async function lookAtFirst(tab: Tab, look: Look, [first = '']: readonly string[]): Promise<void> {
  await glance();
  await showAd(tab, first);
  await look([first]);
  await tab.evaluate(() => scrollTo(0, 0));
}

const looks: Readonly<Record<(typeof otherViews)[number], typeof lookAtFirst>> = {
  /** A person's, and after each ad another one's. */
  async stories(tab, look, adIds) {
    await tab.evaluate(() => scrollTo(0, 0));
    await glance();
    for (const adId of adIds) {
      await showNext(tab);
      await look([adId]);
      await showNext(tab);
      await look([]);
    }
  },
  reels: lookAtFirst,
  explore: lookAtFirst,
};
