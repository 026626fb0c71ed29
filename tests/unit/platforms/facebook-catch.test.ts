/** Which ads of Facebook are caught in the page, and what is left to the whole parser. */
import { describe, expect, it } from 'vitest';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { adStory, feedLines } from '#tests/fixtures/facebook/build-story.ts';
import { copyOf } from './read-fixtures.ts';

describe('catching ads in the page', () => {
  const lamps = {
    pageId: '610990000000555',
    pageName: 'Larchmont Lamps',
    text: 'Light for long evenings.',
    landingUrl: 'https://lamps.example.org/',
  };
  const stream = feedLines(
    Array.from({ length: 12 }, (_, n) => adStory({ ...lamps, adId: `12099000000${n + 1_000}`, text: `Lamp ${n}` })),
  );

  it('catches every ordinary ad of a stream, whole or line by line, and leaves nothing', () => {
    const caught = facebook.catchAds(copyOf(stream));
    expect(caught.ads).toHaveLength(12);
    expect(caught.isComplete).toBe(true);
    const pieces = stream.split('\n').flatMap((line) => facebook.catchAds(copyOf(line)).ads);
    expect(pieces.map(({ id }) => id)).toEqual(caught.ads.map(({ id }) => id));
  });

  it.each([
    [
      'a political label',
      stream.replace('CometStorySponsoredLabelStrategy', 'CometStorySponsoredPoliticalLabelStrategy'),
    ],
    ['a line that is cut off', `${stream}\n{"data":{"node":`],
    ['an explanation', '{"data":{"waist_targeting_data":[]}}'],
    ['an ad over many lines', JSON.stringify(JSON.parse(stream.split('\n')[0] ?? ''), null, 2)],
  ])('leaves to the whole parser %s', (_, text) => {
    expect(facebook.catchAds(copyOf(text)).isComplete).toBe(false);
  });

  it.each([
    ['no ad', '{"data":{"viewer":{"news_feed":{"edges":[]}}}}'],
    ['nothing', ''],
  ])('leaves nothing of %s', (_, text) => {
    expect(facebook.catchAds(copyOf(text))).toMatchObject({ ads: [], isComplete: true });
  });
});
