import { describe, expect, it } from 'vitest';
import { promotedLabel } from '#lib/platforms/linkedin/promoted-label.ts';
import {
  adRows,
  adUpdate,
  type Built,
  embeddedFlight,
  flightAnswer,
  organicUpdate,
  voyagerAnswer,
} from '#tests/fixtures/linkedin/build-feed.ts';
import { cat, lamps, parse } from './linkedin-fixtures.ts';

const ad = voyagerAnswer([adUpdate(lamps)]);

/** What takes each family out of an answer of Voyager. */
const without: Readonly<Record<string, (text: string) => string>> = {
  'sponsored-tracking': (text) => text.replaceAll(/"sponsoredTracking":\{[^}]*\}/g, '"sponsoredTracking":null'),
  'sponsored-urn': (text) =>
    text.replaceAll(/urn:li:sponsoredContentV2:\((urn:li:activity:\d+),urn:li:sponsoredCreative:\d+\)/g, '$1'),
  'promoted-label': (text) => text.replaceAll('"Promoted"', '"12h"'),
  'click-id': (text) => text.replaceAll('li_fat_id=invented-click&', ''),
};
const families = Object.keys(without);

describe('an ad of LinkedIn', () => {
  it.each(families)('is found without %s', (family) => {
    const { ads, problems } = parse(without[family]?.(ad) ?? '');
    expect(ads.map((read) => read.ad.signs)).toEqual([families.filter((other) => other !== family)]);
    expect(problems).toEqual([]);
  });

  it.each(families)('is none with %s alone, and is counted where the sign is telling', (family) => {
    const text = families
      .filter((other) => other !== family)
      .reduce((left, other) => without[other]?.(left) ?? left, ad);
    const { ads, problems } = parse(text);
    expect(ads).toEqual([]);
    const seen = family === 'promoted-label' || family === 'click-id' ? [] : [`one family of signs only: ${family}`];
    expect(problems.map(({ problem }) => problem.seen)).toEqual(seen);
    expect(problems.flatMap(({ raw }) => raw ?? []).join('')).not.toMatch(/Larchmont|evenings/);
  });

  it('is found under names of fields that were never seen', () => {
    const renamed = ad
      .replaceAll('sponsoredTracking', 'zork')
      .replaceAll('activityType', 'quux')
      .replaceAll('subDescription', 'line')
      .replaceAll('trackingData', 'blimp')
      .replaceAll('entityUrn', 'itself')
      .replaceAll('included', 'more');
    expect(parse(renamed).ads.map((read) => read.ad)).toEqual(parse(ad).ads.map((read) => read.ad));
  });

  it.each([1, 4, 12, 30])('is found %i objects deep', (depth) => {
    const wrapped = Array.from({ length: depth }).reduce<Built>(
      (inner, _, n) => ({ [`level${n}`]: [inner] }),
      adUpdate(lamps),
    );
    expect(parse(JSON.stringify(wrapped)).ads).toHaveLength(1);
  });

  it('keeps the name of the click id, and never its value', () => {
    const [read] = parse(ad).ads;
    expect(read?.raw).toMatch(/[?&]li_fat_id=["&]/);
    expect(read?.raw).not.toContain('invented-click');
    expect(read?.ad.landingUrl).not.toContain('li_fat_id');
  });

  it('is not what somebody writes', () => {
    const post = organicUpdate({ ...cat, text: 'SPONSORED' });
    const shout = { ...post, commentary: { text: { text: 'urn:li:sponsoredCreative:1', alt: 'Promoted' } } };
    const { ads, problems } = parse(voyagerAnswer([shout]).replace('"numLikes":12', '"sponsoredCreative":12'));
    expect([ads, problems]).toEqual([[], []]);
  });

  it('in which another is reshared keeps the two apart', () => {
    const other = { ...lamps, creative: '119044399', activity: '7400000000000000399', text: 'Another lamp.' };
    const { ads } = parse(voyagerAnswer([{ ...adUpdate(lamps), resharedUpdate: adUpdate(other) }]));
    expect(ads.map((read) => [read.ad.adId, read.ad.text])).toEqual([
      ['119044301', lamps.text],
      ['119044399', other.text],
    ]);
  });

  it('that the server drew is found by its name, its scope in bytes, its label, and the click id of its link', () => {
    const [read] = parse(flightAnswer(adRows(lamps, 0x20))).ads;
    expect(read?.ad.signs).toEqual(['sponsored-urn', 'tracking-scope', 'promoted-label', 'click-id']);
    expect(parse(embeddedFlight(adRows(lamps, 0x20))).ads).toEqual([read]);
  });

  it('is read out of a long stream, each once', () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      adRows({ ...lamps, creative: String(119_044_000 + n) }, 0x20 + 2 * n),
    );
    expect(parse(flightAnswer(rows.flat())).ads).toHaveLength(60);
  });

  it('that the server drew is read whole where its text is long and in several bytes a letter', () => {
    const text = `Goleuadau – hŵyr y nos 💡.\n${'Lamp ar ôl lamp. '.repeat(200)}:"{`;
    const rows = [...adRows({ ...lamps, text }, 0x20), ...adRows({ ...lamps, creative: '119044302' }, 0x30)];
    expect(parse(flightAnswer(rows)).ads.map((read) => read.ad.text)).toEqual([text, lamps.text]);
  });
});

describe('the label of LinkedIn', () => {
  it.each([
    'Promoted',
    'promoted',
    ' Promoted\n',
    'Pro\u200Bmoted',
    'Promoted • Partnership with Larchmont Lamps',
    'Anzeige',
    'Post sponsorisé',
    'Promocionado',
    'Gepromoot',
    'Treść promowana',
    'Продвигается',
    'プロモーション',
    'تبلیغ\u200Cشده',
  ])('is %j', (text) => {
    expect(promotedLabel(text)).toEqual({ by: null });
  });

  it.each([
    ['Promoted by Larchmont Lamps', 'Larchmont Lamps'],
    ['Promu(e) par Larchmont Lamps', 'Larchmont Lamps'],
    ['Promoted by Larchmont Lamps • 12,345 followers', 'Larchmont Lamps'],
  ])('in %j says who promotes the post', (text, by) => {
    expect(promotedLabel(text)).toEqual({ by });
  });

  it.each([
    '',
    'Ad',
    'I have been promoted',
    'Promoted to director',
    'Promoted Solutions',
    'Suggested',
    'x'.repeat(500),
  ])('is not %j', (text) => {
    expect(promotedLabel(text)).toBeNull();
  });
});
