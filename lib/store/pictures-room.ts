/** The room that pictures may take: which must go when it is used up, and whether any more can be taken in. */
import { changeAd } from './change-ad.ts';
import type { CountercanvassDb } from './db.ts';
import type { Draft } from './draft.ts';
import { dropPictures } from './drop-pictures.ts';
import { readCounts, readSettings } from './read-settings.ts';
import type { PictureRow } from './rows.ts';

const bytesPerMb = 1_000_000;

export function roomOf({ picturesMb }: { readonly picturesMb: number }): number {
  return picturesMb * bytesPerMb;
}

/** Sheds pictures, the oldest first, until so many bytes more fit into `room`; those of ads that a finding cites stay. False where
 *  they would not fit even then: nothing is shed. With 0 bytes, what there is shrinks as far as it can. */
export async function makeRoom(draft: Draft, bytes: number, room: number): Promise<boolean> {
  const used = (await draft.counters.get('pictureBytes'))?.value ?? 0;
  let missing = used + bytes - room;
  const shed: PictureRow[] = [];
  for (const ad of missing > 0 ? await sheddable(draft.db) : []) {
    const row = await draft.pictures.get(ad);
    if (row === null) continue;
    shed.push(row);
    missing -= row.bytes.length;
    if (missing <= 0) break;
  }
  if (missing > 0 && bytes > 0) return false;
  await dropPictures(draft, shed, 'no room');
  draft.count('picturesShed', shed.length);
  for (const { ad: id } of shed) {
    const ad = await draft.ads.get(id);
    if (ad !== null) await changeAd(draft, ad, { ...ad, pictureNotKept: 'no-room' });
  }
  return missing <= 0;
}

/** Whether a picture would be taken in now: there is room, or some can be made. */
export async function hasRoom(db: CountercanvassDb): Promise<boolean> {
  const { pictureBytes } = await readCounts(db);
  return pictureBytes < roomOf(await readSettings(db)) || (await sheddable(db)).length > 0;
}

/** Ads whose picture no finding needs, the oldest picture first. */
async function sheddable(db: CountercanvassDb): Promise<string[]> {
  const cited = new Set((await db.findings.toArray()).flatMap(({ ads }) => ads));
  return (await db.pictures.orderBy('keptAt').primaryKeys()).filter((ad) => !cited.has(ad));
}
