/** The evidence log: an append-only chain of signed entries, each over the Merkle root of one batch of records. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '#lib/core/content-id.ts';
import { timestampSchema } from '#lib/core/time.ts';
import * as z from '#lib/core/zod.ts';
import { canonicalJson, type JsonLike } from './canonical-json.ts';

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const shortText = z.string().check(z.maxLength(200));

/** One entry for one batch. `seq` counts from 0; `previous` is the hash of the entry before, null in the first;
 *  `monotonicMs` is a clock that nobody can set back, counted from the start of the background. */
const logEntryFields = {
  logVersion: z.literal(1),
  seq: z.int().check(z.gte(0)),
  previous: z.nullable(hashSchema),
  root: hashSchema,
  count: z.int().check(z.gte(0)),
  at: timestampSchema,
  monotonicMs: z.number(),
  extensionVersion: shortText,
  browser: shortText,
};
const logEntrySchema = z.strictObject(logEntryFields);
export type LogEntry = z.infer<typeof logEntrySchema>;

/** `hash` is SHA-256 over the canonical JSON of the LogEntry; `signature` is over the 32 bytes of `hash`. */
export const sealedEntrySchema = z.strictObject({
  ...logEntryFields,
  hash: hashSchema,
  signature: shortText,
  keyId: hashSchema,
});
export type SealedEntry = z.infer<typeof sealedEntrySchema>;

/** One record's place in the log. Without `salt` the record itself is not there: the user deleted it, or a pack
 *  leaves it out; its hash stays, so that the batch's root can still be built, and tells nothing about it. */
export const logLeafSchema = z.strictObject({
  seq: z.int().check(z.gte(0)),
  index: z.int().check(z.gte(0)),
  hash: hashSchema,
  recordId: z.nullable(z.string()),
  salt: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
});
export type LogLeaf = z.infer<typeof logLeafSchema>;

/** The public half of an installation's signing key, with the members of RFC 7638 and no others. */
export const publicKeyJwkSchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().check(z.maxLength(64)),
  y: z.string().check(z.maxLength(64)),
});
export type PublicKeyJwk = z.infer<typeof publicKeyJwkSchema>;

export interface HeadSigner {
  readonly keyId: string;
  sign(hashHex: string): Promise<string>;
}

export type VerifySignature = (publicKeyJwk: PublicKeyJwk, hashHex: string, signature: string) => Promise<boolean>;
export type SealContext = Pick<LogEntry, 'at' | 'monotonicMs' | 'extensionVersion' | 'browser'>;

/** What does not fit, and where: `index` is the leaf's place in its batch, null where the whole entry is meant. */
export interface LogFault {
  readonly kind:
    | 'entry-missing'
    | 'entry-changed'
    | 'chain-broken'
    | 'signature-wrong'
    | 'foreign-key'
    | 'leaf-missing'
    | 'leaf-unexpected'
    | 'root-wrong';
  readonly seq: number;
  readonly index: number | null;
}

/** The leaf of a record: SHA-256 over 0x00 and the canonical JSON of `{record, salt}`, in hexadecimal.
 *  `saltHex`: 16 random bytes, deleted with the record, so that nobody can guess a short text from its hash. */
export function leafHash(record: JsonLike, saltHex: string): string {
  return bytesToHex(sha256(leafBytes(record, saltHex)));
}

