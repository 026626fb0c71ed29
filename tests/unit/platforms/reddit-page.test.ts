/** What is made of a post of Reddit's page: its signs, its addresses, what is kept of it, and what joins it to the page. */
import { describe, expect, it } from 'vitest';
import { isSamePost } from '#lib/capture/same-post.ts';
import { capturedAdSchema } from '#lib/core/ad.ts';
import type { RawAd } from '#lib/platforms/contract.ts';
import { handleOf, landingUrlOf, permalinkOf, postIdOf } from '#lib/platforms/reddit/clean-url.ts';
import { reddit } from '#lib/platforms/reddit/index.ts';
import { postKeyOf, type Shown } from '#lib/platforms/reddit/post-key.ts';
import { readAt } from './platform-fixtures.ts';

const raw: RawAd = {
  surface: 'feed',
  labels: ['Promoted', 'Paid for by Friends of Light', 'Zebedee likes this'],
  marks: ['ad-element', 'promoted-attribute', 'ad-link-element'],
  advertiserName: 'LarchmontLamps',
  advertiserUrl: 'https://www.reddit.com/user/LarchmontLamps/',
  text: 'Light for long evenings.\nPromoted by A. Agent on behalf of The Example Party, both of 1 Example Street',
  links: [
    { href: 'https://lamps.example.org/otley?rdt_cid=SECRET&utm_source=reddit', text: 'Learn more' },
    { href: 'https://www.reddit.com/user/LarchmontLamps/', text: 'u/LarchmontLamps' },
    { href: 'https://out.reddit.com/?url=https%3A%2F%2Flamps.example.org%2F&token=SECRET', text: 'Shop' },
  ],
  permalink: 'https://www.reddit.com/user/LarchmontLamps/comments/1inv001/light/',
  width: 600,
  height: 300,
};

const read = (change: Partial<RawAd>) => reddit.parseElement({ ...raw, ...change }, readAt);

describe('an ad read from the page', () => {
  it('has Reddit’s own id, and what it shows', () => {
    expect(capturedAdSchema.parse(read({})?.ad)).toMatchObject({
      id: 'ad:reddit:t3_1inv001',
      via: 'page',
      signs: ['visible-label', 'ad-element', 'promoted-attribute', 'ad-link-element'],
      advertiser: { id: null, name: 'LarchmontLamps', handle: 'LarchmontLamps' },
      fundingEntity: 'Friends of Light',
      politicalMark: true,
      imprint: 'Promoted by A. Agent on behalf of The Example Party, both of 1 Example Street',
      landingUrl: 'https://lamps.example.org/otley',
      linkDisplay: 'Learn more',
      postId: 't3_1inv001',
      seenAt: readAt,
    });
  });

  it('keeps no click id, no token and nobody else, and is read again from what is kept', () => {
    const first = read({});
    expect(first?.raw).not.toMatch(/SECRET|Zebedee/);
    expect(reddit.parseElement(JSON.parse(first?.raw ?? '{}'), readAt)).toEqual(first);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['Promoted'], ['ad-element']],
    [['Promoted'], ['promoted-attribute']],
    [['Promoted'], ['ad-link-element']],
    [['Zorkiwyd'], ['ad-element', 'promoted-attribute']],
    [[], ['promoted-attribute', 'ad-link-element']],
  ])('with the labels %j and the marks %j is one', (labels, marks) => {
    const signs = labels.includes('Promoted') ? ['visible-label', ...marks] : marks;
    expect(read({ labels, marks })?.ad.signs).toEqual(signs);
  });

  it.each<[string, Partial<RawAd>]>([
    ['the label alone', { marks: [] }],
    ['the element alone', { labels: [], marks: ['ad-element'] }],
    ['marks that nobody knows', { labels: [], marks: ['zork', 'visible-label'] }],
    ['no sender', { advertiserName: null }],
  ])('is none with %s', (_, change) => {
    expect(read(change)).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://www.reddit.com/user/LarchmontLamps/', 'LarchmontLamps'],
    ['https://www.reddit.com/u/Larch-mont_1', 'Larch-mont_1'],
    ['https://www.reddit.com/user/LarchmontLamps/comments/1inv001/light/', null],
    ['https://www.reddit.com/r/otley/', null],
    ['https://lamps.example.org/user/LarchmontLamps/', null],
    ['not an address', null],
    [null, null],
  ])('%s is that of the account %j', (address, handle) => {
    expect(handleOf(address)).toBe(handle);
  });

  it.each([
    ['https://www.reddit.com/user/LarchmontLamps/comments/1inv001/light/', 't3_1inv001'],
    ['https://www.reddit.com/comments/1inv001', 't3_1inv001'],
    [permalinkOf('t3_1inv001'), 't3_1inv001'],
    [permalinkOf('t1_1inv001'), null],
    ['https://lamps.example.org/comments/1inv001/', null],
    [null, null],
  ])('%s is that of the post %j', (address, id) => {
    expect(postIdOf(address)).toBe(id);
  });

  it.each([
    [
      'https://out.reddit.com/t3_1inv001?url=https%3A%2F%2Flamps.example.org%2F%3Frdt_cid%3DX%26id%3D7&token=X',
      'https://lamps.example.org/?id=7',
    ],
    ['https://lamps.example.org/?utm_campaign=x', 'https://lamps.example.org/'],
    ['javascript:alert(1)', null],
  ])('%s leads to %s', (address, expected) => {
    expect(landingUrlOf(address)).toBe(expected);
  });
});

describe('a post of the page', () => {
  const same: Shown = {
    postId: 't3_1inv001',
    sender: 'LarchmontLamps',
    text: raw.text,
    links: ['https://lamps.example.org/otley?rdt_cid=OTHER'],
  };
  const ad = read({})?.ad;

  it.each<[string, Partial<Shown>, boolean]>([
    ['agrees in everything', {}, true],
    ['has the name only', { sender: '', text: '', links: [] }, true],
    ['has another name', { postId: 't3_1inv002' }, false],
    ['has sender and link only', { postId: null, text: '' }, true],
    ['has the sender only', { postId: null, text: '', links: [] }, false],
  ])('that %s', (_, change, expected) => {
    expect(ad && isSamePost(reddit.keyOf(ad), postKeyOf({ ...same, ...change }))).toBe(expected);
  });
});
