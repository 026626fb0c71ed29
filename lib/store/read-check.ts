/** What the check of an answer needs: what was read, as it was read and as it was corrected, and the cells beside it. */
import { type CorrectedAnswers, readAnswers } from './read-cases.ts';
import type { CountercanvassDb } from './db.ts';
import type { KeptSheet } from '#lib/core/answer-sheet.ts';

/** Null for a controller that has not answered. */
export async function readCheck(db: CountercanvassDb, controller: string): Promise<CorrectedAnswers | null> {
  const view = await readAnswers(db, controller);
  return view.answers.length === 0 ? null : view;
}

/** The cells of one answer, sheet by sheet; none for what was typed by hand, or read before cells were kept. */
export async function readSheets(db: CountercanvassDb, answer: string): Promise<KeptSheet[]> {
  return db.answerSheets.where('answer').equals(answer).sortBy('index');
}
