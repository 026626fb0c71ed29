/** An ad of YouTube is found without any one family of its signs, and with any one family renamed; nothing else is found. */
import { describe, expect, it } from 'vitest';
import { youtube } from '#lib/platforms/youtube/index.ts';
import * as answers from '#tests/fixtures/youtube/build-answers.ts';
import { boots, bootsBefore, lamps, party, partyVideo, videoNumber } from '#tests/fixtures/youtube/plans.ts';
import { copyOf } from './platform-fixtures.ts';

type Family = 'ad-slot' | 'ad-layout' | 'ad-badge' | 'why-this-ad' | 'ad-server';

/** What each family is made of in the synthetic answers, written down here apart from the parser: names, and values. */
const made: Readonly<Record<Family, { readonly names: RegExp; readonly values: RegExp }>> = {
  'ad-slot': { names: /^ad(Slot|Placement)(Renderer|Metadata)$|^isAd$/, values: /^(SLOT_TYPE|AD_PLACEMENT_KIND)_/ },
  'ad-layout': {
    names:
      /^(inFeedAdLayout|playerBytesAdLayout|promotedVideo|promotedSparklesWeb|instreamVideoAd|actionCompanionAd)Renderer$|LayoutViewModel$|^adLayout/,
    values: /^(LAYOUT_TYPE|PROMOTED_SPARKLES)_/,
  },
  'ad-badge': { names: /^(simpleA|a)dBadge/, values: /^(BADGE_STYLE_TYPE_AD$|AD_BADGE_)/ },
  'why-this-ad': { names: /^(aboutThisAd|adInfoDialog)/, values: /\/aboutthisad\?/ },
  'ad-server': {
    names: /^pings$|^loggingUrls$/,
    values: /^https:\/\/www\.youtube\.com\/(pagead|api\/stats)|googlesyndication/,
  },
};
const families = Object.keys(made).filter((name): name is Family => name in made);

/** The answer with every name and value of a family as something that nobody has seen: gone, or in its place. */
function without(family: Family, value: unknown): unknown {
  const { names, values } = made[family];
  if (typeof value === 'string')
    return unseen(
      value.replace(
        /^https:\/\/www\.googleadservices\.com\S*$/,
        family === 'ad-server' ? 'https://lamps.example.org/' : value,
      ),
      values,
    );
  if (Array.isArray(value)) return value.map((item) => without(family, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [names.test(name) ? 'zorkPart' : name, without(family, inner)]),
  );
}

const unseen = (text: string, values: RegExp): string => (values.test(text) ? 'ZORK' : text);

const shown: readonly (readonly [string, answers.Built, number])[] = [
  ['a picture in a list', answers.moreAnswer([answers.slotItem(lamps), answers.lockupItem(videoNumber(1))]), 1],
  ['a picture in a list of 2025', answers.moreAnswer([answers.slotItem({ ...lamps, style: 'view-model' })]), 1],
  ['a video in a list', answers.homeAnswer([answers.lockupItem(videoNumber(1)), answers.slotItem(boots)]), 1],
  [
    'search',
    answers.searchAnswer([answers.slotItem(party), answers.videoItem(videoNumber(1)), answers.slotItem(boots)]),
    2,
  ],
  ['beside a video', answers.watchAnswer([answers.slotItem(lamps)], { author: 'A', text: 'b' }), 1],
  [
    'before a video',
    answers.playerAnswer({
      videoId: 'watchedVid1',
      adPlacements: [answers.placement(answers.playedAd(bootsBefore)), answers.laterBreak],
    }),
    1,
  ],
  [
    'before a video, in a slot',
    answers.playerAnswer({ videoId: 'watchedVid1', adSlots: [answers.playerSlot(partyVideo)] }),
    1,
  ],
  [
    'of two in one break',
    {
      adPlacements: [
        answers.placement(answers.podOf([bootsBefore, partyVideo]), 'AD_PLACEMENT_KIND_CUE_POINT_TRIGGERED'),
      ],
    },
    2,
  ],
  ['in Shorts', answers.shortsAnswer([videoNumber(1), boots, videoNumber(2)]), 1],
];

