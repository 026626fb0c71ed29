/** Stores a controller's case file, and what the user says is true. */
import type { CaseFile } from '#lib/core/case-file.ts';
import { isMark, markedId, type UserTruth } from '#lib/core/truth.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { commit } from './commit.ts';
import { truthRecord } from './record-of-row.ts';
import type { TruthRow } from './rows.ts';
import { markStale } from './stale-findings.ts';
import { placeText, withPlace } from './place-marks.ts';
import type { WriteContext } from './write-context.ts';

/** A case file is the user's own list of dates and accounts: it is kept as it is now, and not logged. */
export async function saveCase(context: WriteContext, caseFile: CaseFile): Promise<void> {
  await commit(context, async (draft) => {
    draft.cases.put(caseFile);
    markStale(draft, caseFile.controller);
  });
}

/** The list replaces the one before; what the user no longer says is taken out of the log too. A mark is stored with the place of what
 *  it is made on. */
export async function saveTruths(
  context: WriteContext,
  controller: string,
  truths: readonly UserTruth[],
): Promise<void> {
  await commit(context, async (draft) => {
    const before = await draft.db.truths.where('controller').equals(controller).toArray();
    const known = new Map(before.map((row) => [row.key, row.truth]));
    const placed = await Promise.all(
      truths.map((truth) => withPlace(draft, truth, known.get(rowOf(controller, truth).key))),
    );
    const rows = new Map(placed.map((truth) => rowOf(controller, truth)).map((row) => [row.key, row]));
    const gone = before.filter((row) => !rows.has(row.key));
    for (const { key } of gone) draft.truths.delete(key);
    const places = new Set(placed.map(placeText));
    const isMoved = ({ truth }: TruthRow): boolean => placeText(truth) !== null && places.has(placeText(truth));
    const keysOf = (list: readonly TruthRow[]): string[] => list.map(({ key }) => key);
    await draft.unlog(keysOf(gone.filter((row) => !isMoved(row))), 'deleted by user');
    await draft.unlog(keysOf(gone.filter(isMoved)), 'replaced');
    for (const row of rows.values()) {
      const old = before.find(({ key }) => key === row.key);
      if (old !== undefined && canonicalJson(old.truth) === canonicalJson(row.truth)) continue;
      draft.truths.put(row);
      if (old === undefined) draft.log(row.key, truthRecord(row));
      else await draft.relog(row.key, truthRecord(old), truthRecord(row));
    }
    markStale(draft, controller);
  });
}

function rowOf(controller: string, truth: UserTruth): TruthRow {
  const about = isMark(truth)
    ? ['fact' in truth ? 'fact' : 'statement', markedId(truth)]
    : ['dimension', truth.dimension, truth.value];
  return { key: `truth:${JSON.stringify([controller, ...about])}`, controller, truth };
}
