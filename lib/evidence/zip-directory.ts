/** The central directory of a ZIP file: what it says it holds, checked against itself before anything is read. */
import { err, ok, type Result } from '#lib/core/result.ts';

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

const endSignature = 0x06_05_4b_50;
const centralSignature = 0x02_01_4b_50;
const localSignature = 0x04_03_4b_50;
const endLength = 22;
const centralLength = 46;
const localLength = 30;
const longestComment = 65_535;
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

interface End {
  readonly at: number;
  readonly start: number;
  readonly count: number;
}

function findEnd(view: DataView): Result<End, ZipProblem> {
  const size = view.byteLength;
  for (let at = size - endLength; at >= Math.max(0, size - endLength - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === size)
      return readEnd(view, at);
  }
  return size >= 4 && view.getUint32(0, true) === localSignature
    ? wrong('truncated', `byte ${size}`)
    : wrong('not-a-zip', `${size} bytes`);
}

function readEnd(view: DataView, at: number): Result<End, ZipProblem> {
  const count = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (count === 0xff_ff || length === 0xff_ff_ff_ff || start === 0xff_ff_ff_ff) return wrong('zip64', `byte ${at}`);
  if (
    view.getUint16(at + 4, true) !== 0 ||
    view.getUint16(at + 6, true) !== 0 ||
    view.getUint16(at + 8, true) !== count
  )
    return wrong('split', `byte ${at}`);
  return start + length === at ? ok({ at, start, count }) : wrong('bad-directory', `byte ${at}`);
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: End,
): Result<{ entry: ZipDirectoryEntry; next: number }, ZipProblem> {
  if (at + centralLength > end.at || view.getUint32(at, true) !== centralSignature)
    return wrong('bad-directory', `byte ${at}`);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end.at) return wrong('bad-directory', `byte ${at}`);
  const name = readName(bytes.subarray(at + centralLength, at + centralLength + nameLength));
  if (name === null) return wrong('bad-name', `byte ${at}`);
  if ((view.getUint16(at + 8, true) & 0x20_41) !== 0) return wrong('encrypted', name);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return wrong('unknown-method', `${name} (${method})`);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ([packed, size, local].includes(0xff_ff_ff_ff)) return wrong('zip64', name);
  if (method === 0 && packed !== size) return wrong('wrong-size', name);
  const start = readLocal(bytes, view, local, end.start, { name, method });
  if (start === null || start + packed > end.start) return wrong('bad-directory', name);
  return ok({
    entry: { name, method, checksum: view.getUint32(at + 16, true), size, start, end: start + packed },
    next,
  });
}

/** Where the bytes of an entry begin, or null when the local header is not there or speaks of something else. */
function readLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
  expected: { name: string; method: number },
): number | null {
  if (at + localLength > limit || view.getUint32(at, true) !== localSignature) return null;
  const nameEnd = at + localLength + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start > limit || view.getUint16(at + 8, true) !== expected.method) return null;
  return readName(bytes.subarray(at + localLength, nameEnd)) === expected.name ? start : null;
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
