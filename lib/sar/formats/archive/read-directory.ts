/** What a ZIP archive holds, from the directory at its end; from what stands before each file when that end is missing. */
import {
  findEndRecord,
  type EntryRecord,
  readEntryRecord,
  readLocalRecord,
  signatures,
} from '#lib/core/zip/zip-records.ts';
import { type ArchiveEntry, isEncrypted } from './archive-entry.ts';
import { decodeName } from './decode-name.ts';
import { recoverEntries } from './recover-entries.ts';
import { directoryPlace, entryNumbers } from './zip64.ts';

/** `fault`: the end of the file is missing; the directory breaks off; it is one part of a set, of which others hold the files. */
export interface ArchiveDirectory {
  readonly entries: readonly ArchiveEntry[];
  readonly fault: 'cut-off' | 'broken' | 'split' | null;
}

/** The entries in the order of the directory. Believes no size and allots nothing. Folders are no entries. Never throws. */
export function readDirectory(bytes: Uint8Array): ArchiveDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end =
    findEndRecord(view, (record) => record.next === view.byteLength) ??
    findEndRecord(view, (record) => record.next <= view.byteLength);
  if (end === null) return { entries: recoverEntries(bytes, view), fault: 'cut-off' };
  if (end.disk !== 0 && end.disk !== 0xff_ff) return { entries: recoverEntries(bytes, view), fault: 'split' };
  const place = directoryPlace(view, end);
  const shift = shiftOf(view, place);
  const entries: ArchiveEntry[] = [];
  let at = place.start + shift;
  while (at < place.at) {
    const record = readEntryRecord(view, at);
    if (record === null) break;
    entries.push(entryOf(bytes, view, record, shift));
    at = record.next;
  }
  if (entries.length === 0 && place.count > 0) return { entries: recoverEntries(bytes, view), fault: 'broken' };
  const files = entries.filter((entry) => !entry.name.endsWith('/'));
  return { entries: files, fault: at === place.at && entries.length === place.count ? null : 'broken' };
}

/** Bytes in front of an archive (it unpacks itself, or came out of a mail) move everything by as many. */
function shiftOf(view: DataView, { at, start, length, count }: ReturnType<typeof directoryPlace>): number {
  const says = start + 4 <= at && view.getUint32(start, true) === signatures.entry;
  return says || count === 0 ? 0 : Math.max(0, at - length - start);
}

function entryOf(bytes: Uint8Array, view: DataView, record: EntryRecord, shift: number): ArchiveEntry {
  const { size, packed, local } = entryNumbers(view, record);
  const start = readLocalRecord(view, local + shift)?.start ?? null;
  const end = (start ?? 0) + packed;
  return {
    name: decodeName(bytes.subarray(record.nameStart, record.nameEnd), record.flags),
    method: record.method,
    isEncrypted: isEncrypted(record.flags),
    checksum: record.checksum,
    size,
    place: start === null || start >= bytes.length ? null : { start, end: Math.min(end, bytes.length) },
  };
}
