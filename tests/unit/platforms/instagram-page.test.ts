/** What joins an ad of Instagram to a post of the page, what is copied there, and the fallback. */
import { describe, expect, it } from 'vitest';
import { createCopyOut } from '#lib/bridge/page/copy-out.ts';
import { readBody } from '#lib/bridge/page/read-request.ts';
import { parseWire } from '#lib/bridge/parse-wire.ts';
import { isSamePost } from '#lib/capture/same-post.ts';
import { capturedAdSchema } from '#lib/core/ad.ts';
import type { RawAd } from '#lib/platforms/contract.ts';
import { codeIn, handleOf, landingUrlOf } from '#lib/platforms/instagram/clean-url.ts';
import { instagram } from '#lib/platforms/instagram/index.ts';
import { intercepts } from '#lib/platforms/instagram/intercepts.ts';
import { postKeyOf, type Shown } from '#lib/platforms/instagram/post-key.ts';
import { adNode, feedAnswer, whyRequest } from '#tests/fixtures/instagram/build-answers.ts';
import { lamps, parse } from './instagram-fixtures.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

describe('what the page script copies', () => {
  const out = createCopyOut(new MessageChannel().port1, intercepts);
  const host = 'https://www.instagram.com';

  it.each([
    ['/graphql/query', true],
    ['/graphql/query/?doc_id=1', true],
    ['/ads/igwww_ads_graphql/', true],
    ['/api/v1/feed/timeline/', true],
    ['/api/v1/clips/home/', true],
    ['/async/wbloks/fetch/?appid=com.bloks.www.bloks.ig_waist3_context_page&type=app&__bkv=1', true],
    ['/api/graphql/', false],
    ['/api/graphql', false],
    ['/api/v1/direct_v2/inbox/', false],
    ['/api/v1/feed/saved/posts/', false],
    ['/async/wbloks/fetch/?appid=com.bloks.www.ig.about_this_account&type=app', false],
  ])('of %s: %s', (path, expected) => {
    expect([out.wants(path), out.wants(host + path)]).toEqual([expected, expected]);
  });

  it('of a request is what it asks about the ad, and no token', () => {
    const params = JSON.stringify({ ad_id: '1', ad_client_token: 'InventedTracking', page_type: 'FEED' });
    const body = new URLSearchParams({ fb_dtsg: 'secret', lsd: 'secret', params });
    const { name, variables } = readBody(body.toString(), intercepts.asked);
    expect({ name, variables }).toEqual({ name: null, variables: params });
    const header = JSON.stringify({ kind: 'copy', url: whyRequest('1')['url'], name, variables, line: 0 });
    expect(parseWire(`${header}\n{}`)).toMatchObject({ requestVariables: { ad_id: '1', page_type: 'FEED' } });
    expect(JSON.stringify(parseWire(`${header}\n{}`))).not.toContain('InventedTracking');
  });

  it.each([
    ['application/json', ['type', 'data-content-len', 'data-sjs'], true],
    ['application/json', ['type'], false],
    ['text/javascript', ['data-sjs'], false],
  ])('of scripts in the page of type %s with %j: %s', (type, attributes, expected) => {
    expect(instagram.isEmbeddedData(type, attributes)).toBe(expected);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.instagram.com/p/Cabc_-123/', 'Cabc_-123'],
    ['https://www.instagram.com/larchmont.lamps/p/Cabc_-123/comments/', 'Cabc_-123'],
    ['https://www.instagram.com/reel/Cabc_-123/?utm_source=x', 'Cabc_-123'],
    ['https://www.instagram.com/reels/Cabc_-123', 'Cabc_-123'],
    ['https://www.instagram.com/larchmont.lamps/', null],
    ['not an address', null],
    [null, null],
  ])('%s is that of the post %j', (address, code) => {
    expect(codeIn(address)).toBe(code);
  });

  it.each([
    ['https://www.instagram.com/larchmont.lamps/', 'larchmont.lamps'],
    ['https://www.instagram.com/example_party', 'example_party'],
    ['https://www.instagram.com/p/Cabc/', null],
    ['https://www.instagram.com/explore/tags/lamps/', null],
    ['https://lamps.example.org/larchmont/', null],
    [null, null],
  ])('%s is that of the account %j', (address, handle) => {
    expect(handleOf(address)).toBe(handle);
  });

  it.each([
    [
      'https://l.instagram.com/?u=https%3A%2F%2Flamps.example.org%2Fotley%3Ffbclid%3DX%26id%3D7&e=AT0',
      'https://lamps.example.org/otley?id=7',
    ],
    ['https://lamps.example.org/?utm_source=ig&igshid=X', 'https://lamps.example.org/'],
    ['javascript:alert(1)', null],
  ])('%s leads to %s', (address, expected) => {
    expect(landingUrlOf(address)).toBe(expected);
  });
});

