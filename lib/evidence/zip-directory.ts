/** The central directory of a ZIP file: what it says it holds, checked against itself before anything is read. */
import { err, ok, type Result } from '#lib/core/result.ts';
import {
  type EndRecord,
  findEndRecord,
  localLength,
  readEntryRecord,
  readLocalRecord,
  signatures,
} from '#lib/core/zip/zip-records.ts';

export interface ZipProblem {
  readonly kind:
    | 'not-a-zip'
    | 'truncated'
    | 'zip64'
    | 'split'
    | 'encrypted'
    | 'unknown-method'
    | 'bad-directory'
    | 'overlap'
    | 'bad-name'
    | 'duplicate-name'
    | 'too-many'
    | 'too-large'
    | 'wrong-size'
    | 'wrong-checksum';
  readonly at: string;
}

export interface ZipLimits {
  readonly maxEntries: number;
  readonly maxTotalBytes: number;
  /** Above this size an entry may not be more than a hundred times as large as its compressed form. */
  readonly freeRatioBytes: number;
}

export const packLimits: ZipLimits = { maxEntries: 60_000, maxTotalBytes: 1 << 30, freeRatioBytes: 64 << 20 };

/** One entry, with the place of its packed bytes in the file. `method`: 0 stored, 8 deflated. */
export interface ZipDirectoryEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly checksum: number;
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

const highestRatio = 100;

/** The entries in the order of the directory, or the first thing that is wrong. Names are labels: those that would lead
 *  out of a folder are refused. Sizes are what the file claims; nothing is allotted for them here. */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits): Result<ZipDirectoryEntry[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (!end.ok) return end;
  if (end.value.count > limits.maxEntries) return wrong('too-many', String(end.value.count));
  const entries: ZipDirectoryEntry[] = [];
  let at = end.value.start;
  for (let index = 0; index < end.value.count; index += 1) {
    const entry = readEntry(bytes, view, at, end.value);
    if (!entry.ok) return entry;
    entries.push(entry.value.entry);
    at = entry.value.next;
  }
  if (at !== end.value.at) return wrong('bad-directory', `byte ${at}`);
  return checkTogether(entries, limits);
}

function findEnd(view: DataView): Result<EndRecord, ZipProblem> {
  const size = view.byteLength;
  const end = findEndRecord(view, (record) => record.next === size);
  if (end !== null) return checkEnd(end);
  return size >= 4 && view.getUint32(0, true) === signatures.local
    ? wrong('truncated', `byte ${size}`)
    : wrong('not-a-zip', `${size} bytes`);
}

function checkEnd(end: EndRecord): Result<EndRecord, ZipProblem> {
  const at = `byte ${end.at}`;
  if (end.count === 0xff_ff || end.length === 0xff_ff_ff_ff || end.start === 0xff_ff_ff_ff) return wrong('zip64', at);
  if (end.disk !== 0 || end.directoryDisk !== 0 || end.countHere !== end.count) return wrong('split', at);
  return end.start + end.length === end.at ? ok(end) : wrong('bad-directory', at);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: EndRecord,
): Result<{ entry: ZipDirectoryEntry; next: number }, ZipProblem> {
  const record = readEntryRecord(view, at);
  if (record === null || record.next > end.at) return wrong('bad-directory', `byte ${at}`);
  const { method, packed, size, local, checksum, next } = record;
  const name = readName(bytes.subarray(record.nameStart, record.nameEnd));
  if (name === null) return wrong('bad-name', `byte ${at}`);
  if ((record.flags & 0x20_41) !== 0) return wrong('encrypted', name);
  if (method !== 0 && method !== 8) return wrong('unknown-method', `${name} (${method})`);
  if ([packed, size, local].includes(0xff_ff_ff_ff)) return wrong('zip64', name);
  if (method === 0 && packed !== size) return wrong('wrong-size', name);
  const start = readStart(bytes, view, local, end.start, { name, method });
  if (start === null || start + packed > end.start) return wrong('bad-directory', name);
  return ok({ entry: { name, method, checksum, size, start, end: start + packed }, next });
}

/** Where the bytes of an entry begin, or null when the local record is not there or speaks of something else. */
function readStart(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  expected: { name: string; method: number },
): number | null {
  const local = readLocalRecord(view, at);
  if (local === null || local.start > limit || local.method !== expected.method) return null;
  return readName(bytes.subarray(local.nameStart, local.nameEnd)) === expected.name ? local.start : null;
}

/** The name as text, or null when it is not UTF-8, or could be taken for a way out of a folder. */
function readName(bytes: Uint8Array): string | null {
  const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const steps = name.split('/');
  const unsafe =
    name.includes('\uFFFD') ||
    /[\p{Cc}\\:*?"<>|]/u.test(name) ||
    steps.some((step) => step === '' || step === '.' || step === '..');
  return unsafe ? null : name;
}

function checkTogether(entries: ZipDirectoryEntry[], limits: ZipLimits): Result<ZipDirectoryEntry[], ZipProblem> {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    if (names.has(entry.name)) return wrong('duplicate-name', entry.name);
    names.add(entry.name);
    total += entry.size;
    const ratio = entry.size / Math.max(1, entry.end - entry.start);
    if (total > limits.maxTotalBytes || (entry.size > limits.freeRatioBytes && ratio > highestRatio))
      return wrong('too-large', entry.name);
  }
  const sorted = entries.toSorted((a, b) => a.start - b.start);
  const overlap = sorted.find((entry, place) => (sorted[place - 1]?.end ?? 0) > entry.start - localLength);
  return overlap === undefined ? ok(entries) : wrong('overlap', overlap.name);
}

function wrong(kind: ZipProblem['kind'], at: string): { readonly ok: false; readonly error: ZipProblem } {
  return err({ kind, at });
}
