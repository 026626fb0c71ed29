/** Keeps letters while they are written, and as they were sent. They are the user's own words and no evidence: not logged. */
import { caseFileOf } from '#lib/core/case-file.ts';
import type { LetterDraft, LetterKind, SentLetter } from '#lib/core/letter.ts';
import { letterEvents } from '#lib/core/letter-event.ts';
import { withEvent } from '#lib/core/with-event.ts';
import { commit } from './commit.ts';
import { markStale } from './stale-findings.ts';
import type { WriteContext } from './write-context.ts';

/** A draft replaces the one before of its kind. */
export async function saveLetterDraft(context: WriteContext, letter: LetterDraft): Promise<void> {
  await commit(context, async (draft) => draft.letterDrafts.put(letter));
}

export async function deleteLetterDraft(context: WriteContext, controller: string, kind: LetterKind): Promise<void> {
  await commit(context, async (draft) => draft.letterDrafts.delete([controller, kind]));
}

/** Keeps the letter as it went out, notes the day in the case, and lets the draft go: all of it or nothing. The same letter on
 *  the same day is there once. */
export async function recordLetterSent(context: WriteContext, letter: SentLetter): Promise<void> {
  const { controller, kind, sentOn, channel, files } = letter;
  await commit(context, async (draft) => {
    const known = await draft.cases.get(controller);
    const caseFile = caseFileOf(controller, known);
    draft.cases.put(withEvent(caseFile, { kind: letterEvents[kind], on: sentOn, channel, files }));
    draft.sentLetters.put({ ...letter, id: JSON.stringify([controller, kind, sentOn]) });
    draft.letterDrafts.delete([controller, kind]);
    markStale(draft, controller);
  });
}

/** The text of a letter that was sent; that it was sent stays in the case. */
export async function deleteSentLetter(context: WriteContext, id: string): Promise<void> {
  await commit(context, async (draft) => draft.sentLetters.delete(id));
}
