/** The parts of an Office file, which is a ZIP: their names and sizes without unpacking anything, and one part at a time. */
import { inflate } from '#lib/core/zip/inflate.ts';
import type { ArchiveEntry } from './archive/archive-entry.ts';
import { readDirectory } from './archive/read-directory.ts';

/** The parts that the archive's directory lists; null when the file is cut off or no ZIP. */
export function listParts(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const { entries, fault } = readDirectory(bytes);
  return fault === null && entries.length > 0 ? entries : null;
}

/** What the parts take when they are unpacked, as the directory says. */
export function unpackedBytes(bytes: Uint8Array): number {
  return (listParts(bytes) ?? []).reduce((sum, part) => sum + part.size, 0);
}

/** True for a file with macros of Visual Basic or of old Excel. */
export function hasMacros(bytes: Uint8Array): boolean {
  return listParts(bytes)?.some(({ name }) => /vbaproject\.bin$|^xl\/macrosheets\//i.test(name)) ?? false;
}

/** The unpacked bytes of a part; null when it is damaged, packed in an unusual way, or larger than it declares. */
export async function readPart(bytes: Uint8Array, { method, place, size }: ArchiveEntry): Promise<Uint8Array | null> {
  if (place === null) return null;
  const packed = bytes.slice(place.start, place.end);
  if (method === 0) return packed;
  if (method !== 8) return null;
  const { bytes: content, end } = await inflate(packed, size);
  return end === 'whole' ? content : null;
}
