/** The synthetic YouTube as the platform changes it: every ad of every answer is found, whose it is too, and nothing else. */
import { describe, expect, it } from 'vitest';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { variantName, variantsOf } from '#tests/harness/synthetic-platform.ts';
import { answersIn } from '#tests/harness/youtube/answers.ts';
import { allAds } from '#tests/harness/youtube/plan.ts';
import { copyOf } from './platform-fixtures.ts';

const variants = [{}, ...variantsOf([])].map((variant) => [variantName(variant), variant] as const);

describe.each(variants)('the synthetic answers, %s', (_, variant) => {
  const { home, more, search, next, player, adBreak, shorts, written } = answersIn(variant);
  const read = [home, ...more, search, next, player, adBreak, shorts].map((answer) =>
    youtube.parseResponse(copyOf(written(answer)), null),
  );
  const ads = read.flatMap((parsed) => parsed.ads.map(({ ad }) => ad));

  it('give every ad once, and nothing that is no ad', () => {
    expect(ads.map(({ adId }) => adId).toSorted()).toEqual(allAds.map(({ adId }) => adId).toSorted());
  });

  it('say who paid for the political ones, and only for them', () => {
    const payers = Object.fromEntries(ads.map(({ adId, fundingEntity }) => [adId, fundingEntity]));
    expect(payers).toEqual(Object.fromEntries(allAds.map(({ adId, paidForBy }) => [adId, paidForBy ?? null])));
  });

  it('leave nothing that was not understood, and explain nothing by themselves', () => {
    expect(read.flatMap(({ problems, explanations }) => [...problems, ...explanations])).toEqual([]);
  });
});
