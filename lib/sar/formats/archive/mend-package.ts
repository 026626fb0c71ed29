/** An Office file whose end is missing → one of the parts that are still there, because each stands in the file before the list of them. */
import { problem } from '#lib/core/problem.ts';
import { crc32 } from '#lib/core/zip/crc32.ts';
import { inflate } from '#lib/core/zip/inflate.ts';
import { storeZip } from '#lib/core/zip/store-zip.ts';
import type { AnswerFile } from '#lib/sar/formats/answer-file.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { closeMarkup } from './close-markup.ts';
import { readDirectory } from './read-directory.ts';

/** All that comes out of one file; more is a trap. */
const maxTotalBytes = 200_000_000;

/** A part of the package; one that is not whole breaks off. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isWhole: boolean;
}

/** `lacking`: sentences about what they lack. */
export interface PartsLeft {
  readonly parts: readonly Part[];
  readonly lacking: readonly string[];
}

/** What of the parts that are left still means what it meant; null for nothing. `named` are all that the package says it had. */
export type KeepParts = (parts: readonly Part[], named: ReadonlySet<string>) => PartsLeft | null;

/** Reads a file as it is, or, where its end is missing and something can still be read, what is left of it, with problems of kind
 *  `damaged-file`. */
export async function readMended(
  file: AnswerFile,
  read: FormatReader,
  keep: KeepParts = (parts) => ({ parts, lacking: [] }),
): Promise<CellsOfFile> {
  const left = await partsLeft(file.bytes, keep);
  if (left === null) return read(file);
  const { sheets, problems } = await read({ ...file, bytes: packageOf(left.parts) });
  if (sheets.length === 0) return read(file);
  const seen =
    'the end of the file is missing: what stands before was read, up to the last whole paragraph or row; ask for the file again';
  const damages = [seen, ...left.lacking].map((each) => problem('damaged-file', file.name, each));
  return { sheets, problems: [...damages, ...problems] };
}

/** Null for a file that is whole, and for one of which too much is missing. */
async function partsLeft(bytes: Uint8Array, keep: KeepParts): Promise<PartsLeft | null> {
  const { entries, fault } = readDirectory(bytes);
  if (fault !== 'cut-off' || entries.length === 0) return null;
  const parts: Part[] = [];
  let left = maxTotalBytes;
  for (const entry of entries) {
    const part = await partOf(bytes, entry, left);
    if (part === null) return null;
    left -= part.bytes.length;
    parts.push(part);
  }
  const named = partsNamedIn(parts);
  return named === null ? null : keep(parts, named);
}

/** A part that breaks off ends after its last paragraph or row. */
function packageOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return storeZip(
    parts.flatMap(({ name, bytes, isWhole }) => {
      if (isWhole) return [{ name, bytes }];
      return name.endsWith('.xml') ? [{ name, bytes: closeMarkup(bytes) }] : [];
    }),
  );
}

/** Null where it cannot be unpacked at all. */
async function partOf(bytes: Uint8Array, { name, method, isEncrypted, ...entry }: ArchiveEntry, left: number) {
  const { place, size, checksum } = entry;
  if (isEncrypted || place === null || (method !== 0 && method !== 8)) return null;
  const packed = bytes.slice(place.start, place.end);
  const { bytes: own, end } = method === 0 ? { bytes: packed, end: 'whole' } : await inflate(packed, left);
  if (end === 'too-long' || own.length > left) return null;
  return { name, bytes: own, isWhole: end === 'whole' && own.length === size && crc32(own) === checksum };
}

/** The parts that a package says it has; null where its list of them is lost. */
function partsNamedIn(parts: readonly Part[]): ReadonlySet<string> | null {
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  if (types?.isWhole !== true) return null;
  const named = new TextDecoder().decode(types.bytes).matchAll(/PartName="\/([^"]+)"/g);
  return new Set([...named].flatMap(([, name]) => name ?? []));
}
