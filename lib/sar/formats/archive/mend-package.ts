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

/** Reads a file as it is, or, where its end is missing and something can still be read, what is left of it, with a problem of kind
 *  `damaged-file`. */
export async function readMended(file: AnswerFile, read: FormatReader): Promise<CellsOfFile> {
  const bytes = await mendPackage(file.bytes);
  if (bytes === null) return read(file);
  const { sheets, problems } = await read({ ...file, bytes });
  if (sheets.length === 0) return read(file);
  const seen =
    'the end of the file is missing: what stands before was read, up to the last whole paragraph or row; ask for the file again';
  return { sheets, problems: [problem('damaged-file', file.name, seen), ...problems] };
}

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isWhole: boolean;
}

/** Null for a file that is whole, and for one of which too much is missing. */
async function mendPackage(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
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
  if (lacksMeaning(parts)) return null;
  return storeZip(
    parts.flatMap(({ name, bytes: own, isWhole }) => {
      if (isWhole) return [{ name, bytes: own }];
      return name.endsWith('.xml') ? [{ name, bytes: closeMarkup(own) }] : [];
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

/** Without its table of texts and its formats, the cells of a workbook are numbers that mean something else. */
function lacksMeaning(parts: readonly Part[]): boolean {
  const types = parts.find(({ name }) => name === '[Content_Types].xml');
  if (types?.isWhole !== true) return true;
  const named = new TextDecoder().decode(types.bytes).matchAll(/PartName="\/(xl\/(?:sharedStrings|styles)\.xml)"/g);
  return [...named].some(([, name]) => !parts.some((part) => part.name === name && part.isWhole));
}
