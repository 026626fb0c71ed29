/** What is looked at of LinkedIn's answers in the page, and what is left to the whole parser. */
import { describe, expect, it } from 'vitest';
import { isSamePost } from '#lib/capture/same-post.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import {
  adRows,
  adUpdate,
  flightAnswer,
  organicRow,
  organicUpdate,
  voyagerAnswer,
} from '#tests/fixtures/linkedin/build-feed.ts';
import { cat, lamps, parse } from './linkedin-fixtures.ts';
import { copyOf } from './platform-fixtures.ts';

const answer = voyagerAnswer([adUpdate(lamps), organicUpdate(cat)]);

describe('an answer in the page', () => {
  it.each([
    ['an ad', answer],
    ['an ad that is cut off', answer.slice(0, -9)],
    ['several documents', `${answer}\n${answer}`],
    ['a card that the server drew', flightAnswer(adRows(lamps, 0x20))],
    ['something broken', '{"included":['],
  ])('is left to the whole parser with %s', (_, text) => {
    expect(linkedin.catchAds(copyOf(text))).toMatchObject({ ads: [], isComplete: false });
  });

  it.each([
    ['posts without an ad', voyagerAnswer([organicUpdate(cat)]), 1],
    ['cards without an ad', flightAnswer([organicRow(cat, 0x20)]), 0],
    ['nothing', '', 0],
  ])('is done with when it holds %s', (_, text, postsSeen) => {
    expect(linkedin.catchAds(copyOf(text))).toEqual({ ads: [], isComplete: true, postsSeen, viewerId: null });
  });

  it('tells that the home feed can be read by its own posts alone', () => {
    expect(linkedin.catchAds(copyOf(answer)).postsSeen).toBe(2);
    expect(linkedin.catchAds(copyOf(answer.replaceAll('MAIN_FEED', 'COMPANY_FEED'))).postsSeen).toBe(0);
    expect(linkedin.catchAds(copyOf(flightAnswer(adRows(lamps, 0x20)))).postsSeen).toBe(0);
  });

  it('is a script of the page itself where that has an id', () => {
    expect(linkedin.isEmbeddedData('', ['id'])).toBe(true);
    expect(linkedin.isEmbeddedData('text/javascript', ['src'])).toBe(false);
    expect(linkedin.isEmbeddedData('application/ld+json', ['id'])).toBe(false);
  });
});

describe('an ad that was read', () => {
  const [read] = parse(answer).ads;
  const key = linkedin.keyOf(read?.ad ?? expect.fail('no ad was read'));

  it('is known by its numbers, its sender, its text and where it leads', () => {
    expect(key).toEqual({
      ids: ['activity:7400000000000000101', 'creative:119044301'],
      sender: 'larchmont lamps',
      text: 'light for long evenings.',
      links: ['https://lamps.example.org/otley'],
    });
  });

  it('is found in a page that shows no number, and is no other sender’s post', () => {
    expect(isSamePost(key, { ...key, ids: [] })).toBe(true);
    expect(isSamePost(key, { ...key, ids: [], sender: 'somebody else' })).toBe(false);
    expect(isSamePost(key, { ...key, ids: ['activity:7400000000000000199'] })).toBe(false);
  });
});
