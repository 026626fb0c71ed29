/** Zip64: the numbers that do not fit into a ZIP record's own fields, and stand elsewhere (APPNOTE 4.3.14, 4.3.15, 4.5.3). */
import type { EndRecord, EntryRecord } from '#lib/core/zip/zip-records.ts';

const full32 = 0xff_ff_ff_ff;
const full16 = 0xff_ff;
const locatorSignature = 0x07_06_4b_50;
const endSignature = 0x06_06_4b_50;
const locatorLength = 20;
const endLength = 56;
const extraTag = 0x00_01;

/** Where the directory stands. `at` is where it must end. */
export interface DirectoryPlace {
  readonly at: number;
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

/** The place of the directory, from the Zip64 end record where there is one. */
export function directoryPlace(view: DataView, end: EndRecord): DirectoryPlace {
  const needsMore = end.count === full16 || end.length === full32 || end.start === full32;
  const at = needsMore ? findEnd64(view, end.at - locatorLength) : null;
  return at === null
    ? end
    : { at, count: number64(view, at + 32), length: number64(view, at + 40), start: number64(view, at + 48) };
}

/** Bytes in front of the archive move the record away from where it is said to be; then it stands right before its locator. */
function findEnd64(view: DataView, locatorAt: number): number | null {
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== locatorSignature) return null;
  const places = [number64(view, locatorAt + 8), locatorAt - endLength];
  return (
    places.find((at) => at >= 0 && at + endLength <= locatorAt && view.getUint32(at, true) === endSignature) ?? null
  );
}

/** The true size, packed size and place of an entry: each stands in the extra field when its own field is full. */
export function entryNumbers(view: DataView, record: EntryRecord): { size: number; packed: number; local: number } {
  let at = findExtra(view, record.nameEnd, record.extraEnd);
  const numbers = [record.size, record.packed, record.local].map((own) => {
    if (own !== full32 || at === null || at.start + 8 > at.end) return own;
    const value = number64(view, at.start);
    at = { start: at.start + 8, end: at.end };
    return value;
  });
  const [size = 0, packed = 0, local = 0] = numbers;
  return { size, packed, local };
}

function findExtra(view: DataView, from: number, to: number): { start: number; end: number } | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === extraTag && end <= to) return { start, end };
  }
  return null;
}

/** Exact up to 2^53, which no file here reaches. */
function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
