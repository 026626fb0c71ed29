/** Letters to a controller: the draft of one, and those that were sent. */
import type { LetterKind } from '#lib/core/letter.ts';
import type { CountercanvassDb } from './db.ts';
import type { LetterDraftRow, SentLetterRow } from './rows.ts';

export async function readLetterDraft(
  db: CountercanvassDb,
  controller: string,
  kind: LetterKind,
): Promise<LetterDraftRow | null> {
  return (await db.letterDrafts.get([controller, kind])) ?? null;
}

/** The draft that says most about the sender: who the user is need be typed only once. Null where there is no draft at all. */
export async function readAnyDraft(db: CountercanvassDb): Promise<LetterDraftRow | null> {
  return (await db.letterDrafts.filter(({ form }) => form.name.trim() !== '').first()) ?? null;
}

/** Oldest first. */
export async function readSentLetters(db: CountercanvassDb, controller: string): Promise<SentLetterRow[]> {
  const rows = await db.sentLetters.where('controller').equals(controller).toArray();
  return rows.toSorted((a, b) => a.sentOn.localeCompare(b.sentOn));
}
