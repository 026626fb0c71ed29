/** The synthetic feed of LinkedIn in every variant, as far as its data goes; the page's part is read in browsers. */
import { describe, expect, it } from 'vitest';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { adsWithData, feedWithData } from '#tests/harness/linkedin/plan.ts';
import { answerAt, starts } from '#tests/harness/linkedin/site.ts';
import { syntheticLinkedin } from '#tests/harness/linkedin/synthetic.ts';
import { variantName, variantsOf } from '#tests/harness/synthetic-platform.ts';
import { copyOf } from './platform-fixtures.ts';

const variants = [{}, ...variantsOf([])].map((variant) => [variantName(variant), variant] as const);

describe.each(variants)('the synthetic feed, %s', (_, variant) => {
  const read = starts.map((start) => linkedin.parseResponse(copyOf(answerAt(start, variant)), null));
  const synthetic = syntheticLinkedin(variant);

  it('gives every ad with data, nothing else, and no problem', () => {
    const ads = read.flatMap((answer) => answer.ads.map(({ ad }) => [ad.adId, ad.advertiser.name, ad.text]));
    expect(ads).toEqual(adsWithData.map(({ creative, company, text }) => [creative, company.name, text]));
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    expect(read.reduce((sum, { postsSeen }) => sum + postsSeen, 0)).toBe(feedWithData.length);
  });

  it('holds enough posts and ads, and lets no private name out', () => {
    expect(synthetic.posts).toBeGreaterThanOrEqual(44);
    expect(synthetic.ads.length).toBeGreaterThanOrEqual(8);
    expect(synthetic.ads.filter(({ campaigner }) => campaigner !== null).length).toBeGreaterThanOrEqual(2);
    const left = JSON.stringify(read.map(({ ads, problems }) => [ads, problems]));
    expect(synthetic.secrets.filter((secret) => left.includes(secret))).toEqual([]);
    expect(left).toContain(synthetic.planted);
  });
});
