/** Stores what a controller answered: the file's own record, and every fact, statement and remainder that was read in it. */
import { canonicalJson, type JsonLike } from '#lib/evidence/canonical-json.ts';
import type { AnswerSheet } from '#lib/core/answer-sheet.ts';
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import { Dexie, type Table } from 'dexie';
import { commit } from './commit.ts';
import type { Draft, RemovalReason } from './draft.ts';
import type { DraftTable } from './draft-table.ts';
import { answerRecord, sarOfRow } from './record-of-row.ts';
import { deleteMarksOf, placeMarksOf } from './place-marks.ts';
import type { AnswerOwner, AnswerRow } from './rows.ts';
import { markStale } from './stale-findings.ts';
import type { WriteContext } from './write-context.ts';

export interface AnswerToSave {
  readonly answer: AnswerRow;
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly remainders: readonly Remainder[];
  /** The cells as they were read; they follow from the file, whose fingerprint is logged, and are not logged themselves. */
  readonly sheets?: readonly AnswerSheet[];
}

/** An answer with a known id replaces the one before: what did not change stays as it was logged, and so do the user's
 *  corrections. */
export async function saveAnswer(
  context: WriteContext,
  { answer: read, facts, statements, remainders, sheets = [] }: AnswerToSave,
): Promise<void> {
  await commit(context, async (draft) => {
    const known = await draft.answers.get(read.id);
    const answer = withOwner(read, known);
    if (known === null) draft.log(answer.id, answerRecord(answer));
    else if (!same(answerRecord(known), answerRecord(answer)))
      await draft.relog(answer.id, answerRecord(known), answerRecord(answer));
    if (known === null) draft.count('answers', 1);
    if (known !== null && known.controller !== answer.controller) markStale(draft, known.controller);
    if (known !== null) await placeMarksOf(draft, known.controller);
    draft.answers.put(answer);
    await replaceParts(draft, answer.id, { facts, statements, remainders }, 'replaced');
    await replaceSheets(draft, answer.id, sheets);
    markStale(draft, answer.controller);
  });
}

/** What the user said of whose it is holds for as long as the same name stands in it. */
function withOwner(read: AnswerRow, known: AnswerRow | null): AnswerRow {
  const isSaid = known?.owner !== undefined && known.otherName === read.otherName;
  return isSaid ? { ...read, owner: known.owner } : read;
}

/** Stores whose these answers are, as the user says; unknown ones are left out. */
export async function setAnswerOwner(context: WriteContext, ids: readonly string[], owner: AnswerOwner): Promise<void> {
  await commit(context, async (draft) => {
    for (const id of ids) {
      const known = await draft.answers.get(id);
      if (known === null || known.owner === owner) continue;
      const answer = { ...known, owner };
      draft.answers.put(answer);
      await draft.relog(id, answerRecord(known), answerRecord(answer));
      markStale(draft, known.controller);
    }
  });
}

/** Removes an answer and everything read in it; an unknown one is already gone. */
export async function deleteAnswer(context: WriteContext, id: string): Promise<void> {
  await commit(context, async (draft) => {
    const known = await draft.answers.get(id);
    if (known === null) return;
    await removeAnswer(draft, known);
    markStale(draft, known.controller);
  });
}

/** The answer with everything read in it, what the user said of that, and its file. */
export async function removeAnswer(draft: Draft, { id, controller }: AnswerRow): Promise<void> {
  await draft.unlog([id], 'deleted by user');
  draft.answers.delete(id);
  draft.count('answers', -1);
  await deleteMarksOf(draft, controller, id);
  await replaceParts(draft, id, { facts: [], statements: [], remainders: [] }, 'deleted by user');
  await replaceSheets(draft, id, []);
  draft.answerFiles.delete(id);
  await deleteCorrections(draft, id);
}

async function replaceSheets(draft: Draft, answer: string, sheets: readonly AnswerSheet[]): Promise<void> {
  const before = await draft.db.answerSheets.where('answer').equals(answer).primaryKeys();
  for (const key of before) draft.answerSheets.delete(key);
  sheets.forEach((sheet, index) => draft.answerSheets.put({ ...sheet, answer, index }));
}

async function deleteCorrections(draft: Draft, answer: string): Promise<void> {
  const ids = await draft.db.corrections.where('answer').equals(answer).primaryKeys();
  for (const id of ids) draft.corrections.delete(id);
  await draft.unlog(ids, 'deleted by user');
}

type Parts = Pick<AnswerToSave, 'facts' | 'statements' | 'remainders'>;

async function replaceParts(draft: Draft, answer: string, parts: Parts, reason: RemovalReason): Promise<void> {
  const { db } = draft;
  const own = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, answer }));
  await replace(
    draft,
    { stored: db.facts, drafted: draft.facts, recordOf: (row) => sarOfRow(row) },
    answer,
    own(parts.facts),
    reason,
  );
  await replace(
    draft,
    { stored: db.statements, drafted: draft.statements, recordOf: (row) => sarOfRow(row) },
    answer,
    own(parts.statements),
    reason,
  );
  await replace(
    draft,
    { stored: db.remainders, drafted: draft.remainders, recordOf: (row) => sarOfRow(row) },
    answer,
    own(parts.remainders),
    reason,
  );
}

interface PartTable<Row> {
  readonly stored: Table<Row, [string, string]>;
  readonly drafted: DraftTable<Row, [string, string]>;
  readonly recordOf: (row: Row) => JsonLike;
}

async function replace<Row extends { readonly id: string; readonly answer: string }>(
  draft: Draft,
  { stored, drafted, recordOf }: PartTable<Row>,
  answer: string,
  rows: readonly Row[],
  reason: RemovalReason,
): Promise<void> {
  const before = await stored.where('[answer+id]').between([answer, Dexie.minKey], [answer, Dexie.maxKey]).toArray();
  const known = new Map(before.map((row) => [row.id, row]));
  const next = new Map(rows.map((row) => [row.id, row]));
  const shared = await sharedIds(stored, answer, [...known.keys(), ...next.keys()]);
  const gone = before.filter((row) => !next.has(row.id));
  for (const row of gone) drafted.delete([answer, row.id]);
  await draft.unlog(
    gone.map((row) => row.id).filter((id) => !shared.has(id)),
    reason,
  );
  for (const row of next.values()) {
    const old = known.get(row.id);
    if (old !== undefined && same(recordOf(old), recordOf(row))) continue;
    drafted.put(row);
    if (old !== undefined) await draft.relog(row.id, recordOf(old), recordOf(row));
    else if (!shared.has(row.id)) draft.log(row.id, recordOf(row));
  }
}

/** Ids that another answer has too, as when the same file was read twice: they stand in the log once. */
async function sharedIds<Row extends { readonly id: string; readonly answer: string }>(
  stored: Table<Row, [string, string]>,
  answer: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await stored
    .where('id')
    .anyOf([...new Set(ids)])
    .toArray();
  return new Set(rows.filter((row) => row.answer !== answer).map((row) => row.id));
}

function same(a: JsonLike, b: JsonLike): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
