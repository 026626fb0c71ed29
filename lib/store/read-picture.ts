/** Kept pictures for pages, and how much room they take. */
import type { CountercanvassDb } from './db.ts';
import { readCounts, readSettings } from './read-settings.ts';
import type { Counts } from './counter-keys.ts';
import type { PictureRow, PictureStop } from './rows.ts';

/** The picture of an ad; null where none is kept. */
export async function readPicture(db: CountercanvassDb, ad: string): Promise<PictureRow | null> {
  return (await db.pictures.get(ad)) ?? null;
}

/** The kept pictures of these ads. */
export async function readPicturesOf(db: CountercanvassDb, ads: readonly string[]): Promise<PictureRow[]> {
  return db.pictures
    .where('ad')
    .anyOf([...ads])
    .toArray();
}

/** Why no pictures are kept at present, each reason once. */
export async function readPictureStops(db: CountercanvassDb): Promise<readonly PictureStop[]> {
  const row = await db.state.get('pictures');
  return row?.key === 'pictures' ? row.stops : [];
}

/** From kept rows alone: no picture is read. */
export interface PictureUse {
  readonly wanted: boolean;
  readonly mostMb: number;
  readonly counts: Counts;
  readonly stops: readonly PictureStop[];
}

export async function readPictureUse(db: CountercanvassDb): Promise<PictureUse> {
  const { pictures, picturesMb } = await readSettings(db);
  return {
    wanted: pictures,
    mostMb: picturesMb,
    counts: await readCounts(db),
    stops: await readPictureStops(db),
  };
}
