/** Summaries from which an ad was taken away: those that are empty go, the others are dated by their newest ad again. */
import { Dexie } from 'dexie';
import type { Draft } from './draft.ts';
import { newestFirst } from './newest-first.ts';

const chunk = 50;

export async function settleLists(draft: Draft): Promise<void> {
  for (const shownAs of draft.shrunkLists) {
    const row = await draft.campaigners.get(shownAs);
    if (row === null) continue;
    if (row.ads <= 0) draft.campaigners.delete(shownAs);
    else draft.campaigners.put({ ...row, lastSeenAt: (await readLastSeenAt(draft, shownAs)) ?? row.lastSeenAt });
  }
}

/** Looks through the stored ads, newest first, until one is found that the draft leaves as it is. */
async function readLastSeenAt(draft: Draft, shownAs: string): Promise<string | null> {
  const inDraft = draft.ads.merged([], (ad) => ad.shownAs === shownAs).map((ad) => ad.lastSeenAt);
  const all = newestFirst(draft.db.ads.where('[shownAs+lastSeenAt+id]').between([shownAs], [shownAs, Dexie.maxKey]));
  for (let offset = 0; ; offset += chunk) {
    const stored = await all.clone().offset(offset).limit(chunk).toArray();
    const kept = stored.find((ad) => !draft.ads.isChanged(ad.id));
    if (kept !== undefined || stored.length < chunk)
      return [...inDraft, ...(kept ? [kept.lastSeenAt] : [])].toSorted().at(-1) ?? null;
  }
}
