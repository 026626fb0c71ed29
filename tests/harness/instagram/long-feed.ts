/** Instagram's home feed at length. */
import { type AdPlan, adNode, organicNode } from '#tests/fixtures/instagram/build-answers.ts';
import type { MakeLongFeed } from '../long-feed/long-feed.ts';
import { numberedAd, numberedAds, numberedFeed } from '../long-feed/numbered.ts';
import { weighed } from '../long-feed/weight.ts';
import { feedParts, instagramAnswers } from './answers.ts';
import { plannedPost, privatePeople } from './plan.ts';
import { instagramHost, instagramSite } from './site.ts';

/** The numbers of the small feed's ads and posts end long before. */
const firstAdId = 120_990_000_100_000;
const firstPost = 1_000;

function adPlan(index: number): AdPlan {
  const { name, text, landingUrl, paidForBy, shop } = numberedAd(index);
  return {
    adId: String(firstAdId + index),
    name,
    text,
    landingUrl,
    friend: privatePeople[index % privatePeople.length] ?? privatePeople[0],
    ...(shop === null ? { handle: 'uklabour', pageId: '25749647410' } : { handle: `invented.shop.${shop}` }),
    ...(paidForBy === null ? {} : { disclaimer: `Paid for by ${paidForBy}` }),
  };
}

export const longInstagram: MakeLongFeed = ({ posts, every, postsPerAnswer, weight }) => {
  const nodes = numberedFeed(posts, every, {
    ad: (index) => weighed(adNode(adPlan(index)), weight),
    post: (index) => weighed(organicNode(plannedPost(firstPost + index)), weight),
  });
  const answers = { ...instagramAnswers(null), ...feedParts(nodes, postsPerAnswer, (answer) => answer) };
  return {
    hosts: { [instagramHost]: instagramSite(answers, weight) },
    address: `https://${instagramHost}/`,
    adIds: new Set(numberedAds(posts, every, adPlan).map(({ adId }) => adId)),
  };
};
