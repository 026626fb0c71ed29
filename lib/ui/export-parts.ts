/** Every table of the database as JSON, readable without us, in parts that a file is put together from. */
import type { Table } from 'dexie';
import { toBase64 } from '#lib/core/base64.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';

const exportVersion = 1;
const rowsPerRead = 500;
/** Of tables whose rows are large each. */
const fewRowsPerRead: Readonly<Record<string, number>> = { pictures: 20, answerSheets: 20, answerFiles: 1 };

/** Joined, the parts are one JSON document: tables by name, each row as it is stored, raw payloads and the log with its leaves
 *  among them, all but what is about other people, pictures and files of answers as `{base64}`. One part for some hundred rows, made when it is asked for, because no browser holds the history of years in one
 *  string. The key that signs the log cannot leave the browser; of it only the public half is there. */
export async function* exportParts(db: CountercanvassDb, exportedAt: string): AsyncGenerator<string> {
  const head = JSON.stringify({ format: 'countercanvass-export', exportVersion, exportedAt });
  yield `${head.slice(0, -1)},"tables":{`;
  const apart = new Set((await db.answers.toArray()).filter(({ owner }) => owner === 'other').map(({ id }) => id));
  for (const [index, table] of db.tables.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`;
    yield* tableParts(table, apart);
    yield ']';
  }
  yield '\n}}\n';
}

/** The rows in the order of their keys, each read going on after the last key of the one before; a row that was deleted in
 *  between is left out. */
async function* tableParts(table: Table<unknown, unknown>, apart: ReadonlySet<string>): AsyncGenerator<string> {
  let separator = '\n';
  for (let keys = await keysAfter(table); keys.length > 0; keys = await keysAfter(table, keys.at(-1))) {
    const rows = (await table.bulkGet(keys)).filter((row) => row !== undefined && !isAboutOthers(row, apart));
    if (rows.length === 0) continue;
    yield separator + rows.map((row) => JSON.stringify(row, bytesAsBase64)).join(',\n');
    separator = ',\n';
  }
}

/** What was read about other people, and everything of an answer that the user says is somebody else's, is exported nowhere. */
function isAboutOthers(row: unknown, apart: ReadonlySet<string>): boolean {
  if (typeof row !== 'object' || row === null) return false;
  if ('whose' in row) return row.whose === 'other';
  if ('answer' in row && typeof row.answer === 'string') return apart.has(row.answer);
  if ('truth' in row) return isMarkOn(row.truth, apart);
  return 'owner' in row && row.owner === 'other';
}

/** What the user said of a thing in such an answer says what stood there. */
function isMarkOn(truth: unknown, apart: ReadonlySet<string>): boolean {
  if (typeof truth !== 'object' || truth === null || !('place' in truth)) return false;
  return isAboutOthers(truth.place, apart);
}

async function keysAfter(table: Table<unknown, unknown>, after?: unknown): Promise<unknown[]> {
  const rest = after === undefined ? table.toCollection() : table.where(':id').above(after);
  return rest.limit(fewRowsPerRead[table.name] ?? rowsPerRead).primaryKeys();
}

/** JSON has no bytes. */
function bytesAsBase64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: toBase64(value) } : value;
}

/** The document as a file; each part is handed to the browser at once, which may keep it on disk. */
export async function exportFile(db: CountercanvassDb, exportedAt: string): Promise<Blob> {
  const blobs: Blob[] = [];
  for await (const part of exportParts(db, exportedAt)) blobs.push(new Blob([part]));
  return new Blob(blobs, { type: 'application/json' });
}
