/** The one way into the database: a write is drafted, sealed, and stored in one transaction, or not at all. */
import { sealEntry, type SealedEntry } from '#lib/evidence/log.ts';
import type { CountercanvassDb } from './db.ts';
import { Draft } from './draft.ts';
import { settleLists } from './settle-lists.ts';
import type { WriteContext } from './write-context.ts';

const maxAttempts = 5;

interface Drafted<T> {
  readonly draft: Draft;
  readonly value: T;
  readonly head: SealedEntry | null;
  readonly revision: number;
}

/** Runs `build` and commits what it drafted. Hashes are made while drafting, the signature between drafting and the transaction
 *  (awaiting it inside would end the transaction); inside, the database must still be the one that was drafted on, else all is
 *  done again, so `build` must change nothing itself. Resolves after the transaction has completed and the head is remembered.
 *  Rejects with Dexie's error when the database refuses, and then nothing is stored. */
export async function commit<T>(context: WriteContext, build: (draft: Draft) => Promise<T>): Promise<T> {
  return context.lock(async () => {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const drafted = await draftOn(context, build);
      if (drafted.draft.touched.length === 0 || (await store(context, drafted))) return drafted.value;
    }
    throw new Error(`commit: the database changed under ${maxAttempts} attempts; the lock is not held by all writers`);
  });
}

/** The newest entry of the log. */
export async function readHead(db: CountercanvassDb): Promise<SealedEntry | null> {
  return (await db.logEntries.orderBy('seq').last()) ?? null;
}

/** Drafting reads without a transaction: Dexie loses one after a hundred awaits that ask nothing of it, as in a batch that holds
 *  nothing new. The revision is read first, so whatever is written meanwhile is noticed inside the write's own transaction. */
async function draftOn<T>(context: WriteContext, build: (draft: Draft) => Promise<T>): Promise<Drafted<T>> {
  const { db } = context;
  const revision = await readRevision(db);
  const head = await readHead(db);
  const draft = new Draft(db, context.now(), (bytes) => context.randomHex(bytes));
  const value = await build(draft);
  await settleLists(draft);
  await draft.settle();
  return { draft, value, head, revision };
}

async function store<T>(context: WriteContext, { draft, head, revision }: Drafted<T>): Promise<boolean> {
  const { db } = context;
  const entry = draft.leafHashes.length === 0 ? null : await seal(context, head, draft);
  const stored = await db.transaction(
    'rw',
    [...draft.touched, 'counters', 'logEntries', 'logLeaves', 'state'],
    async () => {
      const moved = (await readHead(db))?.hash !== head?.hash || (await readRevision(db)) !== revision;
      if (moved) return false;
      if (entry !== null) await db.logEntries.add(entry);
      if (entry?.seq === 0) await db.state.delete('emptied');
      await draft.save(entry?.seq ?? 0);
      return true;
    },
  );
  if (stored && entry !== null) await context.rememberHead({ batches: entry.seq + 1, hash: entry.hash });
  return stored;
}

async function seal(context: WriteContext, head: SealedEntry | null, draft: Draft): Promise<SealedEntry> {
  const { extensionVersion, browser } = context.environment;
  const sealed = { at: draft.now, monotonicMs: context.environment.monotonicMs(), extensionVersion, browser };
  return sealEntry(head, draft.leafHashes, sealed, await context.signer());
}

async function readRevision(db: CountercanvassDb): Promise<number> {
  return (await db.counters.get('revision'))?.value ?? 0;
}
