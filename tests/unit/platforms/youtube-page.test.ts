/** YouTube in its page: which data is looked at, what a post is known by, and what is read where nothing else is. */
import { describe, expect, it } from 'vitest';
import { isSamePost } from '#lib/capture/same-post.ts';
import { capturedAdSchema } from '#lib/core/ad.ts';
import type { PostKey, RawAd } from '#lib/platforms/contract.ts';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { intercepts } from '#lib/platforms/youtube/intercepts.ts';
import * as answers from '#tests/fixtures/youtube/build-answers.ts';
import { boots, lamps, videoNumber } from '#tests/fixtures/youtube/plans.ts';
import { copyOf, readAt, readCases } from './platform-fixtures.ts';

const hasMarker = (text: string): boolean => intercepts.markers.some((marker) => text.includes(marker));

describe('the page’s own data', () => {
  it.each([
    ['', [], true],
    ['', ['nonce'], true],
    ['text/javascript', ['type'], true],
    ['', ['src', 'nonce'], false],
    ['application/ld+json', [], false],
    ['module', ['type'], false],
  ])('is in a script of type %j with %j: %s', (type, attributes, expected) => {
    expect(youtube.isEmbeddedData(type, attributes)).toBe(expected);
  });

  it('is not in a script that only speaks of it', () => {
    const program =
      'ytcfg.set({"EXPERIMENT_FLAGS":{"web_enable_adSlotRenderer":true}});var ytInitialPlayerResponse = null;';
    expect(youtube.parseResponse(copyOf(program), null)).toMatchObject({ ads: [], problems: [] });
    expect(youtube.catchAds(copyOf(program)).isComplete).toBe(true);
  });

  it('is read from the quoted text of the mobile page, as from the page itself', () => {
    const answer = answers.homeAnswer([answers.slotItem({ ...boots, title: `Boots "that" don't \\ forgive` })]);
    const read = [answers.inlineScript, answers.mobileScript].map((write) =>
      youtube.parseResponse(copyOf(write('ytInitialData', answer)), null).ads.map(({ ad }) => ad),
    );
    expect(read[0]?.[0]?.title).toBe(`Boots "that" don't \\ forgive`);
    expect(read[1]).toEqual(read[0]);
  });

  it('is read from both variables of one script', () => {
    const script = [
      answers.inlineScript(
        'ytInitialPlayerResponse',
        answers.playerAnswer({ videoId: 'watchedVid1', adSlots: [answers.playerSlot(boots)] }),
      ),
      `window["ytInitialData"] = ${JSON.stringify(answers.homeAnswer([answers.slotItem(lamps)]))};`,
    ].join('\n');
    expect(youtube.parseResponse(copyOf(script), null).ads.map(({ ad }) => ad.surface)).toEqual(['in-stream', 'feed']);
  });
});

describe('the answers that are copied', () => {
  it('are those of YouTube’s own interface', () => {
    for (const name of ['search', 'browse', 'player', 'next', 'ad_break', 'reel/reel_item_watch', 'get_watch'])
      expect(`https://www.youtube.com/youtubei/v1/${name}?prettyPrint=false`).toContain(intercepts.paths[0]);
  });

  it('hold an ad, or a list of videos to be counted', () => {
    for (const { copy, expected } of readCases('youtube')) {
      const { ads, postsSeen } = Object(expected);
      if (ads.length > 0) expect(hasMarker(copy.text)).toBe(true);
      if (postsSeen > 1) expect(hasMarker(copy.text)).toBe(true);
    }
    for (const item of [answers.videoItem, answers.lockupItem])
      expect(hasMarker(JSON.stringify(answers.homeAnswer([item(videoNumber(1))])))).toBe(true);
  });

  it('are not those without either', () => {
    expect(hasMarker(JSON.stringify(answers.playerAnswer({ videoId: 'watchedVid1' })))).toBe(false);
    expect(hasMarker('{"responseContext":{},"actions":[{"commentThread":{"text":"sponsored"}}]}')).toBe(false);
  });
});

