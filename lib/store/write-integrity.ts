/** Keeps what a check found. Damage is kept for good, marked in the log, and recording goes on after the mark. */
import { canonicalJson } from '#lib/evidence/canonical-json.ts';
import { commit } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import { readIntegrity } from './read-settings.ts';
import { recount } from './recount.ts';
import type { Integrity } from './rows.ts';
import type { WriteContext } from './write-context.ts';

const markBytes = 16;

/** `whole` never takes the place of damage that was found before: the log cannot become whole again. New damage begins a new
 *  epoch: a mark in the log says what was missing when, and the counters are made to fit what is there. */
export async function saveIntegrity(context: WriteContext, found: Integrity): Promise<void> {
  const kept = await readIntegrity(context.db);
  // The day of the last check is told with what it found, also where that is nothing new.
  if (found.kind !== 'damaged') return kept.kind === 'damaged' ? undefined : keep(context.db, found, context.now());
  if (isSame(kept, found)) return undefined;
  await commit(context, async (draft) => {
    const { why, expected, found: left } = found;
    draft.logMark(`mark:${draft.randomHex(markBytes)}`, { type: 'epoch', at: draft.now, why, expected, found: left });
    draft.state.put({ key: 'integrity', integrity: kept.kind === 'damaged' ? kept : found, at: draft.now });
    await recount(draft);
  });
  return undefined;
}

async function keep(db: CountercanvassDb, integrity: Integrity, at: string): Promise<void> {
  await db.state.put({ key: 'integrity', integrity, at });
}

function isSame(kept: Integrity, found: Integrity): boolean {
  return canonicalJson({ ...kept }) === canonicalJson({ ...found });
}
