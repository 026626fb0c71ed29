/** How many political ads were seen lately, for the badge: counted along an index of the few campaigners seen since then. */
import type { CountercanvassDb } from './db.ts';

/** Ads last seen at `since` or later, behind which somebody political is, identified or not. */
export async function readPoliticalSince(db: CountercanvassDb, since: string): Promise<number> {
  const campaigners = await db.campaigners.where('lastSeenAt').aboveOrEqual(since).toArray();
  const counts = campaigners.map(({ shownAs }) =>
    db.ads.where('[shownAs+lastSeenAt+id]').between([shownAs, since], [shownAs, '\uffff']).count(),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
