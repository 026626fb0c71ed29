/** What may be said of a bench on the command line. */
import { describe, expect, it } from 'vitest';
import { askedFor, platformsIn, roundsIn } from '#tests/bench/arguments.ts';

const names = new Set(['feed', 'platforms', 'slices']);

describe('askedFor', () => {
  it('gives each bench the words that follow its name', () => {
    expect(askedFor(['platforms', 'x', '1', 'slices', 'feed', '3'], names)).toEqual([
      { name: 'platforms', words: ['x', '1'] },
      { name: 'slices', words: [] },
      { name: 'feed', words: ['3'] },
    ]);
  });

  it('asks for nothing where nothing is said', () => {
    expect(askedFor([], names)).toEqual([]);
  });

  it('refuses a name that is none, rather than measure nothing', () => {
    expect(() => askedFor(['feeds'], names)).toThrow('no bench feeds');
  });
});

describe('the words of a bench', () => {
  it.each([
    [['x', '1'], ['x'], 1],
    [['2', 'reddit', 'youtube'], ['youtube', 'reddit'], 2],
    [['4'], ['instagram', 'x'], 4],
    [[], ['instagram', 'x'], 3],
  ] as const)('%j', (words, platforms, rounds) => {
    expect(platformsIn(words, ['instagram', 'x'])).toEqual(platforms);
    expect(roundsIn(words, 3)).toBe(rounds);
  });

  it('name every platform where none is the usual one', () => {
    expect(platformsIn([])).toHaveLength(6);
  });

  it('refuse a platform that is none', () => {
    expect(() => platformsIn(['myspace', '1'])).toThrow('no platform myspace');
  });
});
