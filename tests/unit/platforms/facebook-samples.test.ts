import { describe, expect, it } from 'vitest';
import { registry } from '#lib/platforms/registry.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';
import {
  adStory,
  documentOf,
  edgeOf,
  embeddedScript,
  feedLines,
  organicStory,
  rightColumnResponse,
  scrambledLabel,
  waistResponse,
} from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, readSamples } from './read-fixtures.ts';

/** What each sample holds: ads, explanations, and the name of a format that is not read. */
const known: readonly (readonly [file: RegExp, ads: number, explanations: number, foreign: string | null])[] = [
  [/feed_sponsored_edge/, 1, 0, null],
  [/feed_stream/, 1, 0, null],
  [/rhc_ads/, 2, 0, null],
  [/ssr_data_sjs/, 1, 0, null],
  [/ghl_label/, 0, 0, 'a scrambled label without its post'],
  [/waist_request/, 0, 0, 'a request without its answer'],
  [/waist_response/, 0, 1, null],
  [/waist_text_2018/, 0, 0, 'explanation dialog text of 2018'],
  [/dom_paid_for_by_2018/, 0, 0, 'Facebook post markup of 2018'],
];

const ad = {
  adId: '120990000000111',
  pageId: '610990000000111',
  pageName: 'Larchmont Lamps',
  text: 'Light.',
  landingUrl: 'https://lamps.example.org/',
};
const organic = organicStory({ author: 'Wilhelmina Privatperson', text: 'Our cat.' });
const markup2018 = `<!-- header --><div class="_5u5j"><h6><a href="https://www.facebook.com/exampleparty/?ft[is_sponsored]=1">Example Party</a></h6>
<a class="_5pcq" ajaxify="/feed/verified_voice_context/main_dialog/?integrity_context_id=1&amp;ad_id=120990000000112" href="#"><span><span class="_3nlk">Sponsored</span> ⋅ Paid for by <span class="_3nlk">Friends of Example</span></span></a></div>`;

/** The same formats, built here, for a tree without the samples beside it. */
const built = [
  { name: 'fb_feed_sponsored_edge', text: JSON.stringify(documentOf(edgeOf(adStory(ad), 1), 1)) },
  { name: 'fb_feed_stream', text: feedLines([organic, adStory(ad)]) },
  { name: 'fb_rhc_ads', text: rightColumnResponse([ad, { ...ad, adId: '120990000000113' }]) },
  { name: 'fb_ssr_data_sjs', text: `<!-- page -->\n${embeddedScript(documentOf(edgeOf(adStory(ad), 1), 1))}` },
  { name: 'fb_ghl_label', text: JSON.stringify({ attributes: [], ...scrambledLabel('Sponsored') }, null, 2) },
  {
    name: 'fb_waist_request',
    text: JSON.stringify({ _2026: { body_fields: { fb_api_req_friendly_name: 'XWAIST', variables: '{}' } } }, null, 2),
  },
  {
    name: 'fb_waist_response',
    text: JSON.stringify(
      JSON.parse(waistResponse({ advertiser: { id: '1', name: 'X' }, elements: [{ waist_ui_type: 'LOCAL_REACH' }] })),
      null,
      2,
    ),
  },
  {
    name: 'fb_waist_text_2018',
    text: JSON.stringify(
      [
        {
          ad_id: '1',
          dialog_text: ['One reason you’re seeing this ad is that X wants to reach people.', "You're seeing this ad"],
        },
      ],
      null,
      2,
    ),
  },
  { name: 'fb_dom_paid_for_by_2018', text: markup2018 },
];

const adapter = registry.get('facebook') ?? facebook;

describe.each([...built, ...readSamples()].map(({ name, text }) => [name, text] as const))(
  'the sample %s',
  (name, text) => {
    const [, ads, explanations, foreign] = known.find(([file]) => file.test(name)) ?? [];

    it('is known to this test', () => {
      expect(ads).toBeDefined();
    });

    it('gives every ad and explanation in it, and nothing else', () => {
      const read = adapter.parseResponse(copyOf(text), null);
      expect([read.ads.length, read.explanations.length]).toEqual([ads, explanations]);
      expect(read.problems).toEqual([]);
      expect(JSON.stringify(read)).not.toMatch(/private person|Privatperson/);
    });

    it('is named where it is a format that is not read', () => {
      expect(adapter.describeForeign?.(text) ?? null).toBe(foreign);
    });
  },
);

describe('the markup of 2018', () => {
  const samples = [
    { name: 'built here', text: markup2018 },
    ...readSamples().filter(({ name }) => name.includes('dom_paid_for_by')),
  ];

  it.each(samples.map(({ name, text }) => [name, text] as const))(
    'is named as such, and its sender and payer are read: %s',
    (_, text) => {
      const read = adapter.parseSnippet?.(text, null);
      expect(read?.problems.map(({ problem }) => [problem.kind, problem.seen])).toEqual([
        ['not-this-format', 'Facebook post markup of 2018'],
      ]);
      expect(read?.ads).toHaveLength(1);
      expect(read?.ads[0]?.ad).toMatchObject({ via: 'page', politicalMark: true, signs: ['visible-label'] });
      expect(read?.ads[0]?.ad.fundingEntity).toMatch(/^(?:Friends of Example|JB for Governor)$/);
      expect(read?.ads[0]?.ad.adId).toMatch(/^\d{15,}$/);
    },
  );

  it('is not what other markup is taken for', () => {
    expect(adapter.describeForeign?.('<div role="article">hello</div>')).toBeNull();
    expect(
      adapter.parseSnippet?.('<div role="article">hello</div>', null).problems.map(({ problem }) => problem.seen),
    ).toEqual(['markup without a label of an ad']);
  });
});
