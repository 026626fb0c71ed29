/** Counts everything from the rows again, in the plainest way, to hold the kept counters and summaries against. */
import type { CountercanvassDb } from '#lib/store/db.ts';
import type { CampaignerRow } from '#lib/store/rows.ts';
import { campaignerOf } from '#lib/store/shown-as.ts';

export async function recountCounters(db: CountercanvassDb): Promise<Record<string, number>> {
  const ads = await db.ads.toArray();
  return {
    ads: ads.length,
    politicalAds: ads.filter((ad) => ad.shownAs !== 'other').length,
    impressions: await db.impressions.count(),
    explanations: await db.explanations.count(),
    answers: await db.answers.count(),
    problems: await db.problems.count(),
    leaves: await db.logLeaves.count(),
    pictures: await db.pictures.count(),
    pictureBytes: (await db.pictures.toArray()).reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

export async function recountCampaigners(db: CountercanvassDb): Promise<CampaignerRow[]> {
  const ads = (await db.ads.toArray()).filter((ad) => ad.shownAs !== 'other');
  const explanations = await db.explanations.toArray();
  const impressions = await db.impressions.toArray();
  return [...Map.groupBy(ads, (ad) => ad.shownAs)]
    .map(([shownAs, own]) => {
      const ids = new Set(own.map((ad) => ad.id));
      const perAd = own.map((ad) => {
        const keys = explanations
          .filter((row) => row.adId === ad.adId && row.platform === ad.platform)
          .flatMap((row) => row.criteria)
          .map(({ dimension, value, suppliedBy, chosenBy }) =>
            JSON.stringify([dimension, value, suppliedBy, chosenBy]),
          );
        return new Set(keys);
      });
      const all = [...new Set(perAd.flatMap((keys) => [...keys]))].toSorted();
      return {
        shownAs,
        campaigner: campaignerOf(shownAs),
        ads: own.length,
        impressions: impressions.filter((row) => ids.has(row.ad)).length,
        lastSeenAt:
          own
            .map((ad) => ad.lastSeenAt)
            .toSorted()
            .at(-1) ?? '',
        criteria: all.map((key) => {
          const [dimension, value, suppliedBy, chosenBy] = JSON.parse(key);
          return { dimension, value, suppliedBy, chosenBy, ads: perAd.filter((keys) => keys.has(key)).length };
        }),
      };
    })
    .toSorted((a, b) => (a.shownAs < b.shownAs ? -1 : 1));
}
