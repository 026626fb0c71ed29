/** The recorded and constructed samples beside the repository, and the same shapes built here for a tree without them. */
import { describe, expect, it } from 'vitest';
import { youtube } from '#lib/platforms/youtube/index.ts';
import * as answers from '#tests/fixtures/youtube/build-answers.ts';
import { explainedInside, lamps, partyVideo } from '#tests/fixtures/youtube/plans.ts';
import { copyOf, readSamples } from './platform-fixtures.ts';

/** What each holds: ads, explanations, criteria. */
const known: readonly (readonly [file: RegExp, ads: number, explanations: number, criteria: number])[] = [
  [/^aboutthisad/, 0, 1, 4],
  [/^feed-adSlotRenderer\.viewmodel/, 1, 0, 0],
  [/^feed-adSlotRenderer/, 1, 0, 0],
  [/^player-response\.political-ad/, 1, 1, 3],
  [/^search-promotedSparkles/, 1, 1, 2],
];

const reason = 'The time of day, the website you were viewing or your general location (for example country or city).';

const built = [
  {
    name: 'aboutthisad.html',
    text: `<div role="region"><span role="heading">Why this ad?</span><div>Google info</div><div>Your age group</div><ul><li>The time of day or your general location (like your country or city)</li><li>The video you're watching</li></ul></div>`,
  },
  {
    name: 'feed-adSlotRenderer.viewmodel.json',
    text: JSON.stringify(answers.slotItem({ ...lamps, style: 'view-model' })),
  },
  { name: 'feed-adSlotRenderer.json', text: JSON.stringify(answers.slotItem(lamps), null, 2) },
  {
    name: 'player-response.political-ad.json',
    text: JSON.stringify({
      adPlacements: [
        answers.placement(answers.playedAd(explainedInside(partyVideo, [reason]))),
        answers.placement(answers.companionAd(partyVideo)),
        answers.laterBreak,
      ],
      videoDetails: { videoId: 'watchedVid1' },
    }),
  },
  {
    name: 'search-promotedSparkles.json',
    text: JSON.stringify(
      answers.bareItem(
        explainedInside(lamps, [
          'Your current search terms',
          "Google's estimation of your approximate current location",
        ]),
      ),
    ),
  },
];

const parse = (name: string, text: string) =>
  name.endsWith('.html') ? youtube.parseSnippet?.(text, null) : youtube.parseResponse(copyOf(text), null);

describe.each([...built, ...readSamples('youtube')].map(({ name, text }) => [name, text] as const))(
  'the sample %s',
  (name, text) => {
    const [, ads, explanations, criteria] = known.find(([file]) => file.test(name)) ?? [];
    const read = parse(name, text);

    it('is known to this test', () => {
      expect(ads).toBeDefined();
    });

    it('gives every ad, explanation and criterion in it, and nothing else', () => {
      expect(read?.problems).toEqual([]);
      expect([read?.ads.length, read?.explanations.length]).toEqual([ads, explanations]);
      expect(read?.explanations.flatMap(({ explanation }) => explanation.criteria)).toHaveLength(criteria ?? -1);
    });

    it('gives criteria that are all known', () => {
      const found = read?.explanations.flatMap(({ explanation }) => explanation.criteria) ?? [];
      expect(found.filter(({ dimension }) => dimension === 'unknown')).toEqual([]);
    });
  },
);

describe('the political ad of 2020', () => {
  const samples = [...built, ...readSamples('youtube')].filter(({ name }) => name.startsWith('player-response'));

  it.each(samples.map(({ name, text }) => [name, text] as const))('is one video, with who paid: %s', (_, text) => {
    const [read] = youtube.parseResponse(copyOf(text), null).ads;
    expect(read?.ad).toMatchObject({ surface: 'in-stream', politicalMark: true });
    expect(read?.ad.fundingEntity).toMatch(/^(?:The Example Party|BIDEN FOR PRESIDENT)$/);
    expect(read?.ad.adId).toMatch(/^[\w-]{11}$/);
    expect(read?.ad.landingUrl).not.toMatch(/gclid|googleadservices/);
  });
});
