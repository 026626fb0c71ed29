/** The files of a pack as data, each line checked against its schema and against its canonical form. */
import type { Json } from '#lib/core/json.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import * as z from '#lib/core/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import type { PackFile } from './canonical-zip.ts';
import {
  logLeafSchema,
  publicKeyJwkSchema,
  sealedEntrySchema,
  type LogLeaf,
  type PublicKeyJwk,
  type SealedEntry,
} from './log.ts';
import {
  packManifestSchema,
  packRecordSchema,
  packSignatureSchema,
  type PackManifest,
  type PackSignature,
} from './pack-format.ts';

interface PackRecord {
  readonly id: string;
  readonly type: string;
  readonly json: Json;
}

export interface ReadPack {
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly manifest: PackManifest;
  readonly signature: PackSignature;
  readonly key: PublicKeyJwk;
  readonly entries: readonly SealedEntry[];
  readonly leaves: readonly LogLeaf[];
  readonly records: readonly PackRecord[];
}

/** The pack, or the first place that is missing or not in its form (`log.jsonl line 3`). */
export function readPack(packFiles: readonly PackFile[]): Result<ReadPack, string> {
  const files = new Map(packFiles.map((file) => [file.name, file.bytes]));
  const manifest = one(files, 'manifest.json', packManifestSchema);
  if (!manifest.ok) return manifest;
  const signature = one(files, 'signature.json', packSignatureSchema);
  if (!signature.ok) return signature;
  const key = one(files, 'key.json', publicKeyJwkSchema);
  if (!key.ok) return key;
  const entries = lines(files, 'log.jsonl', sealedEntrySchema);
  if (!entries.ok) return entries;
  const leaves = lines(files, 'leaves.jsonl', logLeafSchema);
  if (!leaves.ok) return leaves;
  const records = lines(files, 'records.jsonl', packRecordSchema);
  if (!records.ok) return records;
  return ok({
    files,
    manifest: manifest.value,
    signature: signature.value,
    key: key.value,
    entries: entries.value.map((line) => line.value),
    leaves: leaves.value.map((line) => line.value),
    records: records.value.map(({ value, json }) => ({ id: value.id, type: value.type, json })),
  });
}

interface Line<T> {
  readonly value: T;
  readonly json: Json;
}

type Files = ReadPack['files'];

function one<T>(files: Files, name: string, schema: z.ZodMiniType<T>): Result<T, string> {
  const read = lines(files, name, schema);
  if (!read.ok) return read;
  const [line] = read.value;
  return line !== undefined && read.value.length === 1 ? ok(line.value) : err(name);
}

function lines<T>(files: Files, name: string, schema: z.ZodMiniType<T>): Result<Line<T>[], string> {
  const text = textOf(files.get(name));
  if (text === null || !(text === '' || text.endsWith('\n'))) return err(name);
  const read: Line<T>[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const json = canonicalLine(line);
    const parsed = json.ok ? z.safeParse(schema, json.value) : json;
    if (!json.ok || !('data' in parsed) || parsed.data === undefined) return err(`${name} line ${index + 1}`);
    read.push({ value: parsed.data, json: json.value });
  }
  return ok(read);
}

/** The value of a line that is canonical JSON. Whatever stands in a stranger's file, nesting of 100,000 too, is only
 *  `not-canonical`. */
function canonicalLine(line: string): Result<Json, 'not-canonical'> {
  try {
    const json: Json = JSON.parse(line);
    return canonicalJson(json) === line ? ok(json) : err('not-canonical');
  } catch {
    return err('not-canonical');
  }
}

function textOf(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
