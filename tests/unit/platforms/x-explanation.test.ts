import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adExplanationSchema } from '#lib/core/explanation.ts';
import { x } from '#lib/platforms/x/index.ts';
import { adEntry, homeAnswer } from '#tests/fixtures/x/build-timeline.ts';
import { readAt } from './platform-fixtures.ts';
import { lamps, parse } from './x-fixtures.ts';

const seen = (details: readonly string[], message = details.join(' '), isMarked = true): string =>
  JSON.stringify({ isMarked, language: 'en', message, details });

function explain(raw: string, via: 'asked' | 'opened' = 'asked') {
  const parsed = x.parseExplanation?.(raw, { adId: lamps.id, at: readAt, via });
  const [read] = parsed?.explanations ?? [];
  return {
    explanation: read?.explanation,
    raw: read?.raw,
    criteria: read?.explanation.criteria ?? [],
    problems: parsed?.problems.map(({ problem: { kind, seen: what } }) => `${kind}: ${what}`),
  };
}

describe('a page with an explanation', () => {
  it('names who shows the ad first, then the reasons; what repeats the first is skipped', () => {
    const details = ['The Example Party', 'people in Leeds', 'The Example Party', '25 and up', 'people in Leeds'];
    const { explanation, criteria, problems } = explain(seen(details));
    expect(explanation).toMatchObject({
      platform: 'x',
      adId: lamps.id,
      via: 'asked',
      at: readAt,
      advertiser: { id: null, name: 'The Example Party', handle: null },
    });
    expect(criteria.map(({ rawText, dimension }) => [rawText, dimension])).toEqual([
      ['people in Leeds', 'unknown'],
      ['25 and up', 'age'],
    ]);
    expect(problems).toEqual([]);
    expect(adExplanationSchema.parse(explanation)).toEqual(explanation);
  });

  it('keeps a reason whose kind is not certain as it stands, and says so', () => {
    const { criteria } = explain(seen(['A', 'United Kingdom', 'people similar to @example_newspaper followers']));
    for (const criterion of criteria)
      expect(criterion).toMatchObject({
        dimension: 'unknown',
        suppliedBy: 'unknown',
        rawType: '',
        value: criterion.rawText,
      });
    expect(criteria[0]?.note).toContain('X does not say');
  });

  it('takes a text that is one of X’s own types for that type, alone or before its value', () => {
    const { criteria } = explain(
      seen(['A', 'List', 'Locations: Leeds', 'Follower look-alikes : @example_newspaper', 'Moon phases: waxing']),
    );
    expect(criteria.map(({ rawType, dimension, value }) => [rawType, dimension, value])).toEqual([
      ['List', 'list.uploaded', 'an uploaded list'],
      ['Locations', 'location.region', 'Leeds'],
      ['Follower look-alikes', 'interests', '@example_newspaper'],
      ['', 'unknown', 'Moon phases: waxing'],
    ]);
    expect(criteria[0]?.note).toContain('withheld');
  });

  it('in another language keeps every reason', () => {
    const { criteria, problems } = explain(
      JSON.stringify({
        isMarked: true,
        language: 'de',
        message: 'x',
        details: ['Die Beispielpartei', 'ab 25 Jahren', 'Vereinigtes Königreich'],
      }),
    );
    expect(criteria.map(({ value, dimension }) => [value, dimension])).toEqual([
      ['ab 25 Jahren', 'unknown'],
      ['Vereinigtes Königreich', 'unknown'],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['nothing at all', seen([]), 'empty: the page gives no reason', []],
    [
      'an advertiser alone',
      seen(['A', 'A'], 'Shown by A A'),
      'empty: the page names who shows the ad, and no reason',
      [],
    ],
    [
      'a sentence without marks',
      seen([], 'Because of things'),
      'unknown-shape: a sentence, in which nothing is marked as a reason',
      ['Because of things'],
    ],
    [
      'another page',
      seen([], 'Because of things', false),
      'unknown-shape: a page of another shape, in which nothing is marked as a reason',
      ['Because of things'],
    ],
  ])('with %s is an explanation, with what is missing said', (_, raw, problem, values) => {
    const { explanation, criteria, problems } = explain(raw, 'opened');
    expect(explanation?.adId).toBe(lamps.id);
    expect(criteria.map(({ value }) => value)).toEqual(values);
    expect(problems).toEqual([problem]);
  });

  it('is none where the extension asked and X marks nothing: it may be a login', () => {
    expect(explain(seen([], 'Log in to X', false))).toMatchObject({
      explanation: undefined,
      problems: ['unknown-shape: a page of another shape, in which nothing is marked as a reason'],
    });
    expect(explain(seen([], 'Because of things', true)).criteria).toHaveLength(1);
    expect(explain(seen(['Lamps', '25 and up'], 'Lamps 25 and up', false)).criteria).toHaveLength(1);
  });

  it.each(['', 'x', 'null', '[]', '{"details":"x"}', '{"isMarked":true,"language":"","message":"","details":{}}'])(
    'that is no copy is a problem: %s',
    (raw) => {
      expect(explain(raw)).toMatchObject({
        explanation: undefined,
        problems: ['unknown-shape: no copy of an explanation'],
      });
    },
  );

  it('is kept so that it reads again as the same, whatever stands in it', () => {
    const copy = fc.record({
      isMarked: fc.boolean(),
      language: fc.string(),
      message: fc.string(),
      details: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(copy, (given) => {
        const { explanation, raw } = explain(JSON.stringify(given), 'opened');
        expect(explain(raw ?? '', 'opened').explanation).toEqual(explanation);
        expect(adExplanationSchema.parse(explanation)).toEqual(explanation);
      }),
    );
  });
});

describe('the address of an explanation', () => {
  it.each([
    ['https://x.com/about-ads?aid=6707f8b5db57b19e&lang=en', '6707f8b5db57b19e'],
    ['https://x.com/about-ads/?lang=cy&aid=abc123&isQP=true', 'abc123'],
    ['https://x.com/about-ads', null],
    ['https://x.com/about-ads?aid=', null],
    ['https://x.com/about-ads?aid=<script>', null],
    ['https://x.com/about?aid=abc123', null],
    ['https://example.org/about-ads?aid=abc123', null],
    ['about:blank', null],
    ['', null],
  ])('of %s is %s', (address, key) => {
    expect(x.explanationKeyOf?.(address)).toBe(key);
  });

  it('comes out of what is kept of an ad, and gives what the ad was caught with', () => {
    const answer = homeAnswer([adEntry(lamps)]);
    const [read] = parse(answer).ads;
    const url = x.whyUrlOf?.(read?.raw ?? '');
    expect(url).toBe('https://x.com/about-ads?aid=6707f8b5db57b19e&lang=en');
    const copy = { text: JSON.stringify(answer), url: '', requestName: null, requestVariables: null };
    expect(x.catchAds(copy).ads.map(({ why }) => why)).toEqual([x.explanationKeyOf?.(url ?? '')]);
  });

  it.each(['', 'x', '{}', '{"surface":"home","labels":["Ad"]}'])('is not known of the payload %s', (raw) => {
    expect(x.whyUrlOf?.(raw)).toBeNull();
  });
});
