/** What a platform is made of of which only the page tells: signs in attributes beside the label, and no answer that is ever read. */
import { describe, expect, it } from 'vitest';
import type { RawAd } from '#lib/platforms/contract.ts';
import { addressesOf } from '#lib/platforms/parts/addresses.ts';
import { labelledAdReader } from '#lib/platforms/parts/labelled-ad.ts';
import { pageOnly } from '#lib/platforms/parts/page-only.ts';
import { parseNoAnswer } from '#lib/platforms/parts/parse-no-answer.ts';

/** An invented site, by the name of a platform that has a name and no parser. */
const read = labelledAdReader({
  platform: 'snapchat',
  parserVersion: 'invented-1',
  ...addressesOf({ redirect: () => null, ownHost: /(?:^|\.)larch\.example$/ }),
  handleOf: () => null,
  postIdOf: () => null,
  marks: ['element-name', 'attribute'],
  adIdOf: (permalink) => /\/ads\/(\w+)/.exec(permalink ?? '')?.[1] ?? null,
});

const raw: RawAd = {
  surface: 'feed',
  labels: ['Promoted'],
  marks: ['attribute', 'element-name'],
  advertiserName: 'Larchmont Lamps',
  advertiserUrl: null,
  text: 'Lamps for long evenings.',
  links: [{ href: 'https://lamps.example/?fbclid=1', text: 'Shop now' }],
  permalink: 'https://larch.example/ads/t3abc',
  width: 600,
  height: 300,
};

describe('an ad of which only the page tells', () => {
  it.each<[string, Partial<RawAd>, readonly string[] | null]>([
    ['with all signs', {}, ['visible-label', 'element-name', 'attribute']],
    ['whose label is in no language that we know', { labels: ['Zork'] }, ['element-name', 'attribute']],
    ['without one of the marks', { marks: ['attribute'] }, ['visible-label', 'attribute']],
    ['with an unknown mark', { marks: ['attribute', 'zork'] }, ['visible-label', 'attribute']],
    ['with a label alone', { marks: [] }, null],
    ['with one mark alone', { labels: [], marks: ['attribute'] }, null],
    ['without a sender', { advertiserName: ' ' }, null],
  ])('%s is read by what stands there', (_, change, signs) => {
    expect(read({ ...raw, ...change }, null)?.ad.signs ?? null).toEqual(signs);
  });

  it('has the platform’s own id, and without one an id by its content', () => {
    expect(read(raw, null)?.ad.id).toBe('ad:snapchat:t3abc');
    expect(read({ ...raw, permalink: null }, null)?.ad.adId).toMatch(/^sha256-/);
  });

  it('is read again from the copy that is kept, which names nobody else', () => {
    const once = read({ ...raw, labels: ['Promoted', 'Zebedee likes this'] }, null);
    expect(once?.raw).not.toContain('Zebedee');
    expect(once?.raw).not.toContain('fbclid');
    expect(once && read(JSON.parse(once.raw), null)).toEqual(once);
  });
});

describe('an answer of a platform of which only the page tells', () => {
  it('is neither copied nor left for anybody, and the command line says that it is not read', () => {
    expect([pageOnly.isPageOnly, pageOnly.isEmbeddedData()]).toEqual([true, false]);
    expect(pageOnly.catchAds()).toEqual({ ads: [], postsSeen: 0, viewerId: null, isComplete: true });
    expect(parseNoAnswer().problems.map(({ problem: { kind } }) => kind)).toEqual(['not-this-format']);
  });
});
