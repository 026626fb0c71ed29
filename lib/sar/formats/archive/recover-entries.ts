/** The files of a ZIP archive whose directory is missing, because the download broke off: each has a record of its own in
 *  front. */
import { type LocalRecord, readLocalRecord, signatures } from '#lib/core/zip/zip-records.ts';
import { type ArchiveEntry, descriptorFlag, isEncrypted } from './archive-entry.ts';
import { decodeName } from './decode-name.ts';

const descriptorSignature = 0x08_07_4b_50;
const descriptorLength = 16;

/** The entries that stand one after the other from the first record on; the last may be cut short. */
export function recoverEntries(bytes: Uint8Array, view: DataView): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = firstRecord(view);
  while (at !== null) {
    const record = readLocalRecord(view, at);
    if (record === null) break;
    const { checksum, size, end, next } = extent(view, record);
    entries.push({
      name: decodeName(bytes.subarray(record.nameStart, record.nameEnd), record.flags),
      method: record.method,
      isEncrypted: isEncrypted(record.flags),
      checksum,
      size,
      place: { start: record.start, end },
    });
    at = next;
  }
  return entries.filter((entry) => !entry.name.endsWith('/'));
}

/** A part of a set may begin with four bytes that say so. */
function firstRecord(view: DataView): number | null {
  const places = [0, 4];
  return places.find((at) => at + 4 <= view.byteLength && view.getUint32(at, true) === signatures.local) ?? null;
}

interface Extent {
  readonly checksum: number;
  readonly size: number;
  readonly end: number;
  readonly next: number;
}

/** How far the bytes of an entry reach: its record says it, or a descriptor behind them that names just this distance. */
function extent(view: DataView, { flags, checksum, size, packed, start }: LocalRecord): Extent {
  const whole = view.byteLength;
  if ((flags & descriptorFlag) === 0) {
    const end = Math.min(start + packed, whole);
    return { checksum, size, end, next: end };
  }
  for (let at = start; at + descriptorLength <= whole; at += 1) {
    if (view.getUint32(at, true) !== descriptorSignature || view.getUint32(at + 8, true) !== at - start) continue;
    return {
      checksum: view.getUint32(at + 4, true),
      size: view.getUint32(at + 12, true),
      end: at,
      next: at + descriptorLength,
    };
  }
  return { checksum: 0, size: 0, end: whole, next: whole };
}
