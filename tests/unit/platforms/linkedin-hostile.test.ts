import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#lib/core/json.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { adRows, adUpdate, flightAnswer, organicUpdate, voyagerAnswer } from '#tests/fixtures/linkedin/build-feed.ts';
import { cat, lamps, parse } from './linkedin-fixtures.ts';
import { copyOf, readCases } from './platform-fixtures.ts';

const ad = voyagerAnswer([adUpdate(lamps)]);
const stream = flightAnswer(adRows(lamps, 0x20));
const kindsOf = (text: string): string[] => parse(text).problems.map(({ problem }) => problem.kind);

describe('hostile input', () => {
  it('of 100,000 lists in each other is counted', () => {
    const deep = `{"sponsoredTracking":{},"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(kindsOf(deep)).toContain('too-deep');
  });

  it('of 100,000 posts in each other gives no record, within a second or so', () => {
    const posts = Array.from(
      { length: 100_000 },
      (_, id) => `{"u":"urn:li:fsd_update:(urn:li:activity:${id + 1_000},X)","k":"SPONSORED","x":`,
    );
    const { ads, problems } = parse(`${posts.join('')}null${'}'.repeat(100_000)}`);
    expect(ads).toEqual([]);
    expect(problems.at(-1)?.problem.seen).toMatch(/^\d+ problems beyond the limit of 100$/);
  }, 3_000);

  it.each([
    ['20,000 signs outside of any post', Array.from({ length: 20_000 }, (_, n) => ({ kind: 'SPONSORED', n }))],
    [
      '20,000 pairs of signs without a sender',
      Array.from({ length: 20_000 }, () => ({ a: 'Promoted', b: { c: 'SPONSORED' } })),
    ],
    [
      'deep things with one sign each',
      Array.from({ length: 200 }, () =>
        Array.from({ length: 235 }).reduce<unknown>((inner, _, n) => ({ zork: n, y: inner }), { kind: 'SPONSORED' }),
      ),
    ],
  ])(
    'of %s does not take longer than its length',
    (_, list) => {
      const { ads, problems } = parse(JSON.stringify({ included: list }));
      expect(ads).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(102);
    },
    3_000,
  );

  it('of 5,000 ads is bounded, and the rest is counted', () => {
    const updates = Array.from({ length: 5_000 }, (_, n) => ({
      entityUrn: `urn:li:fsd_update:(urn:li:sponsoredContentV2:(urn:li:activity:${n + 10_000},urn:li:sponsoredCreative:${n + 10_000}),MAIN_FEED)`,
      sponsoredTracking: { activityType: 'SPONSORED' },
    }));
    const { ads, problems } = parse(voyagerAnswer(updates));
    expect(ads).toHaveLength(1_000);
    expect(problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'too-many: 4000 ads beyond the limit of 1000',
    ]);
  });

  it('of a document over 8 MB is counted as unread', () => {
    expect(kindsOf(`{"sponsoredCreative":"${'x'.repeat(9 * 1024 * 1024)}"}`)).toEqual(['too-large']);
  });

  it('of prototype keys changes no prototype and reads nothing from them', () => {
    const keys =
      '"__proto__":{"isAdmin":true,"actor":{"name":{"text":"x"}}},"constructor":{"prototype":{"isAdmin":true}},';
    for (const text of [ad.replace('"actor":{', `${keys}"actor":{`), stream.replace('"role"', `${keys}"role"`)]) {
      const [read, ...others] = parse(text).ads;
      expect([read?.ad.advertiser.name, others.length]).toEqual(['Larchmont Lamps', 0]);
      expect(read?.raw).not.toMatch(/__proto__|constructor|isAdmin/);
    }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it.each([
    ['rows that lead to themselves', stream.replace('"$21"', '"$20"').replace('["… more"]', '"$L20"')],
    ['rows that lead to each other', `2:["$3","$3"]\n3:["$2","$2"]\n${stream.replace('"$21"', '"$2"')}`],
    ['a path that leads nowhere', stream.replace('"$21"', '"$21:props:children:__proto__"')],
    ['a text that is longer than the stream', stream.replace(/21:T18,/, '21:Tffffffff,')],
    ['a row without an end', '20:["$","div",null,{"role":"listitem","x":"updateUrnSponsoredContentV2Urn'],
    ['no rows', 'window.__como_rehydration__ = {"a":"sponsoredCreative"};'],
    ['pieces that are no texts', 'window.__como_rehydration__ = [1,null,{"sponsoredCreative":2}];'],
    ['a script that is broken', 'window.__como_rehydration__ = ["sponsoredCreative'],
  ])('of a stream with %s is survived', (_, text) => {
    const { ads, problems } = parse(text);
    expect(ads.length).toBeLessThanOrEqual(1);
    expect(() => JSON.stringify([ads, problems])).not.toThrow();
  });

  it('of a stream whose every row leads to two others ends', () => {
    const rows = Array.from(
      { length: 500 },
      (_, n) => `${(n + 256).toString(16)}:["$${(n + 257).toString(16)}","$L${(n + 258).toString(16)}"]\n`,
    );
    expect(parse(`${rows.join('')}${stream.replace('"$21"', '"$100"')}`).ads).toHaveLength(1);
  }, 3_000);

  const texts = [ad, stream, ...readCases('linkedin').map(({ copy }) => copy.text)].filter((text) => text.length > 100);

  it('that was mutated anywhere never throws, and changes nothing that all objects share', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        'null',
        '\n',
        '\\',
        '"__proto__":',
        '$20',
        '\ud800',
        '0:',
        'T99,',
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), piece), {
          minLength: 1,
          maxLength: 6,
        }),
        (text, edits) => {
          let mutated = text;
          for (const [where, length, put] of edits) {
            const at = Math.floor(where * mutated.length);
            mutated = mutated.slice(0, at) + put + mutated.slice(at + length);
          }
          const whole = linkedin.parseResponse(copyOf(mutated), null);
          const caught = linkedin.catchAds(copyOf(mutated));
          if (caught.ads.length < whole.ads.length) expect(caught.isComplete).toBe(false);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('with other values than belong there never throws', () => {
    const leaf = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('SPONSORED', 'Promoted', 'urn:li:sponsoredCreative:1', 'listitem'),
    );
    const document: Json = JSON.parse(voyagerAnswer([adUpdate(lamps), organicUpdate(cat)]));
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 8 }), fc.nat(200), (leaves, from) => {
        let place = 0;
        const text = JSON.stringify(document, (_key, value: unknown) => {
          place += 1;
          return place >= from && place < from + leaves.length ? leaves[place - from] : value;
        });
        expect(() => [parse(text ?? 'null'), linkedin.catchAds(copyOf(text ?? 'null'))]).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
