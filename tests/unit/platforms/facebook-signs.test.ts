import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { registry } from '#lib/platforms/registry.ts';
import {
  adStory,
  feedLines,
  organicStory,
  partnershipStory,
  rightColumnResponse,
  searchAd,
  suggestedStory,
} from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, parse, readAt } from './read-fixtures.ts';

const ad = {
  adId: '120990000000777',
  pageId: '610990000000777',
  pageName: 'Larchmont Lamps',
  text: 'Light for long evenings.',
  landingUrl: 'https://lamps.example.org/',
};
const stories = [organicStory({ author: 'A', text: 'a' }), adStory(ad), suggestedStory({ author: 'B', text: 'b' })];

/** Takes the signs of one family out of an answer of the feed. */
const without = {
  'sponsored-data': (text: string) =>
    text
      .replaceAll('"__typename":"SponsoredData",', '')
      .replaceAll('"client_token"', '"p"')
      .replaceAll('NS@', 'NS-')
      .replaceAll('"ad_id"', '"q"')
      .replaceAll('"lbl_adv_iden"', '"r"'),
  'label-strategy': (text: string) => text.replaceAll('CometStorySponsoredLabelStrategy', 'CometStoryQuietStrategy'),
  'auction-distance': (text: string) =>
    text.replaceAll(/"sposnsor_new_distac_action":\d+/g, '"sposnsor_new_distac_action":null'),
  'ad-attachment-style': (text: string) =>
    text.replaceAll('StoryAttachmentShareAdStyleRender', 'StoryAttachmentVideoStyleRenderer'),
} as const;

const families = ['sponsored-data', 'label-strategy', 'auction-distance', 'ad-attachment-style'] as const;
const markerKeys = [
  'th_dat_spo',
  'client_token',
  'lbl_adv_iden',
  'lbl_adv_req',
  'ad_id',
  'sposnsor_new_distac_action',
  'brs_filter_setting',
  'ad_conversion_type',
  'styles',
  'metadata',
  'ghl_label',
];

function renamed(text: string, names: readonly string[]): string {
  return markerKeys.reduce((all, key, index) => all.replaceAll(`"${key}":`, `"${names[index]}":`), text);
}

const pairs = families.flatMap((one) => families.filter((other) => other > one).map((other) => [one, other] as const));

