/** YouTube as a synthetic platform: home, search, a video with its ads, and Shorts, without the page ever being loaded again. */
import { intercepts } from '#lib/platforms/youtube/intercepts.ts';
import { plantedAdvertiser, privatePeople } from '#tests/demo/feed-plan.ts';
import { secretToken, viewerId } from '#tests/fixtures/youtube/build-answers.ts';
import { type Tab, waitFor } from '#tests/harness/browser.ts';
import { glance, scrollToEnd, showAd, showNext } from '#tests/harness/scroll.ts';
import type { Look, MakeSynthetic, SyntheticAsk } from '#tests/harness/synthetic-platform.ts';
import { allAds, beforeAd, besideAd, breakAd, homeAds, searchAds, shortsAd, videos, viewerName } from './plan.ts';
import { youtubeHost, youtubeSite } from './site.ts';
import { families } from './variants.ts';

const asked = (name: string, body: object = {}): SyntheticAsk => ({
  url: `https://${youtubeHost}/youtubei/v1/${name}`,
  body: JSON.stringify(body),
});

const asks: readonly SyntheticAsk[] = [
  { url: `https://${youtubeHost}/` },
  ...Array.from({ length: 6 }, (_, continuation) => asked('browse', { continuation })),
  ...['search', 'next', 'player', 'player/ad_break', 'reel/reel_watch_sequence'].map((name) => asked(name)),
];

export const syntheticYoutube: MakeSynthetic = (variant) => {
  const [explained] = homeAds;
  return {
    platform: 'youtube',
    hosts: { [youtubeHost]: youtubeSite(variant) },
    address: `https://${youtubeHost}/`,
    posts: videos.length + allAds.length,
    ads: allAds.map(({ adId, campaigner, title }) => ({ adId, campaigner, says: title })),
    families,
    intercepts,
    asks,
    async walk(tab, look) {
      await scrollToEnd(tab);
      for (const view of ['search', 'watch', 'shorts', 'home']) {
        await go(tab, view);
        if (view === 'watch') await playAds(tab, look ?? (() => Promise.resolve()));
        const adId = lookedAt.get(view);
        if (!look || adId === undefined) continue;
        await showAd(tab, adId);
        await look([adId]);
        await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      }
    },
    postOf: (adId) => `ytd-ad-slot-renderer[data-ad="${adId}"]`,
    why: {
      adId: explained.adId,
      criteria: [
        { dimension: 'context', rawText: "The video you're watching", suppliedBy: 'platform' },
        { dimension: 'location.region', value: 'general location, such as country or city' },
        { dimension: 'age', rawText: 'Your age group' },
      ],
      async open(tab) {
        await tab.click(`[data-ad="${explained.adId}"] button`);
        await waitFor(tab, 'the dialog', () => document.querySelector('dialog iframe') !== null, []);
      },
    },
    secrets: [...privatePeople, viewerName, viewerId, secretToken],
    planted: plantedAdvertiser,
  };
};

/** Follows a link of the page, inside of it. */
async function go(tab: Tab, view: string): Promise<void> {
  await tab.click(`nav [data-view="${view}"]`);
  await waitFor(tab, `the view ${view}`, (name) => document.body.dataset['drawn'] === name, [view]);
  await glance();
}

const lookedAt: ReadonlyMap<string, string> = new Map([
  ['search', searchAds[1].adId],
  ['watch', besideAd.adId],
  ['shorts', shortsAd.adId],
]);

/** One before the video, and one in a break of it, which nobody scrolls for. */
async function playAds(tab: Tab, look: Look): Promise<void> {
  await tab.evaluate(() => scrollTo(0, 0));
  for (const shown of [[beforeAd.adId], [], [breakAd.adId], []]) {
    await showNext(tab);
    await look(shown);
  }
}
