/** Laws that hold for every answer, however it is shaped: what is caught, what is kept, what never leaves, and what is survived. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capturedAdSchema } from '#lib/core/ad.ts';
import { instagram } from '#lib/platforms/instagram/index.ts';
import {
  adMedia,
  adSlot,
  type Built,
  feedAnswer,
  injectedMedia,
  organicNode,
  slotFields,
  unseenNames,
  whyRequest,
  withNames,
} from '#tests/fixtures/instagram/build-answers.ts';
import { lamps, parse, parseWhy, secrets } from './instagram-fixtures.ts';
import { copyOf, readAt, readCases } from './platform-fixtures.ts';

const cases = readCases('instagram');
const person = organicNode({ name: 'Wilhelmina Privatperson', text: 'A cat.', friend: 'Aloysius Bystander' });
const political = {
  ...lamps,
  disclaimer: 'Paid for by Friends of Light',
  friend: 'Aloysius Bystander',
  pageId: '610990000000101',
};

/** Ads that lack some of what makes them ads, with some of their fields under names that were never seen. */
const anyAnswer = fc
  .record({
    lacks: fc.subarray(Object.keys(unseenNames)),
    renamed: fc.subarray(Object.keys(unseenNames)),
    isWrapped: fc.boolean(),
  })
  .map(({ lacks, renamed, isWrapped }) => {
    const ad = isWrapped ? { ad: adSlot(political) } : { media: injectedMedia(political) };
    const text = JSON.stringify(feedAnswer([person, { ...person, media: null, ...ad }]), (name, value: unknown) =>
      lacks.includes(name) && name !== 'ad' && name !== 'injected' ? null : value,
    );
    const names = Object.fromEntries(Object.entries(unseenNames).filter(([name]) => renamed.includes(name)));
    return JSON.stringify(withNames(JSON.parse(text), names));
  });

/** What is caught in the page gives the whole parser's records, or it is said that something is left; what is kept is read as
 *  the same again; and every record is one of the vocabulary. */
function expectLaws(text: string, url = ''): void {
  const copy = copyOf(text, null, null, url);
  const { ads, explanations, problems } = instagram.parseResponse(copy, readAt);
  for (const { ad, raw } of ads) {
    const again = parse(raw).ads.map((read) => read.ad);
    const { id, adId } = ad.adId.startsWith('sha256-') ? ad : { id: again[0]?.id, adId: again[0]?.adId };
    expect(again.map((read) => Object.assign(read, { id, adId }))).toEqual([ad]);
    expect(capturedAdSchema.parse(ad)).toEqual(ad);
  }
  const caught = instagram.catchAds(copy);
  for (const { id, raw, surface } of caught.ads) {
    const read = parse(raw).ads.map(({ ad }) => ad);
    expect(read).toEqual(ads.flatMap(({ ad }) => (ad.id === id ? [ad] : [])));
    expect(read[0]?.surface).toBe(surface);
  }
  const isMore = ads.length > caught.ads.length || problems.length + explanations.length > 0;
  if (isMore) expect(caught.isComplete).toBe(false);
}

