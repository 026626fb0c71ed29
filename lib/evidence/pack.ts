/** The evidence pack: documents, the records that they cite, and as much of the log as shows where those come from. */
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import { sha256Hex } from '#lib/core/content-id.ts';
import { fillSlots } from '#lib/core/fill-slots.ts';
import type { Picture } from '#lib/core/picture.ts';
import type { PublicRecord } from '#lib/core/record.ts';
import { canonicalJson, type JsonLike } from './canonical-json.ts';
import { canonicalZip, type PackFile } from './canonical-zip.ts';
import { hashBytes } from './hash-bytes.ts';
import {
  keyIdOf,
  leafHash,
  publicKeyJwkSchema,
  rawRecord,
  rawRecordId,
  type HeadSigner,
  type LogLeaf,
  type PublicKeyJwk,
  type SealedEntry,
} from './log.ts';
import type { PackManifest } from './pack-format.ts';
import { pictureFileName, pictureRecord, type StoredPicture } from './picture-record.ts';

/** `records`: those that the documents cite, each exactly as it was logged. `leaves`: all leaves of the batches in which
 *  they stand (more may be given); those of other records go into the pack as bare hashes, without id and salt.
 *  `pictures`: those of the ads among the records; their own records are made here, from their bytes.
 *  `entries`: the log. `signer` signs the pack with the log's own key. */
export interface PackParts {
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  readonly records: readonly PublicRecord[];
  readonly raws: readonly { readonly recordId: string; readonly text: string }[];
  readonly pictures: readonly StoredPicture[];
  readonly leaves: readonly LogLeaf[];
  readonly entries: readonly SealedEntry[];
  readonly publicKeyJwk: PublicKeyJwk;
  readonly signer: HeadSigner;
  readonly createdAt: string;
  readonly extensionVersion: string;
}

/** The pack as a canonical ZIP that `verifyPack` accepts. Of the log it holds the entries from the first that a record
 *  needs to the newest. Throws when a document's name is not a plain file name, or is there twice. */
export async function buildPack({ pictures, ...given }: PackParts): Promise<Blob> {
  const pictured = await Promise.all(
    pictures.map(async (picture): Promise<Pictured> => ({ picture, record: await pictureRecord(picture) })),
  );
  const parts = { ...given, records: [...given.records, ...pictured.map(({ record }) => record)] };
  const { entries, leaves } = neededLog(parts);
  const evidence = [
    ...documentFiles(parts),
    jsonLines('records.jsonl', [...new Set(parts.records.map((record) => canonicalJson(record)))].toSorted()),
    ...parts.raws.map((raw) => textFile(rawFileName(raw.recordId), raw.text)),
    ...pictureFiles(pictured),
    jsonLines(
      'log.jsonl',
      entries.map((entry) => canonicalJson(entry)),
    ),
    jsonLines(
      'leaves.jsonl',
      leaves.map((leaf) => canonicalJson(leaf)),
    ),
    jsonLines('key.json', [canonicalJson(publicKeyJwkSchema.parse(parts.publicKeyJwk))]),
    textFile('README.txt', readme(parts, entries)),
  ];
  const sums = await sumsOf(evidence);
  const listed = [...evidence, textFile('SHA256SUMS', sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''))];
  const manifest = jsonLines('manifest.json', [canonicalJson(manifestOf(parts, entries, await sumsOf(listed)))]);
  return canonicalZip([...listed, manifest, await signatureFile(manifest, parts.signer)]);
}

