/** Compares the database with what was remembered of it elsewhere: a browser can lose records without saying so. */
import { readHead } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import { storedCounters } from './counter-keys.ts';
import { countStored } from './recount.ts';
import { readCounts } from './read-settings.ts';
import type { Integrity } from './rows.ts';
import type { LogHead } from './write-context.ts';

/** The log against its remembered head: cheap, made at every start. The database may be one batch ahead, or more where the head
 *  could not be written; it may never be behind, and the remembered batch must be the one that it has. */
export async function checkHead(db: CountercanvassDb, remembered: LogHead | null): Promise<Integrity> {
  const head = await readHead(db);
  const batches = head === null ? 0 : head.seq + 1;
  if (head === null && (await db.state.get('emptied')) !== undefined) return { kind: 'whole', batches: 0 };
  if (head !== null && (await db.keys.get('signing')) === undefined)
    return damaged('the key of the log is gone', batches, batches);
  if (remembered === null)
    return batches <= 1 ? { kind: 'whole', batches } : damaged('the head of the log was forgotten', batches, batches);
  if (batches < remembered.batches) return damaged('batches of the log are missing', remembered.batches, batches);
  const same = (await db.logEntries.get(remembered.batches - 1))?.hash === remembered.hash;
  return same
    ? { kind: 'whole', batches }
    : damaged('the log is not the one that was remembered', remembered.batches, batches);
}

/** The number of rows in each table against its kept counter: made when the browser starts. */
export async function checkCounts(db: CountercanvassDb): Promise<Integrity> {
  const kept = await readCounts(db);
  const found = await countStored(db);
  const wrong = storedCounters.find((key) => kept[key] !== found[key]);
  if (wrong !== undefined) return damaged(`rows are missing or added: ${wrong}`, kept[wrong], found[wrong]);
  return { kind: 'whole', batches: ((await readHead(db))?.seq ?? -1) + 1 };
}

export function damaged(why: string, expected: number, found: number): Integrity {
  return { kind: 'damaged', why, expected, found };
}
