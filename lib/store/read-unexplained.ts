/** The ad of a campaigner about which to ask why it was shown. */
import { Dexie } from 'dexie';
import type { CountercanvassDb } from './db.ts';
import type { AdRow } from './rows.ts';

/** The newest ad that is kept under `shownAs`, if it has no explanation yet: one step along an index, however long the history. */
export async function readUnexplained(db: CountercanvassDb, shownAs: string): Promise<AdRow | null> {
  const range = db.ads.where('[shownAs+lastSeenAt+id]').between([shownAs, Dexie.minKey], [shownAs, Dexie.maxKey]);
  const newest = await range.last();
  return newest === undefined || newest.explained === 1 ? null : newest;
}
