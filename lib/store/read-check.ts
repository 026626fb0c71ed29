/** What the check of an answer needs: what was read, as it was read and as it was corrected, and the cells beside it. */
import type { UserTruth } from '#lib/core/truth.ts';
import { type CorrectedAnswers, readAnswers } from './read-cases.ts';
import type { CountercanvassDb } from './db.ts';
import type { KeptSheet } from '#lib/core/answer-sheet.ts';

export interface CheckView extends CorrectedAnswers {
  readonly truths: readonly UserTruth[];
}

/** Null for a controller that has not answered. */
export async function readCheck(db: CountercanvassDb, controller: string): Promise<CheckView | null> {
  const view = await readAnswers(db, controller);
  if (view.answers.length === 0) return null;
  const truths = await db.truths.where('controller').equals(controller).toArray();
  return { ...view, truths: truths.map((row) => row.truth) };
}

/** The cells of one answer, sheet by sheet; none for what was typed by hand, or read before cells were kept. */
export async function readSheets(db: CountercanvassDb, answer: string): Promise<KeptSheet[]> {
  return db.answerSheets.where('answer').equals(answer).sortBy('index');
}
