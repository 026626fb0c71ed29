import { describe, expect, it } from 'vitest';
import { capturedAdSchema } from '#lib/core/ad.ts';
import type { RawAd } from '#lib/platforms/contract.ts';
import { handleOf, landingUrlOf, organisationUrl } from '#lib/platforms/linkedin/clean-url.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { isSponsoredScope } from '#lib/platforms/linkedin/page-marks.ts';
import { readAt } from './platform-fixtures.ts';

const raw: RawAd = {
  surface: 'feed',
  labels: ['Promoted'],
  marks: [],
  advertiserName: 'Larchmont Lamps',
  advertiserUrl: 'https://www.linkedin.com/company/larchmont-lamps/?lipi=SECRET',
  text: 'Light for long evenings.\nPromoted by A. Agent on behalf of The Example Party, both of 1 Example Street',
  links: [
    { href: 'https://www.linkedin.com/company/larchmont-lamps/', text: 'Larchmont Lamps' },
    { href: 'https://lamps.example.org/otley?li_fat_id=SECRET&utm_source=linkedin', text: '' },
    {
      href: 'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Flamps.example.org%2Fotley%3Fli_fat_id%3DSECRET',
      text: 'Learn more',
    },
  ],
  permalink: null,
  width: 500,
  height: 600,
};

const read = (change: Partial<RawAd>) => linkedin.parseElement({ ...raw, ...change }, readAt);

describe('an ad read from the page', () => {
  it('says that it was, with the label as its sign', () => {
    expect(capturedAdSchema.parse(read({})?.ad)).toMatchObject({
      via: 'page',
      signs: ['visible-label'],
      advertiser: { id: null, name: 'Larchmont Lamps', handle: 'larchmont-lamps' },
      fundingEntity: null,
      politicalMark: false,
      imprint: 'Promoted by A. Agent on behalf of The Example Party, both of 1 Example Street',
      landingUrl: 'https://lamps.example.org/otley',
      linkDisplay: 'Learn more',
      seenAt: readAt,
    });
    expect(read({})?.ad.adId).toMatch(/^sha256-[\da-f]{32}$/);
  });

  it('keeps no click id and no token, and is read again from what is kept', () => {
    const first = read({});
    expect(first?.raw).not.toContain('SECRET');
    const kept: RawAd = JSON.parse(first?.raw ?? '{}');
    expect(linkedin.parseElement(kept, readAt)).toEqual(first);
  });

  it('has the number of the ad where the page names it', () => {
    const urn = 'urn:li:sponsoredContentV2:(urn:li:activity:7400000000000000101,urn:li:sponsoredCreative:119044301)';
    expect(read({ permalink: `https://www.linkedin.com/feed/update/${urn}/` })?.ad).toMatchObject({
      adId: '119044301',
      postId: '7400000000000000101',
    });
  });

  it('has the same number each time it is seen, whatever its links carry', () => {
    const again = read({ links: [{ href: 'https://lamps.example.org/otley?li_fat_id=OTHER', text: 'Learn more' }] });
    expect(again?.ad.adId).toBe(read({})?.ad.adId);
  });

  it('of a member has the name alone', () => {
    const ad = read({
      advertiserName: 'Octavia Sponsor',
      advertiserUrl: 'https://www.linkedin.com/in/octavia-sponsor/',
    });
    expect(ad?.ad.advertiser).toEqual({ id: null, name: 'Octavia Sponsor', handle: null });
    expect(ad?.raw).not.toContain('octavia-sponsor');
  });

  it.each([
    [[], ['tracking-scope'], ['tracking-scope']],
    [[], ['sponsored-urn'], ['sponsored-urn']],
    [[], ['view-name', 'accessible-name'], ['view-name', 'accessible-name']],
    [['Gepromoot'], ['view-name'], ['visible-label', 'view-name']],
  ])('with the labels %j and the marks %j says so: %j', (labels, marks, signs) => {
    expect(read({ labels, marks })?.ad.signs).toEqual(signs);
  });

  it.each([
    ['a label of nothing', { labels: ['Suggested'] }],
    ['no label', { labels: [] }],
    ['one weak mark', { labels: [], marks: ['view-name'] }],
    ['marks that nobody knows', { labels: [], marks: ['zork', 'visible-label'] }],
    ['no sender', { advertiserName: null }],
    ['a sender of nothing', { advertiserName: ' \u200B' }],
  ])('is none with %s', (_, change) => {
    expect(read(change)).toBeNull();
  });
});

describe('a tracking scope', () => {
  const bytes = (text: string): string =>
    JSON.stringify([{ content: { type: 'Buffer', data: [...new TextEncoder().encode(text)] } }]);

  it.each([
    '[{"topicName":"SponsoredUpdateServed"}]',
    '[{"breadcrumbType":"SPONSORED_UPDATE_SERVED"}]',
    '[{"content":{"isSponsored":true}}]',
    '[{"transporterKeys":["sponsored"]}]',
    bytes('{"updateUrn":"urn:li:activity:7400000000000000101","isSponsored":true}'),
  ])('tells of an ad: %s', (scope) => {
    expect(isSponsoredScope(scope)).toBe(true);
  });

  it.each([
    '',
    '[{"topicName":"FeedUpdateServedEvent"}]',
    '[{"content":{"isSponsored":false}}]',
    '[{"transporterKeys":["default"]}]',
    bytes('{"updateUrn":"urn:li:activity:7400000000000000101","isSponsored":false}'),
    '{"data":[999,999,999,999,999,999,999,999]}',
  ])('does not: %s', (scope) => {
    expect(isSponsoredScope(scope)).toBe(false);
  });
});

describe('an address', () => {
  it.each([
    [
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fa.example.org%2F%3Fli_fat_id%3D1',
      'https://a.example.org/',
    ],
    ['https://www.linkedin.com/safety/go?url=https%3A%2F%2Fa.example.org%2Fb', 'https://a.example.org/b'],
    ['https://lnkd.in/dAbCdEf', 'https://lnkd.in/dAbCdEf'],
    ['https://a.example.org/?li_fat_id=1&utm_source=linkedin&page=2', 'https://a.example.org/?page=2'],
    [
      'https://www.linkedin.com.evil.example.org/redir/redirect?url=https%3A%2F%2Fa.example.org',
      'https://www.linkedin.com.evil.example.org/redir/redirect?url=https%3A%2F%2Fa.example.org',
    ],
    ['javascript:alert(1)', null],
  ])('%s leads to %s', (address, landing) => {
    expect(landingUrlOf(address)).toBe(landing);
  });

  it.each([
    ['https://www.linkedin.com/company/larchmont-lamps/posts/?lipi=1', 'larchmont-lamps'],
    ['https://uk.linkedin.com/showcase/larchmont-labs', 'larchmont-labs'],
    ['https://www.linkedin.com/school/example-university/', 'example-university'],
    ['https://www.linkedin.com/in/octavia-sponsor/', null],
    ['https://example.org/company/larchmont-lamps/', null],
    ['nothing', null],
  ])('%s is the page of %s', (address, handle) => {
    expect(handleOf(address)).toBe(handle);
    expect(organisationUrl(address) === null).toBe(handle === null);
  });
});
