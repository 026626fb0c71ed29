/** One ad with everything that belongs to it. */
import { rawRecordId } from '#lib/evidence/log.ts';
import { pictureRecordId } from '#lib/evidence/picture-record.ts';
import type { CountercanvassDb } from './db.ts';
import { rawIdsOf } from './raw-ids.ts';
import type { LogLeafRow } from './log-rows.ts';
import type { AdRow, ExplanationRow, ImpressionRow, PictureRow, RawRow } from './rows.ts';

/** `impressions` in order of time; `raws` of the ad and its explanations; `leaves`: where each of them stands in the log. */
export interface AdView {
  readonly ad: AdRow;
  readonly impressions: readonly ImpressionRow[];
  readonly explanations: readonly ExplanationRow[];
  readonly raws: readonly RawRow[];
  readonly picture: PictureRow | null;
  readonly leaves: readonly LogLeafRow[];
}

/** Null where no ad has this id. */
export async function readAd(db: CountercanvassDb, id: string): Promise<AdView | null> {
  const ad = await db.ads.get(id);
  if (ad === undefined) return null;
  const impressions = await db.impressions.where('ad').equals(id).toArray();
  const explanations = present(await db.explanations.bulkGet([...ad.explanationIds]));
  const withRaw = [...rawIdsOf(ad), ...ad.explanationIds];
  const logged = [
    id,
    ...ad.explanationIds,
    ...withRaw.map(rawRecordId),
    ...impressions.map((impression) => impression.id),
    pictureRecordId(id),
  ];
  return {
    ad,
    impressions: impressions.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    explanations,
    raws: present(await db.raws.bulkGet(withRaw)),
    picture: (await db.pictures.get(id)) ?? null,
    leaves: await db.logLeaves.where('recordId').anyOf(logged).toArray(),
  };
}

function present<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.flatMap((row) => (row === undefined ? [] : [row]));
}
