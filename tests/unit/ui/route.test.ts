/** Addresses of the dashboard, and the sites behind a manifest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routeHash, sectionOf } from '#lib/ui/route.ts';
import { platformOfUrl, sitesOf } from '#lib/ui/sites.ts';

describe('parseRoute', () => {
  it.each<[string, Route]>([
    ['', { page: 'ads', filter: {} }],
    ['#/ads?shownAs=campaigner%3Alabour', { page: 'ads', filter: { shownAs: 'campaigner:labour' } }],
    ['#/ad/ad%3Afacebook%3A1', { page: 'ad', id: 'ad:facebook:1' }],
    ['#/ad/ad:facebook:1', { page: 'ad', id: 'ad:facebook:1' }],
    ['#/ad/', { page: 'ads', filter: {} }],
    ['#/party/labour', { page: 'party', campaigner: 'labour' }],
    ['#/party', { page: 'parties' }],
    ['#/findings', { page: 'findings', controller: null }],
    ['#/complaint/labour', { page: 'complaint', controller: 'labour' }],
    ['#/check/labour', { page: 'check', controller: 'labour' }],
    ['#/check', { page: 'answers', controller: null }],
    ['#/requests', { page: 'answers', controller: null }],
    ['#/requests/labour', { page: 'requests', controller: 'labour', letter: null }],
    ['#/requests/labour/reminder', { page: 'requests', controller: 'labour', letter: 'reminder' }],
    ['#/requests/labour/love', { page: 'requests', controller: 'labour', letter: null }],
    ['#/sample', { page: 'sample', platform: null }],
    ['#/sample/facebook', { page: 'sample', platform: 'facebook' }],
    ['#/welcome', { page: 'welcome' }],
    ['#/no-such-place', { page: 'ads', filter: {} }],
    ['#/ad/%E0%A4%A', { page: 'ad', id: '%E0%A4%A' }],
  ])('reads %j', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
  });

  it('reads back every address that it writes', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
    const routes: fc.Arbitrary<Route> = fc.oneof(
      id.map((text): Route => ({ page: 'ad', id: text })),
      id.map((text): Route => ({ page: 'party', campaigner: text })),
      id.map((text): Route => ({ page: 'complaint', controller: text })),
      id.map((text): Route => ({ page: 'requests', controller: text, letter: null })),
      id.map((text): Route => ({ page: 'requests', controller: text, letter: 'objection' })),
      id.map((text): Route => ({ page: 'sample', platform: text })),
      fc.constant<Route>({ page: 'settings' }),
    );
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });

  it.each([
    ['#/ad/1', 'ads'],
    ['#/party/labour', 'parties'],
    ['#/settings', 'settings'],
    ['#/sample/facebook', 'settings'],
    ['#/welcome', null],
  ])('%s belongs to the section %s', (hash, section) => {
    expect(sectionOf(parseRoute(hash))).toBe(section);
  });
});

describe('sitesOf', () => {
  const patterns = [
    'https://www.facebook.com/*',
    'https://x.com/*',
    'https://www.youtube.com/*',
    'https://m.youtube.com/*',
    'https://www.google.co.uk/*',
    'https://facebook.example.org/*',
    'https://example.org/*',
  ];
  const sites = sitesOf(patterns);

  it('knows the platforms behind host patterns', () => {
    expect(sites).toEqual([
      { platform: 'facebook', hosts: ['https://www.facebook.com/*'] },
      { platform: 'x', hosts: ['https://x.com/*'] },
      { platform: 'youtube', hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*'] },
      { platform: 'google', hosts: ['https://www.google.co.uk/*'] },
    ]);
  });

  it.each([
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://x.com/home', 'x'],
    ['https://example.org/www.facebook.com', null],
    ['https://business.facebook.com/', null],
    ['https://www.facebook.example.org/', null],
    ['https://x.youtube.com.example.org/', null],
    ['http://x.com/home', null],
    ['chrome://extensions', null],
  ])('%s is on %s', (url, platform) => {
    expect(platformOfUrl(url, sites)).toBe(platform);
  });
});
