/** The synthetic Instagram in every variant, read without a browser: every ad with who is behind it, and nothing else. */
import { describe, expect, it } from 'vitest';
import { classify } from '#lib/campaigners/classify.ts';
import { instagram } from '#lib/platforms/instagram/index.ts';
import { instagramAnswers } from '#tests/harness/instagram/answers.ts';
import { plannedAds } from '#tests/harness/instagram/plan.ts';
import { syntheticInstagram } from '#tests/harness/instagram/synthetic.ts';
import { type Variant, variantName, variantsOf } from '#tests/harness/synthetic-platform.ts';
import { data } from '#tests/unit/campaigners/reference.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

const variants: readonly Variant[] = [{}, ...variantsOf([]), { without: 'product-type' }];

describe.each(variants.map((variant) => [variantName(variant), variant] as const))(
  'the synthetic Instagram, %s',
  (_, variant) => {
    const { embedded, feedPages, storiesPool, storiesAddress, reels, explore } = instagramAnswers(variant);
    const texts = [embedded, ...feedPages, storiesPool, reels, explore];
    const copies = [
      ...texts.map((text) => copyOf(text)),
      copyOf(storiesAddress, null, null, 'https://www.instagram.com/ads/igwww_ads_graphql/'),
    ];
    const ads = copies.flatMap((copy) => instagram.parseResponse(copy, readAt).ads);

    it('gives every ad once, on its surface', () => {
      const surfaces = new Map(plannedAds.map(({ adId, where }) => [adId, where.replace('-address', '')]));
      expect(Object.fromEntries(ads.map(({ ad }) => [ad.adId, ad.surface]))).toEqual(Object.fromEntries(surfaces));
      expect(ads).toHaveLength(plannedAds.length);
    });

    it('tells who is behind each', () => {
      const campaigners = ads.map(({ ad }) => {
        const { platform, advertiser, fundingEntity, imprint, politicalMark } = ad;
        const shown = {
          advertiserId: advertiser.id,
          advertiserHandle: advertiser.handle,
          advertiserName: advertiser.name,
        };
        return [ad.adId, classify({ platform, ...shown, fundingEntity, imprint, politicalMark }, data).campaigner];
      });
      expect(Object.fromEntries(campaigners)).toEqual(
        Object.fromEntries(plannedAds.map(({ adId, campaigner }) => [adId, campaigner])),
      );
      for (const { ad } of ads) expect(ad.fundingEntity !== null).toBe(ad.politicalMark);
    });

    it('is caught in the page, or left to the whole parser', () => {
      for (const copy of copies) {
        const caught = instagram.catchAds(copy);
        const isAll = caught.ads.length === instagram.parseResponse(copy, readAt).ads.length;
        expect(isAll || !caught.isComplete).toBe(true);
        if (!variant.isRenamed) expect([isAll, caught.isComplete]).toEqual([true, true]);
      }
    });

    it('holds enough, and nobody’s name leaves', () => {
      const synthetic = syntheticInstagram(variant);
      expect(synthetic.posts).toBeGreaterThanOrEqual(44);
      expect(synthetic.ads.length).toBeGreaterThanOrEqual(10);
      expect(synthetic.ads.filter(({ campaigner }) => campaigner !== null).length).toBeGreaterThanOrEqual(4);
      const everything = JSON.stringify(copies.map((copy) => [instagram.parseResponse(copy, readAt), copy.text]));
      const left = JSON.stringify(ads);
      const planted = synthetic.secrets.filter((secret) => everything.includes(secret));
      expect(planted.length).toBeGreaterThan(12);
      expect(planted.filter((secret) => left.includes(secret))).toEqual([]);
    });
  },
);
