/** What the recorded samples give, where somebody has put them beside the repository; and the same shapes, built here. */
import { describe, expect, it } from 'vitest';
import { adNode, feedAnswer, organicNode } from '#tests/fixtures/instagram/build-answers.ts';
import { lamps, parse } from './instagram-fixtures.ts';
import { readSamples } from './platform-fixtures.ts';

/** What each sample holds: ads, explanations, posts. */
const known: readonly (readonly [file: RegExp, ads: number, explanations: number, posts: number])[] = [
  [/graphql_feed_edges/, 1, 0, 2],
];

const person = organicNode({ name: 'Wilhelmina Privatperson', text: 'Our cat.' });
const built = [{ name: 'ig_graphql_feed_edges', text: JSON.stringify(feedAnswer([person, adNode(lamps)]), null, 2) }];

describe.each([...built, ...readSamples('instagram')].map(({ name, text }) => [name, text] as const))(
  'the sample %s',
  (name, text) => {
    const [, ads, explanations, posts] = known.find(([file]) => file.test(name)) ?? [];

    it('is known to this test', () => {
      expect(ads).toBeDefined();
    });

    it('gives every ad and explanation in it, and nothing else', () => {
      const read = parse(text);
      expect([read.ads.length, read.explanations.length, read.postsSeen]).toEqual([ads, explanations, posts]);
      expect(read.problems).toEqual([]);
      for (const { ad } of read.ads)
        expect(ad.signs).toEqual(expect.arrayContaining(['ad-slot', 'product-type', 'ad-label']));
      expect(JSON.stringify(read)).not.toMatch(/Privatperson|REDACTED|InventedTracking/);
    });
  },
);
