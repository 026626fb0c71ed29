/** Whatever a page calls itself: no throw, no wait, and the same answer every time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryOf, classify } from '#lib/campaigners/classify.ts';
import { classifyPage } from '#lib/campaigners/classify-page.ts';
import { politicalSchema } from '#lib/core/ad.ts';
import { platforms } from '#lib/core/platform.ts';
import { anInput, data } from './reference.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Labour',
        'the',
        'Cllr',
        'MP',
        'for',
        '4',
        'on behalf of',
        'promoted by',
        '-',
        ',',
        '.',
        '\u202e',
        'Green Party',
        'x',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
);
const anyInput = fc.record({
  platform: fc.constantFrom(...platforms),
  advertiserId: fc.option(anyText),
  advertiserHandle: fc.option(anyText),
  advertiserName: anyText,
  fundingEntity: fc.option(anyText),
  imprint: fc.option(anyText),
  politicalMark: fc.boolean(),
});

/** Far beyond what a busy machine takes, and far below what a search that goes back and forth would. */
const hangsAfterMs = 30_000;

describe('any text', () => {
  test('gives a valid result, twice the same', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const political = classify(input, data);
        expect(politicalSchema.safeParse(political).success).toBe(true);
        expect(classify(input, data)).toEqual(political);
        expect(categoryOf(political)).toMatch(/^[a-z_]+$/);
      }),
      { numRuns: 300 },
    );
  });

  test('names a campaigner only with a reason, and is unknown only without', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { verdict, campaigner, basis } = classify(input, data);
        expect(basis.length > 0).toBe(verdict !== 'unknown');
        if (campaigner !== null) expect(verdict).toBe('political');
        if (verdict === 'not-political') expect(basis.some(({ sign }) => sign === 'stop-list')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('around a party in an imprint does not keep a marked ad from being political', () => {
    fc.assert(
      fc.property(anyText, (fundingEntity) => {
        expect(classify(anInput({ politicalMark: true, fundingEntity }), data).verdict).toBe('political');
      }),
    );
  });

  test('in a list of pages gives the id back as it came', () => {
    fc.assert(
      fc.property(anyText, anyText, (page_id, page_name) => {
        expect(classifyPage({ page_id, page_name, disclaimer: '' }, data).page_id).toBe(page_id);
      }),
    );
  });
});

describe('texts made to take long', () => {
  test.each([
    ['repeated words', 'labour '.repeat(200_000)],
    ['a sea of initials', 'A.'.repeat(500_000)],
    ['openings without an end', 'promoted and published by '.repeat(50_000)],
    ['addresses', ', both at 1a, '.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['separators', '-–—'.repeat(300_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['combining marks', `a${'\u0301'.repeat(500_000)}`],
    ['digits and letters in turn', 'a1'.repeat(500_000)],
    ['capitals and small letters in turn', 'aB'.repeat(500_000)],
    ['lone surrogates', '\ud800'.repeat(500_000)],
    ['expanding ligatures', '\ufdfa'.repeat(200_000)],
  ])('%s do not hang it', (_, text) => {
    const startedAt = performance.now();
    classify(
      anInput({
        advertiserName: text,
        advertiserHandle: text,
        advertiserId: text,
        fundingEntity: text,
        imprint: text,
        politicalMark: true,
      }),
      data,
    );
    expect(performance.now() - startedAt).toBeLessThan(hangsAfterMs);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the name %s is a name like any other',
    (name) => {
      const political = classify(
        anInput({ advertiserName: name, advertiserId: name, advertiserHandle: name, fundingEntity: name }),
        data,
      );
      expect([political.verdict, political.campaigner]).toEqual(['political', null]);
    },
  );
});
