import { describe, expect, it } from 'vitest';
import { capturedAdSchema } from '#lib/core/ad.ts';
import type { RawAd } from '#lib/platforms/contract.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { isSamePost } from '#lib/capture/same-post.ts';
import { isSameShown } from '#lib/companion/boxes/same-shown.ts';
import { surfaceOfPage } from '#lib/platforms/facebook/surface-of-page.ts';
import { postIdIn, postKeyOf, type Shown } from '#lib/platforms/facebook/post-key.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { adStory, feedLines, rightColumnResponse } from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, parse, readAt } from './read-fixtures.ts';

describe('the label of an ad', () => {
  it.each([
    'Sponsored',
    'Ad',
    'sponsored',
    'Noddwyd',
    'Gesponsert',
    'Anzeige',
    'Sponsorisé',
    'Publicidad',
    'Sponsorizzato',
    'Gesponsord',
    'Sponsorowane',
    'Sponsrad',
    'Реклама',
    'Χορηγούμενη',
    'Sponsorlu',
    'ממומן',
    'ممول',
    '広告',
    'Sponsored · Paid for by The Example Party',
    'Sponsored ⋅ Paid for by X',
    'S\u200Bpon\u2060sored\uFEFF',
    '  Sponsored\n',
  ])('is %j', (text) => {
    expect(isAdLabel(text)).toBe(true);
  });

  it.each([
    '',
    'Add',
    'Advert for a cat',
    'Suggested for you',
    'Paid partnership',
    'My sponsored walk',
    'Sponsored by nobody',
    'x'.repeat(400),
  ])('is not %j', (text) => {
    expect(isAdLabel(text)).toBe(false);
  });
});

const raw: RawAd = {
  surface: 'feed',
  labels: ['Larchmont Lamps', 'Sponsored · Paid for by Friends of Light', '3 hrs'],
  advertiserName: 'Larchmont Lamps',
  advertiserUrl: 'https://www.facebook.com/larchmontlamps?__cft__[0]=SECRET',
  text: 'Light for long evenings.',
  links: [
    { href: 'https://www.facebook.com/larchmontlamps', text: 'Larchmont Lamps' },
    {
      href: 'https://l.facebook.com/l.php?u=https%3A%2F%2Flamps.example.org%2F%3Ffbclid%3DSECRET&h=AT0',
      text: 'lamps.example.org',
    },
  ],
  permalink: 'https://www.facebook.com/larchmontlamps/posts/1234567890?__cft__[0]=SECRET',
  width: 500,
  height: 600,
};

describe('an ad read from the page', () => {
  it('says that it was, with the label as its only sign', () => {
    const read = facebook.parseElement(raw, readAt);
    expect(capturedAdSchema.parse(read?.ad)).toMatchObject({
      via: 'page',
      signs: ['visible-label'],
      advertiser: { id: null, name: 'Larchmont Lamps', handle: 'larchmontlamps' },
      fundingEntity: 'Friends of Light',
      politicalMark: true,
      landingUrl: 'https://lamps.example.org/',
      permalink: 'https://www.facebook.com/larchmontlamps/posts/1234567890',
      postId: '1234567890',
      seenAt: readAt,
    });
    expect(JSON.stringify(read)).not.toContain('SECRET');
  });

  it('has one id for one content, whenever it is read', () => {
    expect(facebook.parseElement(raw, null)?.ad.id).toBe(facebook.parseElement({ ...raw, width: 1 }, readAt)?.ad.id);
    expect(facebook.parseElement({ ...raw, text: 'Other' }, null)?.ad.id).not.toBe(
      facebook.parseElement(raw, null)?.ad.id,
    );
  });

  it.each<[string, Partial<RawAd>]>([
    ['a label', { labels: ['3 hrs', 'Suggested for you'] }],
    ['a sender', { advertiserName: null }],
  ])('is none without %s', (_, change) => {
    expect(facebook.parseElement({ ...raw, ...change }, null)).toBeNull();
  });

  it('is not political without "Paid for by"', () => {
    expect(facebook.parseElement({ ...raw, labels: ['Sponsored'] }, null)?.ad).toMatchObject({
      politicalMark: false,
      fundingEntity: null,
    });
  });
});

