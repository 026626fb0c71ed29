/** Stores what the user says was read wrongly; nothing that was read is changed. */
import { type NewCorrection, recordCorrection } from '#lib/core/correction.ts';
import { commit } from './commit.ts';
import { markStale } from './stale-findings.ts';
import type { WriteContext } from './write-context.ts';

/** A correction is added to those before; the newest of one thing holds. Answers false, and stores nothing, where the answer
 *  that it is about is gone. */
export async function saveCorrection(context: WriteContext, given: NewCorrection): Promise<boolean> {
  return commit(context, async (draft) => {
    if ((await draft.answers.get(given.answer)) === null) return false;
    const correction = recordCorrection(given, draft.now);
    if ((await draft.corrections.get(correction.id)) !== null) return true;
    draft.corrections.put(correction);
    draft.log(correction.id, correction);
    markStale(draft, given.controller);
    return true;
  });
}
