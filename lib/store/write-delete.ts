/** Removes ads: when the user wants it, and those that are not political when their time is over. */
import { rawRecordId } from '#lib/evidence/log.ts';
import { changeAd } from './change-ad.ts';
import { commit } from './commit.ts';
import type { Draft, RemovalReason } from './draft.ts';
import { dropPictures, picturesOf } from './drop-pictures.ts';
import { rawIdsOf } from './raw-ids.ts';
import type { AdRow } from './rows.ts';
import { otherAds } from './shown-as.ts';
import { markStaleForAd } from './stale-findings.ts';
import type { WriteContext } from './write-context.ts';

/** The ad goes with its impressions, explanations, raw payloads and picture; in the log only hashes stay. One that is not there is gone. */
export async function deleteAd(context: WriteContext, id: string): Promise<void> {
  await commit(context, async (draft) => {
    const ad = await draft.ads.get(id);
    if (ad !== null) await remove(draft, [ad], 'deleted by user');
  });
}

const chunk = 200;

/** Removes ads that are not political and were last seen before `before`; they stay as a count. Says whether there are more. */
export async function expireOtherAds(context: WriteContext, before: string): Promise<boolean> {
  return commit(context, async (draft) => {
    const range = draft.db.ads.where('[shownAs+lastSeenAt+id]').between([otherAds], [otherAds, before], true, false);
    const ads = await range.limit(chunk).toArray();
    await remove(draft, ads, 'expired');
    draft.count('expiredAds', ads.length);
    return ads.length === chunk;
  });
}

/** Removes reports on the extension's own work from before `before`: problems, health, and receipts of what was counted. */
export async function expireReports(context: WriteContext, before: string): Promise<void> {
  await commit(context, async (draft) => {
    const { db } = draft;
    for (const row of await db.receipts.where('at').below(before).toArray()) draft.receipts.delete(row.id);
    for (const row of await db.health.filter((health) => health.day < before.slice(0, 10)).toArray()) {
      draft.health.delete([row.platform, row.day]);
    }
    const problems = await db.problems.where('lastSeenAt').below(before).toArray();
    for (const { id } of problems) {
      draft.problems.delete(id);
      draft.raws.delete(id);
    }
    draft.count('problems', -problems.length);
  });
}

/** Everything at once: records, log, key, salt and settings. A note stays that it was the user who emptied it. */
export async function deleteEverything(context: WriteContext): Promise<void> {
  const { db } = context;
  await context.lock(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
      await db.state.add({ key: 'emptied', at: context.now() });
    }),
  );
}

async function remove(draft: Draft, ads: readonly AdRow[], reason: RemovalReason): Promise<void> {
  const ids = ads.map((ad) => ad.id);
  const impressions = await draft.db.impressions.where('ad').anyOf(ids).toArray();
  const explanationIds = ads.flatMap((ad) => ad.explanationIds);
  for (const ad of ads) {
    await markStaleForAd(draft, ad);
    await changeAd(draft, ad, null);
    draft.unclassified.delete(ad.id);
  }
  for (const { id } of impressions) draft.impressions.delete(id);
  for (const id of explanationIds) draft.explanations.delete(id);
  const withRaw = [...ads.flatMap(rawIdsOf), ...explanationIds];
  for (const id of withRaw) draft.raws.delete(id);
  await dropPictures(draft, await picturesOf(draft, ids), reason);
  const asking = await draft.state.get('asking');
  if (asking?.key === 'asking' && ids.includes(asking.ad)) draft.state.put({ ...asking, ad: '' });
  draft.count('impressions', -impressions.length);
  draft.count('explanations', -explanationIds.length);
  await draft.unlog([...withRaw, ...withRaw.map(rawRecordId), ...impressions.map(({ id }) => id)], reason);
}
