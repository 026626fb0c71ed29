import { describe, expect, it } from 'vitest';
import { registry } from '#lib/platforms/registry.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { adUpdate } from '#tests/fixtures/linkedin/build-feed.ts';
import { lamps } from './linkedin-fixtures.ts';
import { copyOf, readSamples } from './platform-fixtures.ts';

/** What each sample holds: ads in an answer, ads in markup, and the name of a format that is not read. */
const known: readonly (readonly [file: RegExp, ads: number, inMarkup: number, foreign: string | null])[] = [
  [/voyager-update-sponsored/, 1, 0, null],
  [/dom-feed/, 0, 1, null],
  [/Ad_Targeting/, 0, 0, 'Ad_Targeting.csv of a data download: segments of the profile, no ad'],
];

const cards = `<main><div data-testid="mainFeed">
<div role="listitem" componentkey="update-card-focusAFeedType_MAIN_FEED_RELEVANCE"><p><span>Wilhelmina Privatperson</span></p><p componentkey="b"><span>3h</span></p><p><span>I was promoted.</span></p></div>
<div role="listitem" componentkey="update-card-focusBFeedType_MAIN_FEED_RELEVANCE"><p><span>Larchmont Lamps</span></p><p componentkey="b"><span>Promoted</span></p><p><span>Light &amp; shade.</span></p><a href="https://lamps.example.org/otley?li_fat_id=x&amp;utm_source=linkedin">Learn more</a></div>
</div></main>`;

/** The same formats, built here, for a tree without the samples beside it. */
const built = [
  { name: 'voyager-update-sponsored', text: JSON.stringify(adUpdate(lamps)) },
  { name: 'dom-feed', text: cards },
  {
    name: 'Ad_Targeting.csv',
    text: 'Member Age,Buyer Groups,Company Names,Job Titles\n35 to 54,Software,Example Ltd,Director\n',
  },
];

const adapter = registry.get('linkedin') ?? linkedin;

describe.each([...built, ...readSamples('linkedin')].map(({ name, text }) => [name, text] as const))(
  'the sample %s',
  (name, text) => {
    const [, ads = 0, inMarkup = 0, foreign = null] = known.find(([file]) => file.test(name)) ?? [];
    const isMarkup = text.trimStart().startsWith('<');

    it('is known to this test', () => {
      expect(known.some(([file]) => file.test(name))).toBe(true);
    });

    it('gives every ad in it, with signs of two families, and nothing else', () => {
      if (isMarkup || foreign !== null) return expect(ads).toBe(0);
      const read = adapter.parseResponse(copyOf(text), null);
      expect([read.ads.length, read.problems]).toEqual([ads, []]);
      for (const { ad } of read.ads) expect(ad.signs.length).toBeGreaterThanOrEqual(2);
    });

    it('gives every ad of its markup, with its sender, text and landing address', () => {
      if (!isMarkup) return expect(inMarkup).toBe(0);
      const read = adapter.parseSnippet?.(text, null);
      expect(read?.ads).toHaveLength(inMarkup);
      expect(read?.ads[0]?.ad).toMatchObject({ via: 'page', signs: ['visible-label'], surface: 'feed' });
      expect(read?.ads[0]?.ad.advertiser.name).toMatch(/^(?:Larchmont Lamps|Northwind Cloud)$/);
      expect(read?.ads[0]?.ad.text).toMatch(/^(?:Light & shade\.|Cut your infrastructure bill in half\.)$/);
      expect(read?.ads[0]?.ad.landingUrl).toMatch(/^https:\/\/[\w.]+\/(?:otley|trial)$/);
      expect(JSON.stringify(read)).not.toMatch(/Privatperson|Virtanen|Jonas Berg|li_fat_id/);
    });

    it('is named where it is a format that is not read', () => {
      expect(adapter.describeForeign?.(text) ?? null).toBe(foreign);
    });
  },
);

describe('other markup', () => {
  it.each([
    ['<div role="article">hello</div>', 'markup without a post of a feed'],
    [cards.replaceAll('Promoted', '4h'), 'markup without a label of an ad'],
  ])('is said to hold no ad: %s', (html, seen) => {
    const read = adapter.parseSnippet?.(html, null);
    expect(read?.problems.map(({ problem }) => [problem.kind, problem.seen])).toEqual([['not-this-format', seen]]);
    expect(read?.ads).toEqual([]);
  });
});