describe('two families of signs', () => {
  it.each(families)('find an ad without %s', (missing) => {
    const { ads } = parse(without[missing](feedLines(stories)));
    expect(ads.map(({ ad: { signs } }) => signs)).toEqual([families.filter((family) => family !== missing)]);
  });

  it.each(pairs)('find an ad without %s and %s', (one, other) => {
    const { ads } = parse(without[other](without[one](feedLines(stories))));
    expect(ads.map(({ ad: { signs } }) => signs)).toEqual([
      families.filter((family) => family !== one && family !== other),
    ]);
  });

  it.each(families)('are needed: %s alone makes no ad', (only) => {
    const text = families
      .filter((family) => family !== only)
      .reduce((all, family) => without[family](all), feedLines(stories));
    expect(parse(text).ads).toEqual([]);
  });

  it.each(families)('find an ad under names never seen before, without %s', (missing) => {
    const names = fc.uniqueArray(fc.stringMatching(/^z[a-z]{3,9}_[a-z]{2,6}$/), {
      minLength: markerKeys.length,
      maxLength: markerKeys.length,
    });
    fc.assert(
      fc.property(names, (some) => {
        const { ads } = parse(renamed(without[missing](feedLines(stories)), some));
        expect(ads.map((read) => read.ad.advertiser)).toEqual([
          { id: ad.pageId, name: ad.pageName, handle: 'LarchmontLamps' },
        ]);
        expect(ads[0]?.ad.signs.length).toBeGreaterThanOrEqual(2);
        if (missing !== 'sponsored-data') expect(ads[0]?.ad.adId).toBe(ad.adId);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['sponsored_data', 'th_dat_spo', 'the_spons_data', 'data_spon', 'sp_data'])(
    'find an ad whose data stand under %s',
    (sponsoredKey) => {
      expect(parse(feedLines([adStory({ ...ad, sponsoredKey })])).ads).toHaveLength(1);
    },
  );

  it.each([
    ['the unit', 'AdsSideFeedUnit', 'SomeOtherUnit', ['rhc-ad', 'sponsored-data']],
    ['the name of the creative', '"rhc_ad"', '"zz_piece"', ['ads-side-feed-unit', 'rhc-ad', 'sponsored-data']],
    ['the sponsored data', '"sponsored_data":{', '"sponsored_data":null,"gone":{"_":', null],
  ])('find an ad of the right column without %s', (_, from, to, signs) => {
    const text = rightColumnResponse([ad]);
    if (signs === null)
      expect(parse(text.replace(/,"sponsored_data":\{[^}]*\}/, '')).ads.map((read) => read.ad.signs)).toEqual([
        ['ads-side-feed-unit', 'rhc-ad'],
      ]);
    else expect(parse(text.replaceAll(from, to)).ads.map((read) => read.ad.signs)).toEqual([signs]);
  });

  it('find an ad among search results, and no post besides', () => {
    const results = [{ role: 'TOP_PUBLIC_POSTS', story: organicStory({ author: 'A', text: 'a' }) }, searchAd(ad)];
    const { ads } = parse(JSON.stringify({ data: { results: { edges: results } } }));
    expect(ads.map((read) => [read.ad.surface, read.ad.adId])).toEqual([['search', ad.adId]]);
  });

  it('do not stand on a paid partnership', () => {
    const { ads, problems } = parse(
      feedLines([partnershipStory({ author: 'Fern', text: 'Thanks to the flour people.' })]),
    );
    expect([ads, problems]).toEqual([[], []]);
  });

  it('find an ad of the right column under names never seen before, without the unit', () => {
    const names = {
      rhc_ad: 'q_piece',
      sponsored_data: 'q_data',
      client_token: 'q_tok',
      ad_id: 'q_num',
      item_collection: 'q_items',
      __typename: 'q_type',
    };
    const text = Object.entries(names).reduce(
      (all, [from, to]) => all.replaceAll(`"${from}"`, `"${to}"`),
      rightColumnResponse([ad]),
    );
    const { ads } = parse(text.replace('AdsSideFeedUnit', 'SomeOtherUnit'));
    expect(ads.map((read) => [read.ad.adId, read.ad.signs])).toEqual([[ad.adId, ['rhc-ad', 'sponsored-data']]]);
  });

  it('find an ad of which nothing but the post is known', () => {
    const bare = {
      sposnsor_new_distac_action: 0,
      node: {
        __typename: 'Story',
        post_id: '1234567890',
        metadata: [{ __typename: 'CometStorySponsoredLabelStrategy' }],
      },
    };
    const other = { ...bare, node: { ...bare.node, post_id: '1234567891' } };
    const { ads } = parse(`${JSON.stringify(bare)}\n${JSON.stringify(other)}`);
    expect(ads.map((read) => read.ad.signs)).toEqual([
      ['label-strategy', 'auction-distance'],
      ['label-strategy', 'auction-distance'],
    ]);
    expect(new Set(ads.map((read) => read.ad.id)).size).toBe(2);
  });

  it.each([
    ['a score', { top_story_cache_score: 1 }],
    ['a number with a fraction', { q_new_thing: 0.5 }],
    ['a number that every edge carries', { q_new_thing: 3 }],
  ])('do not take %s for the auction distance', (_, numbers) => {
    const edges = [adStory(ad), organicStory({ author: 'A', text: 'a' })].map((node) => ({
      ...numbers,
      deduplication_key: '1',
      node,
    }));
    const text = without['label-strategy'](without['ad-attachment-style'](JSON.stringify({ data: { edges } })));
    expect(parse(text).ads).toEqual([]);
  });

  it('are named by every surface, and every ad has only signs of its own', () => {
    const surfaces = new Map([...(registry.get('facebook')?.surfaces ?? [])].map(({ id, families: own }) => [id, own]));
    expect([...surfaces.keys()]).toEqual([
      'feed',
      'right-column',
      'search',
      'video',
      'marketplace',
      'reels',
      'stories',
    ]);
    for (const own of surfaces.values()) expect(own.length).toBeGreaterThanOrEqual(3);
    for (const { ad: read } of parse(feedLines(stories)).ads)
      expect(surfaces.get(read.surface)).toEqual(expect.arrayContaining([...read.signs]));
  });

  it('report a thing with one family as a doubt, without a word of what it says', () => {
    const text = ['sponsored-data', 'auction-distance', 'ad-attachment-style'].reduce(
      (all, family) =>
        family in without ? without[families.find((one) => one === family) ?? 'label-strategy'](all) : all,
      feedLines(stories),
    );
    const { problems } = parse(text);
    expect(problems.map(({ problem }) => problem.kind)).toEqual(['unknown-shape']);
    expect(problems[0]?.raw).toContain('LabelStrategy');
    expect(problems[0]?.raw).not.toContain('Larchmont');
  });

  const stray = { __typename: 'SponsoredData', client_token: 't', ad_id: '120990000000777', note: 'Larchmont' };

  it.each([
    ['one', { x: stray }, 'line 1 x', 1],
    ['several', { x: { y: [stray, stray] }, z: stray }, 'line 1 x.y', 3],
    ['a label', { x: { kind: 'CometStorySponsoredLabelStrategy' } }, 'line 1 x', 1],
    ['more than are looked at', { x: Array.from({ length: 500 }, () => stray) }, 'line 1 x', 500],
    ['two ads in one thing', { x: [{ a: stray, b: { ...stray, ad_id: '120990000000778' } }] }, 'line 1 x.a', 2],
  ])('count signs of one family outside of any post, without their words: %s', (_, document, at, count) => {
    const { ads, problems } = parse(JSON.stringify(document));
    expect(ads).toEqual([]);
    expect(problems.map(({ problem }) => [problem.kind, problem.at])).toEqual([['unknown-shape', at]]);
    expect(problems[0]?.problem.seen).toMatch(
      new RegExp(`^${count} signs outside of anything that looks like a post: (?:sponsored-data|label-strategy)$`),
    );
    expect(JSON.stringify(problems)).not.toContain('Larchmont');
  });

  it('leave no doubt where the thing around them is an ad', () => {
    const thing = { x: stray, label: { kind: 'CometStorySponsoredLabelStrategy' }, message: { text: 'Light.' } };
    const { ads, problems } = parse(JSON.stringify({ data: { list: [thing] } }));
    expect([ads.length, problems]).toEqual([1, []]);
  });
});

describe('the surface of a post that looks like one of the feed', () => {
  it.each([
    ['FBReelsRootWithEntrypointQuery', 'reels'],
    ['StoriesSuspenseContentPaneRootQuery', 'stories'],
    ['CometVideoHomeFeedRootQuery', 'video'],
    ['CometNewsFeedPaginationQuery', 'feed'],
    [null, 'feed'],
  ])('is told by its request: %s', (name, surface) => {
    const copy = copyOf(feedLines(stories), name);
    const { ads } = facebook.parseResponse(copy, readAt);
    expect(ads.map((read) => read.ad)).toMatchObject([{ adId: ad.adId, surface }]);
    for (const { ad: whole, raw } of ads) expect(parse(raw).ads.map((read) => read.ad)).toEqual([whole]);
    const caught = facebook.catchAds(copy);
    expect([caught.ads.length, caught.isComplete]).toEqual(surface === 'feed' ? [1, true] : [0, false]);
  });

  it('is kept where the payload is a list', () => {
    const [edge] = feedLines([adStory(ad)]).split('\n');
    const { node } = JSON.parse(edge ?? '').data.viewer.news_feed.edges[0];
    const text = JSON.stringify([{ sposnsor_new_distac_action: 2, node }]);
    const [read] = facebook.parseResponse(copyOf(text, 'FBReelsRootQuery'), readAt).ads;
    expect(read?.ad.surface).toBe('reels');
    expect(parse(read?.raw ?? '').ads.map((again) => again.ad)).toEqual([read?.ad]);
  });
});