const found = (answer: unknown) => youtube.parseResponse(copyOf(JSON.stringify(answer)), null);

describe.each(shown)('an ad %s', (_, answer, count) => {
  it('is found by all of its signs', () => {
    const { ads, problems } = found(answer);
    expect([ads.length, problems]).toEqual([count, []]);
    for (const { ad } of ads) expect(ad.signs.length).toBeGreaterThanOrEqual(4);
  });

  it.each(families)('is found without the signs of the family %s', (family) => {
    const { ads } = found(without(family, answer));
    expect(ads).toHaveLength(count);
    for (const { ad } of ads) {
      expect(ad.signs).not.toContain(family);
      expect(ad.signs.length).toBeGreaterThanOrEqual(2);
      expect(ad.advertiser.name).not.toBe('');
    }
  });

  it('is not found by one family alone', () => {
    for (const kept of families) {
      const others = families.filter((family) => family !== kept);
      expect(found(others.reduce<unknown>((left, family) => without(family, left), answer)).ads).toEqual([]);
    }
  });
});

describe('who paid', () => {
  it.each([
    ['the banner', 'adDisclosureBannerViewModel'],
    ['a banner of a name never seen', 'zorkModel'],
  ])('is read from %s', (_, name) => {
    const answer = JSON.stringify(answers.homeAnswer([answers.slotItem({ ...party, style: 'view-model' })]));
    const [read] = youtube.parseResponse(
      copyOf(answer.replaceAll('adDisclosureBannerViewModel', name).replaceAll('adDisclosureBanner', 'zorkPart')),
      null,
    ).ads;
    expect(read?.ad).toMatchObject({ fundingEntity: 'The Example Party', politicalMark: true });
  });

  it('is not what the advertiser writes about itself', () => {
    const own = answers.slotItem({
      ...lamps,
      title: 'Paid for by The Example Party',
      text: 'Paid for by The Example Party',
    });
    const [read] = found(answers.homeAnswer([own])).ads;
    expect(read?.ad).toMatchObject({ fundingEntity: null, politicalMark: false });
  });
});

describe('what is no ad', () => {
  const organic = Array.from({ length: 6 }, (_, n) =>
    answers.videoItem({ ...videoNumber(n), paidPromotion: n % 2 === 0 }),
  );

  it.each([
    ['videos with a notice of paid promotion', answers.homeAnswer(organic)],
    ['a slot that is empty', answers.homeAnswer([answers.emptySlot, ...organic])],
    [
      'an empty slot beside one other video',
      answers.homeAnswer([answers.emptySlot, answers.lockupItem(videoNumber(1))]),
    ],
    ['what YouTube promotes of its own', answers.homeAnswer([answers.ownPromotion, ...organic])],
    [
      'a break that is filled later',
      answers.playerAnswer({ videoId: 'watchedVid1', adPlacements: [answers.laterBreak] }),
    ],
    ['a video that remarketing is told of', answers.playerAnswer({ videoId: 'watchedVid1' })],
    [
      'two answers in one, without an ad',
      [
        { playerResponse: answers.playerAnswer({ videoId: 'watchedVid1', adPlacements: [answers.laterBreak] }) },
        { response: answers.homeAnswer([answers.emptySlot]) },
      ],
    ],
    [
      'a title that speaks of ads',
      answers.homeAnswer([
        answers.videoItem({
          videoId: 'organicVid1',
          author: 'A',
          title: 'adSlotRenderer BADGE_STYLE_TYPE_AD aboutthisad SLOT_TYPE_IN_FEED',
        }),
      ]),
    ],
  ])('is not taken for one: %s', (_, answer) => {
    expect(found(answer)).toMatchObject({ ads: [], explanations: [], problems: [] });
  });
});