describe('a post of the page', () => {
  const answer = copyOf(JSON.stringify(answers.homeAnswer([answers.slotItem(boots), answers.slotItem(lamps)])));
  const [video, picture] = youtube.parseResponse(answer, null).ads.map(({ ad }) => youtube.keyOf(ad));
  const [caught] = youtube.catchAds(answer).ads;
  const post: PostKey = { ids: [], sender: '', text: '', links: [] };

  it.each<[string, Partial<PostKey>, boolean]>([
    ['the video', { ids: ['video:bootsVideo1'] }, true],
    ['the video and the channel', { ids: ['video:bootsVideo1'], sender: 'mossback walking boots' }, true],
    ['the video and another title', { ids: ['video:bootsVideo1'], text: 'boots' }, true],
    ['another video', { ids: ['video:organicVid1'], sender: 'mossback walking boots' }, false],
    ['the channel only', { sender: 'mossback walking boots' }, false],
  ])('is the ad with a video where it has %s', (_, change, expected) => {
    expect(video && isSamePost(video, { ...post, ...change })).toBe(expected);
    if (change.ids) expect(caught && isSamePost(caught.key, { ...post, ...change })).toBe(expected);
  });

  it.each<[string, Partial<PostKey>, boolean]>([
    ['the site and the title', { sender: 'lamps.example.org', text: 'lamps from otley' }, true],
    ['the site and where it leads', { sender: 'lamps.example.org', links: ['https://lamps.example.org/otley'] }, true],
    ['another title', { sender: 'lamps.example.org', text: 'lamps from leeds' }, false],
    ['the title only', { text: 'lamps from otley' }, false],
    ['a video', { ids: ['video:organicVid1'], sender: 'lamps.example.org', text: 'lamps from otley' }, true],
  ])('is the ad without a video where it has %s', (_, change, expected) => {
    expect(picture && isSamePost(picture, { ...post, ...change })).toBe(expected);
  });
});

describe('an ad read from the page', () => {
  const raw: RawAd = {
    surface: 'feed',
    labels: ['Sponsored', 'boots.example.org', 'Paid for by The Example Party.', 'Wilhelmina Privatperson'],
    advertiserName: 'Mossback Walking Boots',
    advertiserUrl: 'https://www.youtube.com/@MossbackBoots?si=x',
    text: 'Boots that forgive wet Sundays',
    links: [
      { href: 'https://www.youtube.com/watch?v=bootsVideo1&pp=SECRET', text: '' },
      {
        href: 'https://www.googleadservices.com/pagead/aclk?ai=SECRET&adurl=https%3A%2F%2Fboots.example.org%2F%3Fgclid%3DSECRET',
        text: 'Shop',
      },
    ],
    permalink: 'https://www.youtube.com/watch?v=bootsVideo1&pp=SECRET',
    width: 300,
    height: 200,
  };

  it('says that it was, with the label as its only sign', () => {
    const read = youtube.parseElement(raw, readAt);
    expect(capturedAdSchema.parse(read?.ad)).toMatchObject({
      id: 'ad:youtube:bootsVideo1',
      via: 'page',
      signs: ['visible-label'],
      advertiser: { id: null, name: 'Mossback Walking Boots', handle: 'MossbackBoots' },
      fundingEntity: 'The Example Party',
      politicalMark: true,
      landingUrl: 'https://boots.example.org/',
      permalink: 'https://www.youtube.com/watch?v=bootsVideo1',
    });
    expect(JSON.stringify(read)).not.toMatch(/SECRET|Privatperson/);
  });

  it.each<[string, Partial<RawAd>]>([
    ['a label', { labels: ['Includes paid promotion', 'Premium'] }],
    ['a sender', { advertiserName: null }],
  ])('is none without %s', (_, change) => {
    expect(youtube.parseElement({ ...raw, ...change }, null)).toBeNull();
  });

  it('has an id from its content where it is no video', () => {
    const read = youtube.parseElement({ ...raw, permalink: null, labels: ['Ad'] }, null);
    expect(read?.ad).toMatchObject({ politicalMark: false, fundingEntity: null, permalink: null });
    expect(read?.ad.adId).toMatch(/^sha256-/);
  });
});