describe('a post of the page', () => {
  const answer = feedAnswer([adNode(lamps)]);
  const [read] = parse(answer).ads;
  const [caught] = instagram.catchAds(copyOf(JSON.stringify(answer))).ads;
  const same: Shown = {
    codes: [read?.ad.postId ?? ''],
    sender: 'larchmont.lamps',
    text: 'Light for long evenings.',
    links: ['https://l.instagram.com/?u=https%3A%2F%2Flamps.example.org%2Fotley%3Ffbclid%3D1'],
  };

  it.each<[string, Partial<Shown>, boolean]>([
    ['agrees in everything', {}, true],
    ['has the code only', { sender: '', text: '', links: [] }, true],
    ['has another code', { codes: ['Canother123'] }, false],
    ['has sender and text only', { codes: [], links: [] }, true],
    ['has sender and link only', { codes: [], text: '' }, true],
    ['has the sender only', { codes: [], text: '', links: [] }, false],
    ['has another sender', { codes: [], sender: 'halfmoon.lamps' }, false],
    ['cuts the text off', { codes: [], text: 'Light for long evening… see more' }, true],
  ])('that %s', (_, change, expected) => {
    const post = postKeyOf({ ...same, ...change });
    expect(read && isSamePost(instagram.keyOf(read.ad), post)).toBe(expected);
    expect(caught && isSamePost(caught.key, post)).toBe(expected);
  });
});

describe('an ad read from the page', () => {
  const raw: RawAd = {
    surface: 'feed',
    labels: ['larchmont.lamps', 'Sponsored · Paid for by Friends of Light'],
    advertiserName: 'larchmont.lamps',
    advertiserUrl: 'https://www.instagram.com/larchmont.lamps/?igsh=SECRET',
    text: 'Light for long evenings.',
    links: [
      { href: 'https://www.instagram.com/larchmont.lamps/', text: 'larchmont.lamps' },
      { href: 'https://www.facebook.com/ads/ig_redirect/?d=SECRET', text: 'Learn more' },
      {
        href: 'https://l.instagram.com/?u=https%3A%2F%2Flamps.example.org%2F%3Ffbclid%3DSECRET&e=SECRET',
        text: 'Shop',
      },
    ],
    permalink: 'https://www.instagram.com/p/Cabc_-123/',
    width: 470,
    height: 800,
  };

  it('says that it was, by its label or by an address to which only ads lead', () => {
    const found = instagram.parseElement(raw, readAt);
    expect(capturedAdSchema.parse(found?.ad)).toMatchObject({
      via: 'page',
      signs: ['visible-label', 'ad-link'],
      advertiser: { id: null, name: 'larchmont.lamps', handle: 'larchmont.lamps' },
      fundingEntity: 'Friends of Light',
      politicalMark: true,
      landingUrl: 'https://lamps.example.org/',
      linkDisplay: 'Shop',
      postId: 'Cabc_-123',
    });
    expect(JSON.stringify(found)).not.toContain('SECRET');
    expect(instagram.parseElement({ ...raw, labels: [] }, readAt)?.ad.signs).toEqual(['ad-link']);
    expect(instagram.parseElement({ ...raw, links: [] }, readAt)?.ad.signs).toEqual(['visible-label']);
  });

  it('is none without either, or without a sender', () => {
    expect(instagram.parseElement({ ...raw, labels: ['3 hrs'], links: [] }, readAt)).toBeNull();
    expect(instagram.parseElement({ ...raw, advertiserName: null }, readAt)).toBeNull();
  });
});
