import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAds } from '#lib/capture/join-ads.ts';

const same = (ad: string, post: string): boolean => ad[0] === post[0];

describe('joining ads to posts', () => {
  it.each<[string, string[], string[], string[][]]>([
    ['one of each', ['a1'], ['a2'], [['a1', 'a2']]],
    ['an ad without a post', ['a1'], ['b2'], []],
    ['two posts that fit one ad', ['a1'], ['a2', 'a3'], []],
    ['two ads that fit one post', ['a1', 'a2'], ['a3'], []],
    ['a pair beside a doubtful one', ['a1', 'b1'], ['a2', 'b2', 'b3'], [['a1', 'a2']]],
    ['nothing', [], [], []],
  ])('%s', (_, ads, posts, expected) => {
    expect(joinAds(ads, posts, same)).toEqual(expected);
  });

  it('gives only pairs that are alone with each other, and every one of those', () => {
    const things = fc.uniqueArray(fc.string({ minLength: 2, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c') }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(things, things, (ads, posts) => {
        const joined = joinAds(ads, posts, same).map(([ad, post]) => `${ad} ${post}`);
        const expected = ads.flatMap((ad) =>
          posts
            .filter((post) => same(ad, post))
            .filter((post, _, fits) => fits.length === 1 && ads.filter((other) => same(other, post)).length === 1)
            .map((post) => `${ad} ${post}`),
        );
        expect(joined).toEqual(expected);
      }),
    );
  });
});
