/** The records of a ZIP file as they stand (PKWARE APPNOTE 4.3): numbers and places; whether they are true is for the caller
 *  to judge. */

export const signatures = { local: 0x04_03_4b_50, entry: 0x02_01_4b_50, end: 0x06_05_4b_50 } as const;
export const endLength = 22;
export const localLength = 30;
export const entryLength = 46;
const longestComment = 65_535;

/** The last record. `start` and `length` are those of the directory; `next` is where the file should end. */
export interface EndRecord {
  readonly at: number;
  readonly disk: number;
  readonly directoryDisk: number;
  readonly countHere: number;
  readonly count: number;
  readonly length: number;
  readonly start: number;
  readonly next: number;
}

/** One entry of the directory. The name stands from `nameStart` to `nameEnd`, the extra fields from there to `extraEnd`;
 *  `local` is where its local record is said to be. */
export interface EntryRecord {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly extraEnd: number;
  readonly local: number;
  readonly next: number;
}

/** What stands before the bytes of an entry, which begin at `start`. */
export type LocalRecord = Omit<EntryRecord, 'extraEnd' | 'local' | 'next'> & { readonly start: number };

/** The last end record that fits; null when there is none. */
export function findEndRecord(view: DataView, fits: (record: EndRecord) => boolean): EndRecord | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const record = readEndRecord(view, at);
    if (fits(record)) return record;
  }
  return null;
}

function readEndRecord(view: DataView, at: number): EndRecord {
  return {
    at,
    disk: view.getUint16(at + 4, true),
    directoryDisk: view.getUint16(at + 6, true),
    countHere: view.getUint16(at + 8, true),
    count: view.getUint16(at + 10, true),
    length: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
    next: at + endLength + view.getUint16(at + 20, true),
  };
}

/** The entry at a place in the directory; null when none stands there or it leaves the file. */
export function readEntryRecord(view: DataView, at: number): EntryRecord | null {
  if (!stands(view, at, entryLength, signatures.entry)) return null;
  const nameStart = at + entryLength;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const local = view.getUint32(at + 42, true);
  return { ...packedFields(view, at + 8), nameStart, nameEnd, extraEnd, local, next };
}

/** The local record at a place; null when none stands there or it leaves the file. */
export function readLocalRecord(view: DataView, at: number): LocalRecord | null {
  if (!stands(view, at, localLength, signatures.local)) return null;
  const nameStart = at + localLength;
  const nameEnd = nameStart + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  return start > view.byteLength ? null : { ...packedFields(view, at + 6), nameStart, nameEnd, start };
}

function stands(view: DataView, at: number, length: number, signature: number): boolean {
  return at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

/** Both records hold these fields in one order. */
function packedFields(view: DataView, at: number) {
  return {
    flags: view.getUint16(at, true),
    method: view.getUint16(at + 2, true),
    checksum: view.getUint32(at + 8, true),
    packed: view.getUint32(at + 12, true),
    size: view.getUint32(at + 16, true),
  };
}
