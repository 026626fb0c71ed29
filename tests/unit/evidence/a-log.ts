/** Builders for logs: entries, leaves and records of batches of the given sizes. */
import { leafHash, sealEntry, type HeadSigner, type LogLeaf, type SealedEntry } from '#lib/evidence/log.ts';

/** Sixteen bytes in hexadecimal that follow from a number. */
export function aSalt(number: number): string {
  return number.toString(16).padStart(32, '0');
}

/** A log with one entry for each size, of records `{id, n}`. */
export async function aLog(signer: HeadSigner, sizes: readonly number[]) {
  const entries: SealedEntry[] = [];
  const leaves: LogLeaf[] = [];
  for (const [seq, size] of sizes.entries()) {
    const batch = Array.from({ length: size }, (_, index) =>
      aLeaf({ id: `rec:${seq}-${index}`, n: index }, seq, index),
    );
    leaves.push(...batch);
    entries.push(
      await sealEntry(
        entries.at(-1) ?? null,
        batch.map((leaf) => leaf.hash),
        aContext(seq),
        signer,
      ),
    );
  }
  return { entries, leaves };
}

/** The leaf of a record at its place in the log. */
export function aLeaf(record: { readonly id: string; readonly n: number }, seq: number, index: number): LogLeaf {
  const salt = aSalt(seq * 1000 + index);
  return { seq, index, recordId: record.id, salt, hash: leafHash(record, salt) };
}

/** What stands beside the root of an entry. */
export function aContext(seq: number) {
  return {
    at: `2026-11-23T17:00:0${seq % 10}Z`,
    monotonicMs: 1000 * seq,
    extensionVersion: '0.1.0',
    browser: 'Chromium 156',
  };
}
