/** The pages of a sample's file, the search in it, and how its recording is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageChars, pageCount, pageOf, pageOfPlace, placesOf } from '#components/dashboard/sample/file-pages.ts';
import { clockOf, sampleFileName, sampleState } from '#components/dashboard/sample/sample-state.ts';
import type { SampleRow } from '#lib/store/rows.ts';

const row: SampleRow = {
  id: 'sample',
  platform: 'facebook',
  startedAt: '2026-11-23T17:00:00.000Z',
  endsAt: '2026-11-23T17:03:00.000Z',
  minutes: 3,
  parserVersion: 'facebook-9',
  extensionVersion: '0.1.0',
  browser: 'test',
  lines: ['{}', '{}'],
  bytes: 6,
  beyond: 0,
  replaced: {},
  batches: [],
};

describe('the pages of a file', () => {
  it('are together the whole file', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 4_000 }), (piece, times) => {
        const text = piece.repeat(times);
        const pages = Array.from({ length: pageCount(text) }, (_, index) => pageOf(text, index + 1));
        expect(pages.join('')).toBe(text);
        expect(pages.every((page) => page.length <= pageChars)).toBe(true);
      }),
    );
  });

  it.each([
    [-3, 'a'],
    [0, 'a'],
    [99, 'c'],
  ])('%d is the nearest one', (number, first) => {
    const text = ['a', 'b', 'c'].map((letter) => letter.repeat(pageChars)).join('');
    expect(pageOf(text, number)[0]).toBe(first);
  });

  it('are searched whatever the case, over their edges too', () => {
    const text = `${'x'.repeat(pageChars - 3)}Wilhelmina ${'y'.repeat(pageChars)} WILHELMINA`;
    const places = placesOf(text, ' wilhelmina ');
    expect(places.map(pageOfPlace)).toEqual([1, 3]);
    expect([placesOf(text, 'nobody'), placesOf(text, '  ')]).toEqual([[], []]);
    expect(placesOf('a'.repeat(5_000), 'a').length).toBe(1_000);
  });
});

describe('a sample', () => {
  it.each([
    ['2026-11-23T17:00:01.000Z', { kind: 'running', platform: 'facebook', secondsLeft: 179, answers: 2 }],
    ['2026-11-23T17:02:59.900Z', { kind: 'running', platform: 'facebook', secondsLeft: 1, answers: 2 }],
    ['2026-11-23T17:03:00.000Z', { kind: 'done', row }],
  ])('is shown at %s', (now, expected) => {
    expect(sampleState(row, Date.parse(now))).toEqual(expected);
  });

  it('is not shown where there is none', () => {
    expect(sampleState(null, 0)).toEqual({ kind: 'none' });
  });

  it('has a name with its platform and day', () => {
    expect(sampleFileName(row)).toBe('countercanvass-sample-facebook-2026-11-23.jsonl');
  });

  it.each([
    [179, '2:59'],
    [60, '1:00'],
    [5, '0:05'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(clockOf(seconds)).toBe(text);
  });
});
