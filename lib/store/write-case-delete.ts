/** Removes one controller's case: what it answered, what the user said and wrote, and what was found. Its ads stay. */
import { Dexie } from 'dexie';
import { commit } from './commit.ts';
import type { Draft } from './draft.ts';
import { readFindings } from './read-cases.ts';
import { removeAnswer } from './write-answer.ts';
import type { WriteContext } from './write-context.ts';

/** In the log only the hashes of its records stay. A case that is not there is gone. */
export async function deleteCase(context: WriteContext, controller: string): Promise<void> {
  await commit(context, async (draft) => {
    const { db } = draft;
    for (const answer of await db.answers.where('controller').equals(controller).toArray())
      await removeAnswer(draft, answer);
    await removeTruths(draft, controller);
    for (const id of await db.sentLetters.where('controller').equals(controller).primaryKeys())
      draft.sentLetters.delete(id);
    const drafts = db.letterDrafts
      .where('[controller+kind]')
      .between([controller, Dexie.minKey], [controller, Dexie.maxKey]);
    for (const letter of await drafts.toArray()) draft.letterDrafts.delete([letter.controller, letter.kind]);
    for (const { id } of await readFindings(db, controller)) draft.findings.delete(id);
    draft.comparisons.delete(controller);
    draft.stale.delete(controller);
    draft.cases.delete(controller);
  });
}

async function removeTruths(draft: Draft, controller: string): Promise<void> {
  const keys = await draft.db.truths.where('controller').equals(controller).primaryKeys();
  for (const key of keys) draft.truths.delete(key);
  await draft.unlog(keys, 'deleted by user');
}