/** The bytes over which a leaf is hashed. */
export function leafBytes(record: JsonLike, saltHex: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\u0000${canonicalJson({ record, salt: saltHex })}`);
}

/** What the log seals for a raw payload, so that it stands in the log beside the record that was read from it: its leaf
 *  has the `recordId` that `rawRecordId` gives. */
export function rawRecord(recordId: string, text: string) {
  return { type: 'raw', recordId, text };
}

export function rawRecordId(recordId: string): string {
  return `raw:${recordId}`;
}

/** The Merkle root over leaf hashes as in RFC 6962 section 2.1: nodes are SHA-256 over 0x01 and both children, the left
 *  subtree is the largest power of two smaller than the number of leaves; of nothing it is the SHA-256 of nothing. */
export function merkleRoot(leafHashes: readonly string[]): string {
  return bytesToHex(rootOf(leafHashes.map((hash) => hexToBytes(hash))));
}

/** The key's id: its RFC 7638 thumbprint (SHA-256) in hexadecimal. */
export function keyIdOf(publicKeyJwk: PublicKeyJwk): string {
  return sha256Hex(
    canonicalJson({ crv: publicKeyJwk.crv, kty: publicKeyJwk.kty, x: publicKeyJwk.x, y: publicKeyJwk.y }),
  );
}

/** The hash of an entry: SHA-256 over the canonical JSON of its LogEntry fields. */
export function entryHash(entry: LogEntry): string {
  const { logVersion, seq, previous, root, count, at, monotonicMs, extensionVersion, browser } = entry;
  return sha256Hex(
    canonicalJson({ logVersion, seq, previous, root, count, at, monotonicMs, extensionVersion, browser }),
  );
}

/** The next entry of the log over one batch of leaves, chained to `previous` (null for the first) and signed. */
export async function sealEntry(
  previous: SealedEntry | null,
  leafHashes: readonly string[],
  context: SealContext,
  signer: HeadSigner,
): Promise<SealedEntry> {
  const entry: LogEntry = {
    logVersion: 1,
    seq: previous === null ? 0 : previous.seq + 1,
    previous: previous === null ? null : previous.hash,
    root: merkleRoot(leafHashes),
    count: leafHashes.length,
    at: context.at,
    monotonicMs: context.monotonicMs,
    extensionVersion: context.extensionVersion,
    browser: context.browser,
  };
  const hash = entryHash(entry);
  return { ...entry, hash, signature: await signer.sign(hash), keyId: signer.keyId };
}

/** Everything in a log that does not fit; empty when it is whole. Entries and leaves may come in any order; leaves
 *  without a record count as whole. `whole`: the log begins at entry 0 and has every leaf. `segment`: it may begin
 *  later, and entries of which no leaf is given are checked by chain and signature alone. */
export async function checkLog(
  entries: readonly SealedEntry[],
  leaves: readonly LogLeaf[],
  publicKeyJwk: PublicKeyJwk,
  verifySignature: VerifySignature,
  extent: 'whole' | 'segment' = 'whole',
): Promise<LogFault[]> {
  const sorted = entries.toSorted((a, b) => a.seq - b.seq);
  const leavesBySeq = Map.groupBy(leaves, (leaf) => leaf.seq);
  const faults = [...chainFaults(sorted, extent), ...strayLeaves(sorted, leavesBySeq)];
  for (const entry of sorted) {
    faults.push(...(await sealFaults(entry, publicKeyJwk, verifySignature)));
    const own = leavesBySeq.get(entry.seq) ?? [];
    if (extent === 'whole' || own.length > 0) faults.push(...batchFaults(entry, own));
  }
  return faults;
}

const nodePrefix = Uint8Array.of(1);

function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  const [first] = hashes;
  if (first === undefined) return sha256(new Uint8Array());
  if (hashes.length === 1) return first;
  const left = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
  return sha256(concatBytes(nodePrefix, rootOf(hashes.slice(0, left)), rootOf(hashes.slice(left))));
}

function chainFaults(sorted: readonly SealedEntry[], extent: 'whole' | 'segment'): LogFault[] {
  return sorted.flatMap((entry, place) => {
    const before = sorted[place - 1];
    if (before === undefined) return firstFaults(entry, extent);
    if (entry.seq !== before.seq + 1) return [fault('entry-missing', before.seq + 1)];
    return entry.previous === before.hash ? [] : [fault('chain-broken', entry.seq)];
  });
}

function firstFaults(entry: SealedEntry, extent: 'whole' | 'segment'): LogFault[] {
  if (extent === 'whole' && entry.seq !== 0) return [fault('entry-missing', 0)];
  return (entry.seq === 0) === (entry.previous === null) ? [] : [fault('chain-broken', entry.seq)];
}

function strayLeaves(sorted: readonly SealedEntry[], leavesBySeq: ReadonlyMap<number, readonly LogLeaf[]>): LogFault[] {
  const known = new Set(sorted.map((entry) => entry.seq));
  return [...leavesBySeq.keys()].filter((seq) => !known.has(seq)).map((seq) => fault('leaf-unexpected', seq));
}

async function sealFaults(
  entry: SealedEntry,
  publicKeyJwk: PublicKeyJwk,
  verifySignature: VerifySignature,
): Promise<LogFault[]> {
  if (entryHash(entry) !== entry.hash) return [fault('entry-changed', entry.seq)];
  if (entry.keyId !== keyIdOf(publicKeyJwk)) return [fault('foreign-key', entry.seq)];
  const signed = await verifySignature(publicKeyJwk, entry.hash, entry.signature);
  return signed ? [] : [fault('signature-wrong', entry.seq)];
}

function batchFaults(entry: SealedEntry, leaves: readonly LogLeaf[]): LogFault[] {
  const sorted = leaves.toSorted((a, b) => a.index - b.index);
  const misplaced = sorted.findIndex((leaf, place) => leaf.index !== place);
  if (misplaced >= 0)
    return [fault(isRepeated(sorted, misplaced) ? 'leaf-unexpected' : 'leaf-missing', entry.seq, misplaced)];
  if (sorted.length < entry.count) return [fault('leaf-missing', entry.seq, sorted.length)];
  if (sorted.length > entry.count) return [fault('leaf-unexpected', entry.seq, entry.count)];
  return merkleRoot(sorted.map((leaf) => leaf.hash)) === entry.root ? [] : [fault('root-wrong', entry.seq)];
}

function isRepeated(sorted: readonly LogLeaf[], place: number): boolean {
  return (sorted[place]?.index ?? 0) < place;
}

function fault(kind: LogFault['kind'], seq: number, index: number | null = null): LogFault {
  return { kind, seq, index };
}
