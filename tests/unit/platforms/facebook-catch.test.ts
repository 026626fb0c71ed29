/** What is caught in the page is what the whole parser reads; whatever is not caught is said to be left. */
import { describe, expect, it } from 'vitest';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { splitCopy } from '#lib/capture/split-copy.ts';
import { adStory, feedLines } from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, readAt, readCases } from './read-fixtures.ts';

const cases = readCases().map((row) => [row.name, row.copy] as const);

describe('catching ads in the page', () => {
  it.each(cases)('gives payloads from which the whole parser reads the same records: %s', (_, copy) => {
    const whole = new Map(facebook.parseResponse(copy, readAt).ads.map(({ ad }) => [ad.id, ad]));
    for (const { id, raw, surface } of facebook.catchAds(copy).ads) {
      const read = facebook.parseResponse(copyOf(raw), readAt).ads.map(({ ad }) => ad);
      expect(read).toEqual([whole.get(id)]);
      expect(read[0]?.surface).toBe(surface);
    }
  });

  it.each(cases)('says that something is left wherever the whole parser finds more: %s', (_, copy) => {
    const { ads, explanations, problems } = facebook.parseResponse(copy, readAt);
    const caught = facebook.catchAds(copy);
    const isMore = explanations.length + problems.length > 0 || ads.length > caught.ads.length;
    if (isMore) expect(caught.isComplete).toBe(false);
    expect(caught.ads.length).toBeLessThanOrEqual(ads.length);
  });

  const lamps = {
    pageId: '610990000000555',
    pageName: 'Larchmont Lamps',
    text: 'Light for long evenings.',
    landingUrl: 'https://lamps.example.org/',
  };
  const stream = feedLines(
    Array.from({ length: 12 }, (_, n) => adStory({ ...lamps, adId: `12099000000${n + 1_000}`, text: `Lamp ${n}` })),
  );

  it('catches every ordinary ad of a stream, whole or in pieces, and leaves nothing', () => {
    const caught = facebook.catchAds(copyOf(stream));
    expect(caught.ads).toHaveLength(12);
    expect(caught.isComplete).toBe(true);
    const copy = { kind: 'copy' as const, ...copyOf(stream), line: 0 };
    const pieces = splitCopy(copy).flatMap((piece) => facebook.catchAds(piece).ads);
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
