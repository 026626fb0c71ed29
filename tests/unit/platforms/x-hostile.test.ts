import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x } from '#lib/platforms/x/index.ts';
import {
  adEntry,
  adItem,
  homeAnswer,
  post as postOf,
  postEntry,
  storedAnswer,
} from '#tests/fixtures/x/build-timeline.ts';
import { copyOf, readAt, readCases } from './platform-fixtures.ts';
import { lamps, parse, post } from './x-fixtures.ts';

const line = JSON.stringify(homeAnswer([postEntry(post(1)), adEntry(lamps)]));
const kindsOf = (text: string): string[] => parse(text).problems.map(({ problem }) => problem.kind);

describe('hostile input', () => {
  it('of 100,000 lists in each other is counted, and the other lines are read', () => {
    const deep = `{"twclid":1,"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(kindsOf(`${deep}\n${line}`)).toEqual(['too-deep']);
    expect(parse(`${deep}\n${line}`).ads).toHaveLength(1);
    expect(x.catchAds(copyOf(deep)).isComplete).toBe(false);
  });

  it('of lists in each other inside a post is counted, and the ads are read', () => {
    const deep = `"__typename":"Tweet","deep":${'['.repeat(300)}${']'.repeat(300)},`;
    expect(kindsOf(line.replace('"__typename":"Tweet",', deep))).toEqual(['too-deep']);
    expect(parse(line.replace('"__typename":"Tweet",', deep)).ads).toHaveLength(1);
  });

  it.each([
    ['data of ads', '{"promotedMetadata":{"impressionId":"abc123","x":', '}}'],
    ['posts', '{"__typename":"Tweet","rest_id":"123","twclid":1,"x":', '}'],
    [
      'promoted posts',
      `{"rest_id":"123","legacy":{"full_text":"x"},"promotedMetadata":{"impressionId":"abc123","disclosureType":"NoDisclosure"},"x":`,
      '}',
    ],
    [
      'accounts',
      '{"screen_name":"x","promotedMetadata":{"impressionId":"abc123","disclosureType":"NoDisclosure"},"x":',
      '}',
    ],
    ['entries', '{"entryId":"promoted-tweet-123-abc","content":', '}'],
  ])(
    'of 50,000 %s in each other does not take longer than its length',
    (_, open, close) => {
      const text = `${open.repeat(50_000)}null${close.repeat(50_000)}`;
      expect(parse(text).ads.length).toBeLessThan(300);
      expect(() => x.catchAds(copyOf(text))).not.toThrow();
    },
    5_000,
  );

  it('of 20,000 things with one sign each beside each other does not take longer than its length', () => {
    const fields = Array.from(
      { length: 20_000 },
      (_, n) => `"part${n}":{"twclid":{"key":"twclid"},"t":{"rest_id":"${n}","legacy":{"full_text":"x"}}}`,
    );
    const { problems } = parse(`{${fields.join(',')}}`);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(102);
  }, 5_000);

  it('of 3,000 ads is bounded, and the rest is counted', () => {
    const entries = Array.from({ length: 3_000 }, (_, n) =>
      adEntry({ ...lamps, id: String(1_900_000_000_000_000 + n) }),
    );
    const { ads, problems } = parse({ entries });
    expect(ads).toHaveLength(1_000);
    expect(problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'too-many: 2000 ads beyond the limit of 1000',
    ]);
    const caught = x.catchAds(copyOf(JSON.stringify({ entries })));
    expect([caught.ads.length, caught.isComplete]).toEqual([200, false]);
  }, 20_000);

  it('of a line over 8 MB is counted as unread, and the other lines are read', () => {
    const long = `{"twclid":"${'x'.repeat(9 * 1024 * 1024)}"}`;
    const { ads, problems } = parse(`${line}\n${long}\n`);
    expect(ads).toHaveLength(1);
    expect(problems.map(({ problem: { kind, at } }) => `${kind} at ${at}`)).toEqual(['too-large at line 2']);
  });

  it('of a text or list without end in an ad is cut', () => {
    const urls = Array.from({ length: 3_000 }, (_, n) => ({
      url: `https://t.co/${n}`,
      expanded_url: `https://lamps.example.org/${n}`,
    }));
    const huge = {
      ...adItem(lamps),
      tweet_results: {
        result: {
          ...postOf(lamps),
          legacy: {
            id_str: lamps.id,
            user_id_str: lamps.author.id,
            full_text: 'x'.repeat(500_000),
            entities: { urls },
          },
        },
      },
    };
    const { ads } = parse({
      entries: [{ entryId: `promoted-tweet-${lamps.id}-abc123`, content: { itemContent: huge } }],
    });
    expect(ads[0]?.ad.text).toHaveLength(20_000);
    expect(ads[0]?.raw.length).toBeLessThan(40_000);
  });

  it('of prototype keys changes no prototype and reads nothing from them', () => {
    const text = line.replace(
      '"disclosureType"',
      '"__proto__":{"isAdmin":true,"disclosureType":"Political","impressionId":"bad000"},"constructor":{"prototype":{"isAdmin":true}},"disclosureType"',
    );
    const [read] = parse(text).ads;
    expect(read?.ad).toMatchObject({ adId: lamps.id, politicalMark: false });
    expect(read?.raw).not.toMatch(/__proto__|constructor|isAdmin|bad000/);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it('of a store with prototype keys gives nothing from it', () => {
    const stored = JSON.stringify(storedAnswer({ ...lamps, id: '123' }, [])).replace(
      '"tweets":{"123"',
      '"tweets":{"__proto__"',
    );
    expect(parse(stored).ads.map(({ ad }) => ad.text)).toEqual(['']);
  });

  it.each([
    ['nothing', ''],
    ['a null', 'null'],
    ['a list of markers', '["promotedMetadata","twclid","promoted-tweet-1-abc"]'],
    [
      'markers where objects belong',
      '{"promotedMetadata":"x","tweet_results":[1],"entryId":{"promoted-tweet-1":2},"clickTrackingInfo":7}',
    ],
    [
      'an ad with nothing in it',
      '{"entryId":"promoted-tweet-1-abc","promotedMetadata":{"impressionId":"abc","advertiser_results":{"result":{}}}}',
    ],
    [
      'fields of other types',
      line.replaceAll(/"(full_text|name|screen_name|expanded_url|impressionId|rest_id)":"[^"]*"/g, '"$1":{"a":[1]}'),
    ],
    ['numbers too long to be read exactly', line.replaceAll(/"(rest_id|id_str|user_id_str)":"(\d+)"/g, '"$1":$2')],
    ['lone surrogates', line.replace('Light', String.raw`\ud800`)],
    ['a page where an answer belongs', '<!doctype html><title>twclid</title>'],
  ])('of %s is survived', (_, text) => {
    const { ads, problems } = parse(text);
    expect(() => JSON.stringify([ads, problems, x.catchAds(copyOf(text))])).not.toThrow();
  });

  it('of a page where an answer belongs is said to be no answer', () => {
    const page = '<!doctype html><title>twclid</title>';
    expect(parse(page).problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'not-this-format: 36 characters that are no JSON',
    ]);
    expect(x.catchAds(copyOf(page)).isComplete).toBe(false);
  });

  it('of a handle on a list or an entry hides nothing that is in it', () => {
    for (const name of ['"entryId"', '"sortIndex"', '"entryType"', '"itemType"']) {
      const text = line.replaceAll(name, '"screen_name"');
      expect(parse(text).ads.map(({ ad }) => ad.adId)).toEqual([lamps.id]);
    }
  });

  const cases = readCases('x').map(({ name, copy }) => [name, copy] as const);

  it.each(cases)('of a mutated answer costs nothing but that answer: %s', (_, copy) => {
    const inserted = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':null',
        '\\',
        '"__proto__":{',
        '"promotedMetadata":{',
        '"entryId":"promoted-tweet-1-abc",',
      ),
    );
    const original = copy.text.replaceAll('\n', ' ');
    fc.assert(
      fc.property(fc.nat(original.length), fc.nat(60), inserted, (at, gone, put) => {
        const mutated = (original.slice(0, at) + put + original.slice(at + gone)).replaceAll(/[\n\r]/g, ' ');
        const given = { ...copy, text: `${line}\n${mutated}\n${line}` };
        const read = x.parseResponse(given, readAt);
        expect(read.ads.map(({ ad }) => ad.adId)).toContain(lamps.id);
        expect(() => x.catchAds({ ...copy, text: mutated })).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  /** Of an ad that came twice the page may catch the other copy, where one of them is mutated. */
  const once = cases.filter(([name]) => name !== 'same-ad-twice');

  it.each(once)('of a mutated answer is caught only as it is read: %s', (_, copy) => {
    const mutation = fc.record({ at: fc.nat(), from: fc.constantFrom(...words), to: fc.constantFrom(...words) });
    fc.assert(
      fc.property(mutation, ({ at, from, to }) => {
        const places = [...copy.text.matchAll(new RegExp(from, 'g'))].map(({ index }) => index);
        const place = places[at % Math.max(1, places.length)];
        const text =
          place === undefined ? copy.text : copy.text.slice(0, place) + to + copy.text.slice(place + from.length);
        const whole = new Map(x.parseResponse({ ...copy, text }, readAt).ads.map(({ ad }) => [ad.id, ad]));
        const caught = x.catchAds({ ...copy, text });
        for (const { id, raw } of caught.ads) {
          const again = x.parseResponse(copyOf(raw), readAt).ads.map(({ ad }) => ad);
          expect(again).toEqual([whole.get(id)]);
        }
        if (caught.ads.length < whole.size) expect(caught.isComplete).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

const words = [
  'promotedMetadata',
  'impressionId',
  'impressionString',
  'disclosureType',
  'entryId',
  'tweet_results',
  'user_results',
  'rest_id',
  'legacy',
  'core',
  'full_text',
  'itemContent',
  'promoted-tweet-',
  'NoDisclosure',
  'Political',
  'advertiser_results',
  'clickTrackingInfo',
  'adMetadataContainer',
  'component',
  'user_id_str',
  'screen_name',
];
