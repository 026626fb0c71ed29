/** Checks the whole log, and every stored record against it: slow, made when the user asks. */
import {
  checkLog,
  leafHash,
  type LogFault,
  type PublicKeyJwk,
  rawRecord,
  rawRecordId,
  type SealedEntry,
} from '#lib/evidence/log.ts';
import type { JsonLike } from '#lib/evidence/canonical-json.ts';
import { pictureRecord, pictureRecordId } from '#lib/evidence/picture-record.ts';
import { verifySignature } from '#lib/evidence/signing.ts';
import { checkCounts, damaged } from './check-head.ts';
import { readHead } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import { adOfRow, answerRecord, sarOfRow, truthRecord } from './record-of-row.ts';
import type { LogLeafRow } from './log-rows.ts';
import type { Integrity } from './rows.ts';

/** Entries looked at in one go, so that a long log needs no more memory than a short one. */
const chunk = 100;

/** Every entry by chain, root and signature, every leaf that still has its record by hash, and the number of rows. */
export async function checkRecords(db: CountercanvassDb): Promise<Integrity> {
  const head = await readHead(db);
  const key = await db.keys.get('signing');
  if (head === null || key === undefined) return checkCounts(db);
  let before: SealedEntry | null = null;
  for (let seq = 0; seq <= head.seq; seq += chunk) {
    const entries = await db.logEntries
      .where('seq')
      .between(seq, seq + chunk)
      .toArray();
    const leaves = await db.logLeaves
      .where('[seq+index]')
      .between([seq], [seq + chunk])
      .toArray();
    const fault = (await faultOf(before, entries, leaves, key.publicKeyJwk)) ?? (await changedRecord(db, leaves));
    if (fault !== null) return damaged(fault, head.seq + 1, seq);
    before = entries.at(-1) ?? before;
  }
  return checkCounts(db);
}

/** In words: what does not fit in a stretch of the log that follows on `before`. */
async function faultOf(
  before: SealedEntry | null,
  entries: readonly SealedEntry[],
  leaves: readonly LogLeafRow[],
  key: PublicKeyJwk,
): Promise<string | null> {
  const first = entries[0];
  const follows = before === null ? first?.seq === 0 : first?.seq === before.seq + 1 && first.previous === before.hash;
  if (!follows) return `the log is broken before entry ${first?.seq ?? 'after the last'}`;
  const faults = await checkLog(entries, leaves, key, verifySignature);
  const fault = faults.find((one) => before === null || !isBeginning(one));
  return fault === undefined ? null : `${fault.kind} in entry ${fault.seq}`;
}

/** That a later stretch does not begin at entry 0 is no fault. */
function isBeginning({ kind, seq }: LogFault): boolean {
  return kind === 'entry-missing' && seq === 0;
}

async function changedRecord(db: CountercanvassDb, leaves: readonly LogLeafRow[]): Promise<string | null> {
  const own = leaves.filter((leaf) => leaf.was === undefined);
  const stored = await readLogged(
    db,
    own.flatMap((leaf) => leaf.recordId ?? []),
  );
  for (const { recordId, salt, hash, was } of leaves) {
    if (recordId === null || salt === null) continue;
    const record = was ?? stored.get(recordId);
    if (record === undefined) return `a record is missing: ${recordId}`;
    if (leafHash(record, salt) !== hash) return `a record was changed: ${recordId}`;
  }
  return null;
}

/** The records that leaves stand for, by the id in the leaf. */
async function readLogged(db: CountercanvassDb, ids: readonly string[]): Promise<Map<string, JsonLike>> {
  const behind = (prefix: string): string[] =>
    ids.flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
  const rawIds = behind(rawRecordId(''));
  const within = [...ids];
  const found = new Map<string, JsonLike>();
  const add = (id: string, record: JsonLike): unknown => found.set(id, record);
  (await db.ads.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, adOfRow(row)));
  (await db.impressions.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, row));
  (await db.explanations.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, row));
  (await db.raws.where('recordId').anyOf(rawIds).toArray()).forEach((row) =>
    add(rawRecordId(row.recordId), rawRecord(row.recordId, row.text)),
  );
  for (const row of await db.pictures.bulkGet(behind(pictureRecordId(''))))
    if (row !== undefined) add(pictureRecordId(row.ad), await pictureRecord(row));
  (await db.answers.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, answerRecord(row)));
  (await db.facts.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.statements.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.remainders.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.corrections.where('id').anyOf(within).toArray()).forEach((row) => add(row.id, row));
  (await db.truths.where('key').anyOf(within).toArray()).forEach((row) => add(row.key, truthRecord(row)));
  return found;
}
