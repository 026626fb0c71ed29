/** The synthetic feeds again as platforms change them: names of fields never seen, labels in other languages, a family of signs less, and
 *  all of these at once; as far as answers tell. What only a page tells is read in browsers. */
import { describe, expect, it } from 'vitest';
import { classify } from '#lib/campaigners/classify.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import { findWanted, replaySynthetic } from '#tests/harness/replay-synthetic.ts';
import { type SyntheticAd, variantName, variantsOf } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';
import { data } from '#tests/unit/campaigners/reference.ts';
import { answering } from './platform-fixtures.ts';

const rows = answering.flatMap(([platform, adapter]) => {
  const make = syntheticPlatforms.get(platform);
  return make ? [[platform, adapter, make] as const] : [];
});

it('there is a feed for every platform whose answers tell of ads, and a family to take away for every family of a surface', () => {
  for (const [platform, adapter, make] of rows) {
    const families = new Set(adapter.surfaces.flatMap((surface) => surface.families));
    expect([platform, [...families].filter((family) => !make(null).families.includes(family))]).toEqual([
      platform,
      platform === 'linkedin' ? ['click-id'] : [],
    ]);
  }
  expect(rows.length).toBe(answering.length);
});

describe.each(rows)('the feed of %s', (platform, adapter, make) => {
  const plain = make(null);
  const wanted = plain.ads.filter(({ isDrawn }) => !isDrawn);

  const behind = (ad: CapturedAd): string | null => {
    const { advertiser, fundingEntity, imprint, politicalMark } = ad;
    const shown = { advertiserId: advertiser.id, advertiserHandle: advertiser.handle, advertiserName: advertiser.name };
    return classify({ platform, ...shown, fundingEntity, imprint, politicalMark }, data).campaigner;
  };

  it.each([{}, ...variantsOf(plain.families)].map((variant) => [variantName(variant), variant] as const))(
    'is recorded: %s',
    async (_, variant) => {
      const { ads, verdict, problems } = await replaySynthetic(adapter, make(variant));
      const { wanted: recorded, unwanted } = findWanted(wanted, ads);
      expect(unwanted.map(({ id }) => id)).toEqual([]);
      const idsOf = (some: readonly SyntheticAd[]): readonly string[] => some.map(({ adId }) => adId).toSorted();
      expect(idsOf(recorded)).toEqual(idsOf(wanted));
      expect(ads).toHaveLength(wanted.length);
      expect([verdict.kind, problems]).toEqual(['working', 0]);
      const left = JSON.stringify(ads);
      expect(plain.secrets.filter((secret) => left.includes(secret))).toEqual([]);
      const campaigners = ads.flatMap((ad) => behind(ad) ?? []).toSorted();
      expect(campaigners).toEqual(wanted.flatMap(({ campaigner }) => campaigner ?? []).toSorted());
    },
  );
});
