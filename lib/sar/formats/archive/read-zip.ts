/** ZIP archives → the files inside. Damaged, encrypted or endless ones give what can be read and a sentence on the rest. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { crc32 } from '#lib/core/zip/crc32.ts';
import { inflate } from '#lib/core/zip/inflate.ts';
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import { insideNames } from '#lib/sar/formats/inside-name.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { isFolderNote } from './folder-notes.ts';
import { type ArchiveDirectory, readDirectory } from './read-directory.ts';

/** More files than this are no answer about one person. */
const maxEntries = 2_000;
/** All that comes out of one archive. */
const maxTotalBytes = 256 * 1024 * 1024;
/** Above this size, a file may not be more than so many times as large as its packed form: no document is. */
const freeRatioBytes = 16 * 1024 * 1024;
const highestRatio = 200;

/** The files of an archive, named `outer.zip/inner.csv` and not yet read, and a problem for each that is not there whole:
 *  `damaged-file` what is kept of it, `unread-file` encrypted or packed in a way that is not read, `too-large` and `too-many`
 *  what is over a limit. What a packing program adds about folders is left out. Never rejects. */
export const readZip: FormatReader = async (file) => {
  const { entries, fault } = readDirectory(file.bytes);
  const name = insideNames(file.name);
  const inside: AnswerFile[] = [];
  const problems: Problem[] = faultProblem(file.name, fault);
  let left = maxTotalBytes;
  for (const [index, entry] of entries.slice(0, maxEntries).entries()) {
    const at = name(entry.name);
    const read = await readEntry(file.bytes, entry, left);
    if (read === 'full') {
      problems.push(problem('too-large', file.name, full(entries.length - index)));
      break;
    }
    if (read.wrong !== null) problems.push(problem(read.wrong.kind, at, read.wrong.seen));
    if (read.bytes === null || isFolderNote(entry.name, read.bytes)) continue;
    left -= read.bytes.length;
    inside.push({ name: at, bytes: read.bytes });
  }
  return withinCount(file.name, entries.length, { sheets: [], problems, inside });
};

interface EntryRead {
  readonly bytes: Uint8Array | null;
  readonly wrong: Pick<Problem, 'kind' | 'seen'> | null;
}

/** The bytes of an entry as far as they can be had. `left`: how many more bytes may come out of this archive; `full` when that
 *  is too few. */
async function readEntry(bytes: Uint8Array, entry: ArchiveEntry, left: number): Promise<EntryRead | 'full'> {
  if (entry.isEncrypted) return unread('protected by a password: unpack it with the password and add the files inside');
  if (entry.method !== 0 && entry.method !== 8) return unread(unknownMethod(entry.method));
  if (entry.place === null) return damaged(null, 'its bytes are not where the archive says');
  const packed = bytes.slice(entry.place.start, entry.place.end);
  const limit = Math.max(freeRatioBytes, packed.length * highestRatio);
  const allowed = Math.min(left, limit);
  const { bytes: content, end } = entry.method === 0 ? stored(packed, allowed) : await inflate(packed, allowed);
  if (end === 'too-long') return allowed < limit ? 'full' : tooLarge(limit);
  if (end === 'broken') return damaged(content, 'it breaks off');
  if (content.length !== entry.size) return damaged(content, 'its length is not the one that the archive says');
  if (crc32(content) !== entry.checksum) return damaged(content, 'its checksum does not fit');
  return { bytes: content, wrong: null };
}

function stored(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): { bytes: Uint8Array<ArrayBuffer>; end: 'whole' | 'too-long' } {
  return { bytes, end: bytes.length > limit ? 'too-long' : 'whole' };
}

function unread(seen: string): EntryRead {
  return { bytes: null, wrong: { kind: 'unread-file', seen } };
}

function tooLarge(limit: number): EntryRead {
  const seen = `unpacks to more than ${megabytes(limit)}, far more than a document does, and was left out: unpack it and look at it first`;
  return { bytes: null, wrong: { kind: 'too-large', seen } };
}

function full(count: number): string {
  const files = count === 1 ? 'file was' : 'files were';
  return `${count} ${files} not read: the archive unpacks to more than ${megabytes(maxTotalBytes)}. Unpack it and add what you need`;
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

/** A file of which nothing is left is not read at all. */
function damaged(bytes: Uint8Array | null, what: string): EntryRead {
  const kept = bytes !== null && bytes.length > 0;
  const seen = `damaged: ${what}; ${kept ? 'what is left was read, check it' : 'nothing of it could be read'}, or ask for the file again`;
  return { bytes: kept ? bytes : null, wrong: { kind: 'damaged-file', seen } };
}

/** APPNOTE 4.4.5. */
const methods: ReadonlyMap<number, string> = new Map([
  [1, 'Shrink'],
  [6, 'Implode'],
  [9, 'Deflate64'],
  [12, 'BZIP2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [98, 'PPMd'],
]);

function unknownMethod(method: number): string {
  const called = methods.get(method) ?? `number ${method}`;
  return `packed by a method that is not read here (${called}): unpack the archive and add the files inside`;
}

const faults: Readonly<Record<NonNullable<ArchiveDirectory['fault']>, readonly [Problem['kind'], string]>> = {
  'cut-off': ['damaged-file', 'the end of the archive is missing; what stands before was read: ask for it again'],
  broken: [
    'damaged-file',
    'the list of files in the archive is broken; what could be found was read: ask for it again',
  ],
  split: ['unread-file', 'one part of an archive in several parts: unpack them together and add the files inside'],
};

function faultProblem(name: string, fault: ArchiveDirectory['fault']): Problem[] {
  return fault === null ? [] : [problem(faults[fault][0], name, faults[fault][1])];
}

function withinCount(name: string, count: number, read: CellsOfFile): CellsOfFile {
  if (count === 0 && read.problems.length === 0)
    return { ...read, problems: [problem('empty', name, 'there is no file in this archive')] };
  if (count <= maxEntries) return read;
  const seen = `${count - maxEntries} more files in the archive were not read: unpack it and add the files that you need`;
  return { ...read, problems: [...read.problems, problem('too-many', name, seen)] };
}
