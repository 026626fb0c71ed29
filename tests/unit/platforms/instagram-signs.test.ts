/** By what an ad is known: any two families, under any names. */
import { describe, expect, it } from 'vitest';
import { instagram } from '#lib/platforms/instagram/index.ts';
import {
  adMedia,
  adNode,
  type Built,
  exploreAnswer,
  feedAnswer,
  injectedMedia,
  organicMedia,
  organicNode,
  reelsAnswer,
  slotFields,
  storiesPool,
  unseenNames,
  v1Feed,
  withNames,
} from '#tests/fixtures/instagram/build-answers.ts';
import { lamps, parse } from './instagram-fixtures.ts';
import { copyOf } from './platform-fixtures.ts';

const person = organicNode({ name: 'Wilhelmina Privatperson', text: 'Our cat sat on the scanner.' });

const families = ['ad-slot', 'product-type', 'ad-label', 'ad-link', 'disclaimer'] as const;
type Family = (typeof families)[number];

/** The wrapper of an ad with some of its families of signs only. */
function slotWith(kept: readonly Family[]): Built {
  const has = (family: Family): boolean => kept.includes(family);
  const media = adMedia(lamps);
  const fields = slotFields({ ...lamps, disclaimer: 'Paid for by Friends of Light' });
  return {
    ad_id: has('ad-slot') ? fields['ad_id'] : null,
    tracking_token: has('ad-slot') ? fields['tracking_token'] : null,
    label: has('ad-label') ? fields['label'] : null,
    ad_disclaimer_info: has('disclaimer') ? fields['ad_disclaimer_info'] : null,
    items: [
      {
        ...media,
        product_type: has('product-type') ? 'ad' : 'feed',
        ad_action: has('ad-link') ? media['ad_action'] : null,
        link: has('ad-link') ? media['link'] : null,
      },
    ],
  };
}

const answerWith = (kept: readonly Family[]): Built =>
  feedAnswer([person, { __typename: 'XDTFeedItem', media: null, ad: slotWith(kept) }]);

const pairs = families.flatMap((one, index) => families.slice(index + 1).map((other) => [one, other] as const));

describe('an ad of the feed', () => {
  it.each(pairs)('is found by %s and %s alone', (...kept) => {
    const { ads } = parse(answerWith(kept));
    expect(ads.map(({ ad }) => ad.signs)).toEqual([kept]);
    expect(ads[0]?.ad).toMatchObject({ text: lamps.text, advertiser: { handle: lamps.handle } });
  });

  it.each(pairs)('is found by %s and %s alone, under names that were never seen', (...kept) => {
    const answer = withNames(answerWith(kept), unseenNames);
    const { ads } = parse(answer);
    expect(ads.map(({ ad }) => ad.signs)).toEqual([kept]);
    expect(instagram.catchAds(copyOf(JSON.stringify(answer))).isComplete).toBe(false);
  });

  it.each(families)('is none by %s alone', (family) => {
    const { ads } = parse(answerWith([family]));
    expect(ads).toEqual([]);
  });

  it.each(['ad-slot', 'product-type', 'disclaimer'] as const)(
    'counts %s alone as a problem, without a word',
    (family) => {
      const { problems } = parse(answerWith([family]));
      expect(problems.map(({ problem }) => problem.seen)).toEqual([`one family of signs only, in feed: ${family}`]);
      expect(problems[0]?.raw).not.toContain(lamps.text);
    },
  );

  it.each(Object.keys(unseenNames))('keeps its number and its signs when %s alone has another name', (name) => {
    const usual = parse(feedAnswer([person, adNode(lamps)])).ads[0]?.ad;
    const { ads } = parse(withNames(feedAnswer([person, adNode(lamps)]), { [name]: 'zq_unseen' }));
    expect(ads.map(({ ad }) => ad.adId)).toEqual([lamps.adId]);
    expect(ads[0]?.ad.advertiser).toEqual(usual?.advertiser);
  });
});

describe('a surface', () => {
  const reel = organicMedia({ name: 'Wilhelmina Privatperson', text: 'A reel.', kind: 'clips' });

  it.each<[string, Built]>([
    ['feed', feedAnswer([person, adNode(lamps)])],
    ['feed', v1Feed([reel, injectedMedia(lamps)])],
    ['stories', storiesPool([lamps])],
    ['reels', reelsAnswer([reel, injectedMedia(lamps)])],
    ['explore', exploreAnswer([reel, injectedMedia(lamps)])],
  ])('is told by the lists around an ad: %s', (surface, answer) => {
    expect(parse(answer).ads.map(({ ad }) => [ad.adId, ad.surface])).toEqual([[lamps.adId, surface]]);
    const renamed = parse(withNames(answer, { ...unseenNames, ad_media_items: 'ad_media_items' }));
    expect(renamed.ads.map(({ ad }) => [ad.adId, ad.surface])).toEqual([[lamps.adId, surface]]);
  });

  it.each([
    ['stories', 'https://www.instagram.com/ads/igwww_ads_graphql/'],
    ['reels', 'https://www.instagram.com/api/v1/clips/home/'],
    ['explore', 'https://www.instagram.com/api/v1/discover/web/explore_grid/'],
    ['feed', 'https://www.instagram.com/graphql/query'],
  ])('is told by the address where no list tells it: %s, and by the payload that is kept', (surface, url) => {
    const [read] = parse({ items: [{ media: injectedMedia(lamps) }] }, url).ads;
    expect(read?.ad.surface).toBe(surface);
    expect(parse(read?.raw).ads[0]?.ad.surface).toBe(surface);
  });
});

describe('the number of an ad', () => {
  it('is not guessed where several look like it', () => {
    const answer = JSON.stringify(withNames(feedAnswer([adNode(lamps)]), unseenNames));
    const two = answer.replace('"zim_lbl"', '"zim_other":"120990000000999","zim_lbl"');
    expect(parse(two).ads.map(({ ad }) => ad.adId.slice(0, 7))).toEqual(['sha256-']);
  });

  it('is none where its last digits were lost', () => {
    const answer = JSON.stringify(feedAnswer([adNode(lamps)])).replace('"120990000000101"', '120990000000000101');
    expect(parse(answer).ads.map(({ ad }) => ad.adId.slice(0, 7))).toEqual(['sha256-']);
  });
});

describe('catching in the page', () => {
  it('leaves nothing of a page of posts and named ads', () => {
    const { ads, isComplete, postsSeen, viewerId } = instagram.catchAds(
      copyOf(JSON.stringify(feedAnswer([person, adNode(lamps), person]))),
    );
    expect([ads.map(({ id }) => id), isComplete, postsSeen]).toEqual([[`ad:instagram:${lamps.adId}`], true, 3]);
    expect(viewerId).toBe('17841400000000071');
  });
});
