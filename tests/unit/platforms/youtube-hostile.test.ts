/** Whatever YouTube, or a page in its name, sends: nothing throws, nothing is changed, nothing takes longer than its length. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSchema } from '#lib/core/problem.ts';
import { youtube } from '#lib/platforms/youtube/index.ts';
import * as answers from '#tests/fixtures/youtube/build-answers.ts';
import { boots, lamps } from '#tests/fixtures/youtube/plans.ts';
import { copyOf, readAt, readCases } from './platform-fixtures.ts';

const text = JSON.stringify(answers.homeAnswer([answers.slotItem(boots)]));
const parse = (input: string) => youtube.parseResponse(copyOf(input), readAt);
const kindsOf = (input: string): string[] => parse(input).problems.map(({ problem }) => problem.kind);

/** Everything that is done with what comes. */
function readAll(input: string): void {
  const copy = copyOf(input, null, null, 'https://www.youtube.com/youtubei/v1/browse');
  const { ads, explanations, problems } = youtube.parseResponse(copy, readAt);
  const caught = youtube.catchAds(copy);
  for (const { raw } of ads) youtube.whyUrlOf?.(raw);
  for (const { ad } of ads) youtube.keyOf(ad);
  youtube.parseSnippet?.(input, readAt);
  youtube.parseExplanation?.(input, { adId: null, at: readAt, via: 'opened' });
  expect(() => JSON.stringify([ads, explanations, problems, caught])).not.toThrow();
  for (const { problem } of problems) expect(problemSchema.parse(problem)).toEqual(problem);
}

describe('hostile input', () => {
  const cases = readCases('youtube');

  it('of every case with pieces cut out, doubled and replaced throws nothing and changes no prototype', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 400 }),
      with: fc.oneof(
        fc.constantFrom(
          '',
          '{',
          '}',
          '[',
          ']',
          '"',
          '\\',
          ',',
          ':',
          'null',
          '{}',
          '[]',
          '"__proto__":{"isAdmin":1},',
          '\ud800',
        ),
        fc.string(),
      ),
    });
    fc.assert(
      fc.property(fc.nat(cases.length - 1), fc.array(change, { maxLength: 6 }), (which, changes) => {
        const original = cases[which]?.copy.text ?? '';
        const changed = changes.reduce((left, { at, length, with: put }) => {
          const from = Math.floor(at * left.length);
          return left.slice(0, from) + put + left.slice(from + length);
        }, original);
        readAll(changed);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('of every case with values of other types throws nothing', () => {
    const odd = fc.constantFrom<unknown>(null, 7, true, '', [], {}, [[]], { runs: 4 }, { simpleText: [] }, '\ud800');
    fc.assert(
      fc.property(fc.nat(cases.length - 1), fc.nat(400), odd, (which, nth, value) => {
        let count = 0;
        const source = cases[which]?.copy.text ?? '';
        if (!/^[[{]/.test(source)) return;
        const changed: unknown = safeJson(source, (inner) => ((count += 1) === nth ? value : inner));
        readAll(JSON.stringify(changed));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['lists in each other', `{"adSlotRenderer":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
    ['objects in each other', `${'{"adSlotRenderer":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'too-deep'],
    ['a script that never ends', 'var ytInitialData = {"adSlotRenderer":{"a":"', 'broken-line'],
    ['a script of quotes', `var ytInitialData = {"adSlotRenderer${'"'.repeat(200_001)}`, 'broken-line'],
    ['a script of backslashes', `var ytInitialData = {"adSlotRenderer${'\\'.repeat(200_001)}"`, 'broken-line'],
    ['a mobile page that never ends', `var ytInitialData = '\\x7b\\x22adSlotRenderer`, 'broken-line'],
  ])(
    'of %s is counted',
    (_, input, kind) => {
      expect(kindsOf(input)).toEqual([kind]);
    },
    3_000,
  );

  it.each([
    [
      'slots in each other',
      `${'{"x":{"style":"BADGE_STYLE_TYPE_AD"},"adSlotRenderer":'.repeat(240)}1${'}'.repeat(240)}`,
    ],
    [
      'many signs in one place',
      JSON.stringify({ list: Array.from({ length: 40_000 }, () => ({ style: 'BADGE_STYLE_TYPE_AD' })) }),
    ],
    [
      'many signs of two families',
      JSON.stringify({
        list: Array.from({ length: 20_000 }, (_, n) => ({
          a: { style: 'BADGE_STYLE_TYPE_AD' },
          b: `https://www.youtube.com/aboutthisad?reasons=${n}`,
        })),
      }),
    ],
    [
      'deep places with signs',
      JSON.stringify({
        list: Array.from({ length: 40 }, () =>
          Array.from({ length: 200 }).reduce<unknown>(
            (inner) => ({ style: 'BADGE_STYLE_TYPE_AD', kind: 'SLOT_TYPE_X', y: inner }),
            1,
          ),
        ),
      }),
    ],
    [
      'many videos around a sign',
      JSON.stringify({
        list: [
          { style: 'BADGE_STYLE_TYPE_AD', kind: 'SLOT_TYPE_X' },
          ...Array.from({ length: 40_000 }, (_, n) => ({ videoId: String(n) })),
        ],
      }),
    ],
    ['markup that is opened and never closed', '<a '.repeat(200_000)],
    ['comments that are never closed', '<!-- '.repeat(100_000)],
  ])(
    'of %s does not take longer than its length',
    (_, input) => {
      readAll(input);
      expect(parse(input).ads).toEqual([]);
    },
    4_000,
  );

  it('of 5,000 ads is bounded, and the rest is counted', () => {
    const many = answers.homeAnswer(
      Array.from({ length: 5_000 }, (_, n) => answers.slotItem({ ...lamps, title: `Lamp ${n}` })),
    );
    const { ads, problems } = parse(JSON.stringify(many));
    expect(ads).toHaveLength(1_000);
    expect(problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'too-many: 4000 ads beyond the limit of 1000',
    ]);
  }, 10_000);

  it('of prototype keys changes no prototype and reads nothing from them', () => {
    const evil = text.replace(
      '"promotedVideoRenderer":{',
      '"promotedVideoRenderer":{"__proto__":{"videoId":"evilVideo11"},',
    );
    const { ads } = parse(evil);
    expect(ads.map(({ ad }) => ad.adId)).toEqual(['bootsVideo1']);
    expect(ads[0]?.raw).not.toMatch(/__proto__|evilVideo11/);
  });

  it.each([
    [
      'an address of an explanation on another host',
      text.replaceAll('www.youtube.com/aboutthisad', 'www.youtube.com.example.org/aboutthisad'),
      'why-this-ad',
    ],
    [
      'a landing that runs a program',
      text.replaceAll(encodeURIComponent('https://boots.example.org/'), encodeURIComponent('javascript:alert(1)//')),
      null,
    ],
  ])('of %s is not believed', (_, input, family) => {
    const [read] = parse(input).ads;
    if (family !== null) expect(read?.ad.signs).not.toContain(family);
    expect(youtube.whyUrlOf?.(read?.raw ?? '') ?? 'https://www.youtube.com/').toMatch(/^https:\/\/www\.youtube\.com\//);
    expect(read?.ad.landingUrl ?? 'https:').toMatch(/^https:/);
  });
});

/** The document with its values as `change` wants them. */
function safeJson(source: string, change: (value: unknown) => unknown): unknown {
  try {
    return JSON.parse(source, (_, value: unknown) => change(value));
  } catch {
    return null;
  }
}
