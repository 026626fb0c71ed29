/** The key that signs the log: made once for each installation, kept in the database, never exported. */
import type { HeadSigner } from '#lib/evidence/log.ts';
import { createSigner, createSigningKey } from '#lib/evidence/signing.ts';
import type { CountercanvassDb } from './db.ts';

/** The installation's signer. The first call makes its key; where two make one at once, both get the one that was kept. */
export async function readOrCreateSigner(db: CountercanvassDb): Promise<HeadSigner> {
  const kept = await db.keys.get('signing');
  if (kept !== undefined) return createSigner(kept);
  const fresh = { id: 'signing' as const, ...(await createSigningKey()) };
  return db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get('signing');
    if (other === undefined) await db.keys.add(fresh);
    return createSigner(other ?? fresh);
  });
}
