import { describe, expect, it } from 'vitest';
import { isSamePost } from '#lib/capture/same-post.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { handleOf, isOwn, landingUrlOf, postIdIn } from '#lib/platforms/x/clean-url.ts';
import { countPosts } from '#lib/platforms/x/count-posts.ts';
import { x } from '#lib/platforms/x/index.ts';
import { postKeyOf } from '#lib/platforms/x/post-key.ts';
import { surfaceOfPage } from '#lib/platforms/x/surface-of-page.ts';
import {
  adEntry,
  exploreAnswer,
  homeAnswer,
  postEntry,
  suggestionsAnswer,
  accountEntry,
  thread,
  threadPost,
  trendEntry,
} from '#tests/fixtures/x/build-timeline.ts';
import { copyOf } from './platform-fixtures.ts';
import { lamps, lampShop, parse, post } from './x-fixtures.ts';

describe('a label', () => {
  it.each([
    'Ad',
    'Promoted',
    'Promowane',
    'Реклама',
    'Sponzorováno',
    'プロモーション',
    'Anzeige',
    'Reklama',
    'Hysbyseb',
  ])('of an ad is %s', (word) => {
    expect(isAdLabel(word)).toBe(true);
  });

  it.each(['Ads', 'Ad astra', 'Promoted to head gardener', 'Promoted by somebody', 'Add', ''])(
    'of an ad is not %s',
    (word) => {
      expect(isAdLabel(word)).toBe(false);
    },
  );
});

describe('an address', () => {
  it.each([
    ['https://x.com/LarchmontLamps', 'LarchmontLamps'],
    ['https://x.com/LarchmontLamps/status/1900000000000000020/photo/1', 'LarchmontLamps'],
    ['https://twitter.com/LarchmontLamps?s=20', 'LarchmontLamps'],
    ['https://x.com/i/status/1900000000000000020', null],
    ['https://x.com/home', null],
    ['https://lamps.example.org/LarchmontLamps', null],
    ['nothing', null],
    [null, null],
  ])('names an account: %s', (address, handle) => {
    expect(handleOf(address)).toBe(handle);
  });

  it.each([
    ['https://x.com/LarchmontLamps/status/1900000000000000020', '1900000000000000020'],
    ['https://x.com/LarchmontLamps/status/1900000000000000020/analytics', '1900000000000000020'],
    ['https://x.com/LarchmontLamps/status/', null],
    [null, null],
  ])('names a post: %s', (address, number) => {
    expect(postIdIn(address)).toBe(number);
  });

  it('is X’s own or leads away, and keeps nothing that tells of a click', () => {
    expect(['https://t.co/abc', 'https://pbs.twimg.com/a.jpg', 'https://x.com/a'].every(isOwn)).toBe(true);
    expect(isOwn('https://fax.com/')).toBe(false);
    expect(landingUrlOf('https://lamps.example.org/?a=1&twclid=2-abc&utm_source=x')).toBe(
      'https://lamps.example.org/?a=1',
    );
  });

  it.each([
    ['https://x.com/home', 'home'],
    ['https://x.com/', 'home'],
    ['https://x.com/search?q=a', 'search'],
    ['https://x.com/LarchmontLamps/status/1', 'replies'],
    ['https://x.com/LarchmontLamps', 'profile'],
    ['https://x.com/LarchmontLamps/with_replies', 'profile'],
    ['https://x.com/i/lists/1', 'other-timeline'],
    ['nothing', 'other-timeline'],
  ])('of a page names its part: %s', (address, surface) => {
    expect(surfaceOfPage(address)).toBe(surface);
  });
});

describe('the number of posts', () => {
  it('is that of the entries, each once, promoted or in a thread', () => {
    const entries = [postEntry(post(1)), postEntry(post(1)), adEntry(lamps), thread('1', [threadPost('1', post(2))])];
    expect(countPosts(JSON.stringify(homeAnswer(entries)))).toBe(3);
  });

  it('does not rise by what people write', () => {
    expect(
      countPosts(JSON.stringify(homeAnswer([postEntry(post(1, { text: 'see "tweet-12345" and tweet-6789' }))]))),
    ).toBe(1);
  });
});

describe('an ad in the page', () => {
  const shown = {
    ids: [],
    sender: lampShop.name,
    text: 'Light for long evenings. ',
    links: ['https://t.co/s0000200'],
  };
  const [read] = parse(homeAnswer([adEntry(lamps)])).ads;
  const [caught] = x.catchAds(copyOf(JSON.stringify(homeAnswer([adEntry(lamps)])))).ads;
  const keys = [read && x.keyOf(read.ad), caught?.key].filter((key) => key !== undefined);

  it('is known by its post, whether caught or read', () => {
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(isSamePost(key, postKeyOf(shown))).toBe(true);
      expect(isSamePost(key, postKeyOf({ ...shown, ids: [`post:${lamps.id}`] }))).toBe(true);
    }
  });

  it.each([
    ['another number', { ids: ['post:1'] }],
    ['another sender', { sender: 'Larkspur & Thimble Teas' }],
    ['another text', { text: 'Light for short mornings.' }],
    ['another link', { links: ['https://t.co/another'] }],
  ])('is not a post with %s', (_, other) => {
    for (const key of keys) expect(isSamePost(key, postKeyOf({ ...shown, ...other }))).toBe(false);
  });

  it('of somebody else’s post is known without the sender', () => {
    const ad = { ...lamps, advertiser: { id: '700000000000000077', handle: 'LampAgency', name: 'Lamp Agency' } };
    const [other] = parse(homeAnswer([adEntry(ad)])).ads;
    expect(other?.ad.advertiser.handle).toBe('LampAgency');
    expect(other && x.keyOf(other.ad).sender).toBe('');
  });

  it('that is a trend or an account is known by its name', () => {
    const promoted = { impressionId: 'abc123', advertiser: lampShop, trendId: '7', description: 'Light' };
    const [trend] = parse(exploreAnswer([trendEntry({ name: '#LongEvenings', promoted }, 1)])).ads;
    const [account] = parse(suggestionsAnswer([accountEntry(lampShop, promoted)])).ads;
    expect(trend && x.keyOf(trend.ad).ids).toEqual(['trend:#longevenings']);
    expect(account && x.keyOf(account.ad).ids).toEqual(['user:larchmontlamps']);
  });
});