describe('a post of the page', () => {
  const text = feedLines([
    adStory({
      adId: '120990000000321',
      pageId: '1',
      pageName: 'Larchmont Lamps',
      text: 'Light for long evenings, and longer nights.',
      landingUrl: 'https://lamps.example.org/otley',
      postId: '1234567890',
    }),
  ]);
  const [read] = parse(text).ads;
  const [caught] = facebook.catchAds(copyOf(text)).ads;
  const same: Shown = {
    permalinks: ['https://www.facebook.com/LarchmontLamps/posts/1234567890'],
    links: ['https://lamps.example.org/otley?fbclid=1'],
    sender: 'Larchmont Lamps',
    text: 'Light for long evenings, and longer nights.',
  };

  it.each<[string, Partial<Shown>, boolean]>([
    ['agrees in everything', {}, true],
    ['has the number only', { links: [], sender: '', text: '' }, true],
    ['has another number', { permalinks: ['https://www.facebook.com/LarchmontLamps/posts/1234567891'] }, false],
    [
      'has the number under story_fbid',
      { permalinks: ['https://www.facebook.com/permalink.php?story_fbid=1234567890&id=1'], text: '' },
      true,
    ],
    [
      'has a number of another kind',
      { permalinks: ['https://www.facebook.com/LarchmontLamps/posts/pfbid02abcDEF'] },
      true,
    ],
    ['links to a photo', { permalinks: ['https://www.facebook.com/photo/?fbid=99999999'] }, true],
    ['has no permalink', { permalinks: [] }, true],
    ['has sender and text only', { permalinks: [], links: [] }, true],
    ['has sender and link only', { permalinks: [], text: '' }, true],
    ['has the sender only', { permalinks: [], links: [], text: '' }, false],
    ['has the text only', { permalinks: [], links: [], sender: '' }, false],
    ['has another sender', { permalinks: [], sender: 'Halfmoon Lamps' }, false],
    ['has another text', { permalinks: [], text: 'Dark for short mornings.' }, false],
    ['has another link', { permalinks: [], links: ['https://lamps.example.org/leeds'] }, false],
    ['has the number, but another sender', { sender: 'Halfmoon Lamps' }, false],
    ['has the number, but another text', { text: 'Dark for short mornings.' }, false],
    ['cuts the text off', { permalinks: [], text: 'Light for long evenings, and… See more' }, true],
    ['has nothing', { permalinks: [], links: [], sender: '', text: '' }, false],
  ])('that %s', (_, change, expected) => {
    const post = postKeyOf({ ...same, ...change });
    expect(read && isSamePost(facebook.keyOf(read.ad), post)).toBe(expected);
    expect(caught && isSamePost(caught.key, post)).toBe(expected);
  });

  it.each([
    ['https://www.facebook.com/x/posts/1234567', 'post:1234567'],
    ['https://www.facebook.com/x/posts/a-title/1234567/', 'post:1234567'],
    ['https://www.facebook.com/x/posts/pfbid0abcDEF', 'pfbid:pfbid0abcDEF'],
    ['https://www.facebook.com/watch/?v=1234567', 'video:1234567'],
    ['https://www.facebook.com/x/videos/1234567', 'video:1234567'],
    ['https://www.facebook.com/x/photos/1234567', null],
    ['not an address', null],
    [null, null],
  ])('with the address %s has the id %j', (address, expected) => {
    expect(postIdIn(address)).toBe(expected);
  });
});

describe('an ad of the right column', () => {
  const lamps = {
    adId: '120990000000555',
    pageId: '610990000000555',
    pageName: 'Larchmont Lamps',
    text: 'Light for long evenings.',
    title: 'Lamps from Otley',
    landingUrl: 'https://lamps.example.org/otley',
  };
  const text = rightColumnResponse([lamps]);
  const [read] = parse(text).ads;
  const [caught] = facebook.catchAds(copyOf(text)).ads;
  const card = { ids: [], sender: '', text: '', links: [lamps.landingUrl], says: ['lamps from otley', 'example.org'] };

  it.each([
    ['a card with its title and its address', card, true],
    ['a card with another address', { ...card, links: ['https://boots.example.org/'] }, false],
    ['a card with its address alone', { ...card, says: ['example.org'] }, false],
    [
      'a post of its sender',
      postKeyOf({ permalinks: [], sender: lamps.pageName, text: lamps.text, links: [lamps.landingUrl] }),
      false,
    ],
  ])('is rightly told: %s', (_, shown, expected) => {
    expect(read && isSameShown(facebook.keyOf(read.ad), shown)).toBe(expected);
    expect(caught && isSameShown(caught.key, shown)).toBe(expected);
  });
});

describe('a page of Facebook', () => {
  it.each([
    ['/', 'feed'],
    ['/search/top?q=x', 'search'],
    ['/watch/?v=1', 'video'],
    ['/somebody/videos/123', 'video'],
    ['/marketplace/leeds', 'marketplace'],
    ['/reel/123', 'reels'],
    ['/stories/123/abc', 'stories'],
    ['/reelmakers', 'feed'],
  ])('%s is of the surface %s', (path, surface) => {
    expect(surfaceOfPage(`https://www.facebook.com${path}`)).toBe(surface);
  });
});

describe('the page’s own data', () => {
  it.each([
    ['application/json', ['type', 'data-content-len', 'data-sjs'], true],
    ['application/json', ['type'], false],
    ['text/javascript', ['data-sjs'], false],
  ])('is in a script of type %s with %j: %s', (type, attributes, expected) => {
    expect(facebook.isEmbeddedData(type, attributes)).toBe(expected);
  });
});