/** The name of a raw payload's file: readable, safe on every system, and different for different records. */
export function rawFileName(recordId: string): string {
  const safe = recordId.replaceAll(/[^A-Za-z0-9.-]/g, (char) => `_${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `raw/${safe.length > 120 || safe.startsWith('.') || safe === '' ? sha256Hex(recordId) : safe}.json`;
}

type TextParts = Omit<PackParts, 'pictures'>;

interface Pictured {
  readonly picture: StoredPicture;
  readonly record: Picture;
}

function neededLog(parts: TextParts): { entries: SealedEntry[]; leaves: LogLeaf[] } {
  const known = Map.groupBy<string, { id: string; record: JsonLike }>(
    [
      ...parts.records.map((record) => ({ id: record.id, record })),
      ...parts.raws.map((raw) => ({ id: rawRecordId(raw.recordId), record: rawRecord(raw.recordId, raw.text) })),
    ],
    ({ id }) => id,
  );
  const isShown = (leaf: LogLeaf) =>
    (known.get(leaf.recordId ?? '') ?? []).some(({ record }) => leafHash(record, leaf.salt ?? '') === leaf.hash);
  const leaves = parts.leaves.map(({ seq, index, hash, ...own }) =>
    isShown({ seq, index, hash, ...own })
      ? { seq, index, hash, recordId: own.recordId, salt: own.salt }
      : { seq, index, hash, recordId: null, salt: null },
  );
  const shownIn = new Set(leaves.filter((leaf) => leaf.salt !== null).map((leaf) => leaf.seq));
  const sorted = parts.entries.toSorted((a, b) => a.seq - b.seq);
  const first = [...shownIn].reduce((low, seq) => Math.min(low, seq), sorted.at(-1)?.seq ?? 0);
  return {
    entries: sorted.filter((entry) => entry.seq >= first),
    leaves: leaves.filter((leaf) => shownIn.has(leaf.seq)).toSorted((a, b) => a.seq - b.seq || a.index - b.index),
  };
}

/** One file for each picture; two ads that showed the same one share it. */
function pictureFiles(pictured: readonly Pictured[]): PackFile[] {
  const names = pictured.map(({ record }) => pictureFileName(record));
  return pictured.flatMap(({ picture: { bytes } }, index) => {
    const name = names[index] ?? '';
    return names.indexOf(name) === index ? [{ name, bytes }] : [];
  });
}

function documentFiles(parts: TextParts): PackFile[] {
  const names = parts.documents.map((document) => document.name);
  const unfit = names.find(
    (name, place) => !/^[a-z0-9][a-z0-9._-]{0,99}$/i.test(name) || names.indexOf(name) !== place,
  );
  if (unfit !== undefined) throw new Error(`buildPack: "${unfit}" is not the name of one document`);
  return parts.documents.map((document) => textFile(`documents/${document.name}`, document.text));
}

function manifestOf(parts: TextParts, entries: readonly SealedEntry[], files: PackManifest['files']): PackManifest {
  const head = entries.at(-1);
  return {
    packVersion: 1,
    createdAt: parts.createdAt,
    extensionVersion: parts.extensionVersion,
    keyId: keyIdOf(parts.publicKeyJwk),
    head: head === undefined ? null : { seq: head.seq, hash: head.hash },
    files,
  };
}

async function signatureFile(manifest: PackFile, signer: HeadSigner): Promise<PackFile> {
  const manifestSha256 = await hashBytes(manifest.bytes);
  const signature = await signer.sign(manifestSha256);
  return jsonLines('signature.json', [canonicalJson({ keyId: signer.keyId, manifestSha256, signature })]);
}

function sumsOf(files: readonly PackFile[]): Promise<PackManifest['files']> {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    sorted.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await hashBytes(bytes) })),
  );
}

function readme(parts: TextParts, entries: readonly SealedEntry[]): string {
  return fillSlots(english.pack_readme, {
    createdAt: parts.createdAt,
    extensionVersion: parts.extensionVersion,
    keyId: keyIdOf(parts.publicKeyJwk),
    head: entries.at(-1)?.hash ?? '-',
    provesUnchanged: english.pack_provesUnchanged,
    provesOrder: english.pack_provesOrder,
    provesInstallation: english.pack_provesInstallation,
    notTime: english.pack_notTime,
    notPerson: english.pack_notPerson,
    notTrue: english.pack_notTrue,
    notComplete: english.pack_notComplete,
    notReasons: english.pack_notReasons,
  });
}

function jsonLines(name: string, lines: readonly string[]): PackFile {
  return textFile(name, lines.map((line) => `${line}\n`).join(''));
}

function textFile(name: string, text: string): PackFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
