/** The sectors of a compound file (MS-CFB 2): each names the next, and nothing that they say is believed without a bound. */
import { joinBytes } from '#lib/core/zip/join-bytes.ts';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const headerBytes = 512;
const headerTableAt = 76;
const headerTableLength = 109;
const endOfChain = 0xff_ff_ff_fe;

/** `directory`: its entries one after the other. `read` gives a stream of `size` bytes that begins at a sector; fewer where the file
 *  breaks off or its chain bites its tail. */
export interface SectorChains {
  readonly directory: Uint8Array;
  readonly read: (start: number, size: number) => Uint8Array;
}

/** Sectors of one length, of which `next` names the one that follows each. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly sectorBytes: number;
  readonly firstAt: number;
  readonly next: Uint32Array;
}

/** Null when the bytes are no compound file. */
export function openSectorChains(bytes: Uint8Array): SectorChains | null {
  const view = viewOf(bytes);
  if (bytes.length < headerBytes || !signature.every((byte, at) => bytes[at] === byte)) return null;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorBytes = 1 << shift;
  const sectors: Sectors = { bytes, sectorBytes, firstAt: sectorBytes, next: sectorTable(view, sectorBytes) };
  const directory = readChain(sectors, view.getUint32(48, true), bytes.length);
  const small: Sectors = {
    bytes: directory.length < 128 ? new Uint8Array() : smallSectors(sectors, viewOf(directory)),
    sectorBytes: 64,
    firstAt: 0,
    next: numbersOf(readChain(sectors, view.getUint32(60, true), bytes.length)),
  };
  const smallBelow = view.getUint32(56, true);
  return { directory, read: (start, size) => readChain(size < smallBelow ? small : sectors, start, size) };
}

/** The first entry of the directory, the root, owns the stream in which all short streams stand. */
function smallSectors(sectors: Sectors, root: DataView): Uint8Array {
  return readChain(sectors, root.getUint32(116, true), root.getUint32(120, true));
}

function readChain({ bytes, sectorBytes, firstAt, next }: Sectors, start: number, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let left = Math.min(size, bytes.length);
  let sector = start;
  for (let step = 0; step < next.length && sector < next.length && left > 0; step += 1) {
    const at = firstAt + sector * sectorBytes;
    const piece = bytes.subarray(at, at + Math.min(sectorBytes, left));
    pieces.push(piece);
    left -= piece.length;
    sector = next[sector] ?? endOfChain;
  }
  return joinBytes(pieces);
}

/** The table of all sectors. Its own sectors are listed in the header, and from there on in a chain; a file has room for so many and
 *  no more. */
function sectorTable(view: DataView, sectorBytes: number): Uint32Array {
  const most = Math.ceil(view.byteLength / sectorBytes / (sectorBytes / 4)) + 1;
  const listed = Array.from({ length: headerTableLength }, (_, at) => view.getUint32(headerTableAt + at * 4, true));
  const inHeader = listed.slice(0, Math.min(most, view.getUint32(44, true)));
  let list = sectorAt(view, sectorBytes, view.getUint32(68, true));
  for (let step = 0; list !== null && inHeader.length < most && step < most; step += 1) {
    const numbers = numbersOf(list);
    inHeader.push(...numbers.subarray(0, -1));
    list = sectorAt(view, sectorBytes, numbers.at(-1) ?? endOfChain);
  }
  return numbersOf(joinBytes(inHeader.slice(0, most).flatMap((sector) => sectorAt(view, sectorBytes, sector) ?? [])));
}

function sectorAt(view: DataView, sectorBytes: number, sector: number): Uint8Array | null {
  const at = (sector + 1) * sectorBytes;
  return at + sectorBytes <= view.byteLength ? new Uint8Array(view.buffer, view.byteOffset + at, sectorBytes) : null;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
