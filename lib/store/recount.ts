/** Counts anew what the kept counters and summaries say; needed only where the database was damaged. */
import { addToSummary } from './change-ad.ts';
import type { storedCounters } from './counter-keys.ts';
import type { CountercanvassDb } from './db.ts';
import type { Draft } from './draft.ts';
import { otherAds } from './shown-as.ts';

type StoredCounts = Record<(typeof storedCounters)[number], number>;

/** The rows that are really there. */
export async function countStored(db: CountercanvassDb): Promise<StoredCounts> {
  const ads = await db.ads.count();
  return {
    ads,
    politicalAds:
      ads -
      (await db.ads
        .where('[shownAs+lastSeenAt+id]')
        .between([otherAds], [`${otherAds}\u0000`])
        .count()),
    impressions: await db.impressions.count(),
    explanations: await db.explanations.count(),
    answers: await db.answers.count(),
    problems: await db.problems.count(),
    leaves: await db.logLeaves.count(),
    pictures: await db.pictures.count(),
  };
}

/** The bytes of all pictures: reads each of them. */
export async function sumPictureBytes(db: CountercanvassDb): Promise<number> {
  let sum = 0;
  await db.pictures.each(({ bytes }) => {
    sum += bytes.length;
  });
  return sum;
}

/** Sets every counter and every campaigner's summary to what is there. */
export async function recount(draft: Draft): Promise<void> {
  for (const [key, value] of Object.entries(await countStored(draft.db))) draft.counters.put({ key, value });
  draft.counters.put({ key: 'pictureBytes', value: await sumPictureBytes(draft.db) });
  for (const { shownAs } of await draft.db.campaigners.toArray()) draft.campaigners.delete(shownAs);
  for (const ad of await draft.db.ads.filter(({ shownAs }) => shownAs !== otherAds).toArray())
    await addToSummary(draft, ad, 1);
}
