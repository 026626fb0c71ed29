/** YouTube's home page at length. */
import * as build from '#tests/fixtures/youtube/build-answers.ts';
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { numberedAd, numberedFeed } from '../long-feed/numbered.ts';
import { weighed } from '../long-feed/weight.ts';
import { pagesOf } from '../pages-of.ts';
import { labour, mastheadAd, partyAd, type PlannedAd, shopAd, video } from './plan.ts';
import { youtubeHost, youtubeSite } from './site.ts';

/** The numbers of the small page's videos end long before. */
const firstVideo = 1_000;
/** Videos in the page itself. */
const firstItems = 6;

/** In the parts of 2023 and of 2025 by turns. */
function adPlan(index: number): PlannedAd {
  const { name, text, shop } = numberedAd(index);
  const look = {
    kind: 'display',
    style: index % 2 === 0 ? 'view-model' : 'renderer',
    title: `${name}: read more`,
    text,
  } as const;
  return shop === null ? partyAd(labour, look) : shopAd(`shop${shop}.example.org`, look);
}

const videoPlan = (index: number): build.VideoPlan => ({
  ...video(firstVideo + index),
  videoId: `longV${String(index).padStart(6, '0')}`,
});

export const longYoutube: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const feed = numberedFeed<PlannedAd | build.VideoPlan>(posts, every, { ad: adPlan, post: videoPlan });
  const itemOf = (post: PlannedAd | build.VideoPlan): build.Built =>
    weighed('kind' in post ? build.slotItem(post) : build.lockupItem(post), weight);
  const [first, later] = [feed.slice(0, firstItems), feed.slice(firstItems)];
  const answers = {
    home: build.homeAnswer(first.map(itemOf), build.slotItem(mastheadAd)),
    more: pagesOf(later.map(itemOf), postsPerAnswer).map((items) => build.moreAnswer(items)),
  };
  return {
    hosts: { [youtubeHost]: youtubeSite(null, { answers, drawing: { home: first }, weight }) },
    address: `https://${youtubeHost}/`,
    adIds: new Set(feed.flatMap((post) => ('kind' in post ? [post.adId] : []))),
  };
};
