/** Gives the user's marks the place of what they are made on, so that they find it again when the file is read anew. */
import { isMark, type Mark, markedId, type UserTruth } from '#lib/core/truth.ts';
import type { Draft } from './draft.ts';
import { truthRecord } from './record-of-row.ts';
import type { FactRow, StatementRow } from './rows.ts';

/** The same truth where it is none about a thing, has its place, or is about a thing that is not there. `known`: what the user said of
 *  that thing before, whose place it keeps. */
export async function withPlace(draft: Draft, truth: UserTruth, known?: UserTruth): Promise<UserTruth> {
  if (!isMark(truth) || truth.place !== undefined) return truth;
  if (known !== undefined && isMark(known) && known.place !== undefined) return placedAs(truth, known);
  if ('fact' in truth) {
    const fact = await draft.db.facts.where('id').equals(truth.fact).first();
    return fact === undefined ? truth : { ...truth, place: factPlace(fact) };
  }
  const statement = await draft.db.statements.where('id').equals(truth.statement).first();
  return statement === undefined ? truth : { ...truth, place: statementPlace(statement) };
}

function placedAs(truth: Mark, { place }: Mark): Mark {
  if ('fact' in truth) return place !== undefined && 'label' in place ? { ...truth, place } : truth;
  return place !== undefined && 'text' in place ? { ...truth, place } : truth;
}

/** Marks of early versions have no place: they get it before what they are about is read anew. */
export async function placeMarksOf(draft: Draft, controller: string): Promise<void> {
  for (const row of await draft.db.truths.where('controller').equals(controller).toArray()) {
    const truth = await withPlace(draft, row.truth);
    if (truth === row.truth) continue;
    const placed = { ...row, truth };
    draft.truths.put(placed);
    await draft.relog(row.key, truthRecord(row), truthRecord(placed));
  }
}

/** Removes the marks on what was read in an answer that is deleted, and in no other. */
export async function deleteMarksOf(draft: Draft, controller: string, answer: string): Promise<void> {
  const rows = await draft.db.truths.where('controller').equals(controller).toArray();
  const gone: string[] = [];
  for (const { key, truth } of rows) if (isMark(truth) && (await isOnlyOf(draft, truth, answer))) gone.push(key);
  for (const key of gone) draft.truths.delete(key);
  await draft.unlog(gone, 'deleted by user');
}

async function isOnlyOf({ db }: Draft, mark: Mark, answer: string): Promise<boolean> {
  const table = 'fact' in mark ? db.facts : db.statements;
  const homes = (await table.where('id').equals(markedId(mark)).toArray()).map((row) => row.answer);
  return homes.length === 0 ? mark.place?.answer === answer : homes.every((home) => home === answer);
}

/** A mark that moved with its thing has the place that it had. */
export function placeText(truth: UserTruth): string | null {
  return isMark(truth) && truth.place !== undefined ? JSON.stringify(truth.place) : null;
}

function factPlace({ answer, where, label, value }: FactRow) {
  return { answer, where, label, value };
}

function statementPlace({ answer, where, about, stance, text }: StatementRow) {
  return { answer, where, about, stance, text };
}