describe('an answer that lacks anything, under any names', () => {
  it('is caught, kept and read again by the same laws', () => {
    fc.assert(
      fc.property(anyAnswer, (text) => expectLaws(text)),
      { numRuns: 400 },
    );
  });

  it('gives nothing of people or tokens', () => {
    fc.assert(
      fc.property(anyAnswer, (text) => {
        const { ads, problems } = parse(text);
        const left = JSON.stringify([ads, problems, instagram.catchAds(copyOf(text)).ads]);
        expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what leaves the parsers', () => {
  it.each(cases.map((row) => [row.name, row] as const))(
    'holds no person, no birthday and no token: %s',
    (_, { copy }) => {
      const { ads, explanations, problems } = instagram.parseResponse(copy, readAt);
      const left = JSON.stringify([ads, explanations, problems, instagram.catchAds(copy).ads]);
      expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    },
  );

  it('holds the advertiser, whom the same search finds, and the fixtures hold the secrets', () => {
    const text = JSON.stringify(feedAnswer([person, { ...person, media: null, ad: adSlot(political) }]));
    expect(JSON.stringify(parse(text).ads)).toContain('Larchmont Lamps');
    const everything = cases.map(({ copy }) => copy.text).join('\n');
    expect(secrets.filter((secret) => !everything.includes(secret))).toEqual([]);
  });

  it('never holds a name that stands in any other part of an ad', () => {
    const partName = fc.stringMatching(/^[a-z_]{1,20}$/).filter((name) => !ownParts.has(name));
    fc.assert(
      fc.property(partName, fc.boolean(), (name, isInSlot) => {
        const planted = {
          username: 'xanthippe.planted',
          full_name: 'Xanthippe Plantedname',
          text: 'Xanthippe',
          label: 'Xanthippe',
        };
        const media = { ...adMedia(lamps), ...(isInSlot ? {} : { [name]: { user: planted, nodes: [planted] } }) };
        const slot: Built = { ...slotFields(lamps), items: [media], ...(isInSlot ? { [name]: [planted] } : {}) };
        const { ads } = parse(feedAnswer([{ __typename: 'XDTFeedItem', ad: slot }]));
        expect(ads).toHaveLength(1);
        expect(JSON.stringify(ads)).not.toMatch(/xanthippe/i);
      }),
    );
  });
});

/** Parts that are the sender's own. */
const ownParts = new Set([
  'items',
  'media',
  'user',
  'caption',
  'links',
  'pk',
  'id',
  'code',
  'link',
  'ad_id',
  'media_type',
  'story_cta',
]);

describe('hostile input', () => {
  /** But for the one over many lines: half of it may look like a stream to the page and like a document to the parser. */
  const texts = cases.map(({ copy }) => copy.text).filter((text) => text.length > 10 && !text.startsWith('{\n'));

  /** A fixture with a piece of itself, of another one, or of rubbish put somewhere into it. */
  const mutated = fc
    .record({
      text: fc.constantFrom(...texts),
      other: fc.oneof(
        fc.constantFrom(...texts),
        fc.constantFrom(
          '"__proto__":{"isAdmin":true},',
          '[[[[',
          '{"ad_id":',
          '"items":[{"items":[',
          'null,',
          '\u0000',
          '\\ud800',
          '"id":1e999,',
        ),
        fc.string(),
      ),
      at: fc.nat(),
      from: fc.nat(),
      length: fc.nat({ max: 400 }),
      cut: fc.nat({ max: 40 }),
    })
    .map(({ text, other, at, from, length, cut }) => {
      const start = at % text.length;
      const begin = from % Math.max(1, other.length);
      return text.slice(0, start) + other.slice(begin, begin + length) + text.slice(start + cut);
    });

  const whyAddress = String(whyRequest(null)['url']);

  it('of mutated answers never throws, changes no prototype, and keeps the laws', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom('', whyAddress), (text, url) => expectLaws(text, url)),
      { numRuns: 1_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('of any JSON under the names of the platform never throws, and keeps the laws', () => {
    const name = fc.constantFrom(
      'ad',
      'ad_id',
      'items',
      'media',
      'user',
      'caption',
      'label',
      'link',
      'injected',
      'pk',
      'code',
      '_rebuilt',
      'signs',
      'surface',
      '__proto__',
      'constructor',
      'bk.components.Text',
      'text',
      'text_size',
      'political_ad_byline_text',
      'ad_disclaimer_info',
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(
          null,
          0,
          1.5,
          9e15,
          '',
          'ad',
          'Sponsored',
          '120990000000101',
          'feed',
          '14sp',
          'normal',
          'https://l.instagram.com/?u=https%3A%2F%2Fa.example.org',
          'https://l.instagram.com/?u=%',
        ),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(value) ?? '';
        expectLaws(text);
      }),
      { numRuns: 1_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of 100,000 posts in each other is counted within a second or so', () => {
    const open = '{"pk":"1","code":"AAA","product_type":"ad","items":[';
    const { ads, problems } = parse(`${open.repeat(100_000)}null${']}'.repeat(100_000)}`);
    expect(ads).toEqual([]);
    expect(problems.map(({ problem }) => problem.kind)).toContain('too-deep');
  }, 3_000);

  it('of 10,000 ads is bounded, and the rest is counted', () => {
    const slots = Array.from({ length: 10_000 }, (_, index) => ({
      ad_id: String(120_990_000_000_000 + index),
      label: 'Sponsored',
    }));
    const { ads, problems } = parse({ data: { timeline: slots } });
    expect(ads).toHaveLength(1_000);
    expect(problems.map(({ problem: { seen } }) => seen)).toEqual(['9000 ads beyond the limit of 1000']);
  });

  it('of a line over 8 MB is counted as unread, and the other lines are read', () => {
    const line = JSON.stringify(feedAnswer([{ ...person, media: null, ad: adSlot(lamps) }]));
    const { ads, problems } = parse(`${line}\n{"x":"${'x'.repeat(9 * 1024 * 1024)}"}\n`);
    expect(ads).toHaveLength(1);
    expect(problems.map(({ problem: { kind, at } }) => `${kind} at ${at}`)).toEqual(['too-large at line 2']);
  });

  it('of a caption that looks like an explanation is an ad all the same', () => {
    const text = 'Our new book: "bk.components.Text" for everybody.';
    const [read] = parse(feedAnswer([{ ...person, media: null, ad: adSlot({ ...lamps, text }) }])).ads;
    expect(read?.ad.text).toBe(text);
    expect(parse(read?.raw).ads).toHaveLength(1);
  });

  it('of an endless explanation is bounded, and the rest is counted', () => {
    const { explanations, problems } = parseWhy(
      Array.from({ length: 5_000 }, () => ({ text: 'Set their age to 18 and older' })),
    );
    expect(explanations[0]?.explanation.criteria).toHaveLength(200);
    expect(problems.map(({ problem: { seen } }) => seen)).toEqual(['4800 sentences beyond the limit']);
  });
});
