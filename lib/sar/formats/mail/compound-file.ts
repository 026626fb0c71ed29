/** A compound file (MS-CFB, also called OLE): folders and streams in one file, as old Office files and Outlook messages are. */
import { openSectorChains, type SectorChains } from './sector-chains.ts';

/** A folder with the streams in it, which are read when they are asked for. */
export interface CompoundFolder {
  readonly name: string;
  readonly folders: readonly CompoundFolder[];
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
}

/** `brokenStreams`: how many of the streams read until now had fewer bytes than the file says. */
export interface CompoundFile {
  readonly root: CompoundFolder;
  readonly brokenStreams: () => number;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly siblings: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const entryBytes = 128;
const folderType = 1;
const streamType = 2;
/** A mail in a mail in a mail lies six folders deep. */
const deepestFolder = 12;

/** The file with its folders in the order of their names; null when the bytes are no compound file. All streams together give
 *  no more bytes than the file has, whatever it says: two that claim the same bytes are a trick. Always ends. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  const chains = openSectorChains(bytes);
  if (chains === null) return null;
  const entries = entriesOf(chains.directory);
  const [root] = entries;
  const { read, brokenStreams } = boundedRead(chains, bytes.length);
  return root ? { root: folderOf(root, { entries, seen: new Set([0]), read }, 0), brokenStreams } : null;
}

type Read = SectorChains['read'];

interface Opening {
  readonly entries: readonly Entry[];
  readonly seen: Set<number>;
  readonly read: Read;
}

function boundedRead({ read }: SectorChains, total: number): { read: Read; brokenStreams: () => number } {
  let left = total;
  let broken = 0;
  return {
    read: (start, size) => {
      const bytes = size > left ? new Uint8Array() : read(start, size);
      left -= bytes.length;
      if (bytes.length < size) broken += 1;
      return bytes;
    },
    brokenStreams: () => broken,
  };
}

function entriesOf(directory: Uint8Array): Entry[] {
  const count = Math.floor(directory.length / entryBytes);
  return Array.from({ length: count }, (_, index) => {
    const bytes = directory.subarray(index * entryBytes, (index + 1) * entryBytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, entryBytes);
    const nameBytes = Math.min(64, Math.max(0, view.getUint16(64, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(0, nameBytes)),
      type: view.getUint8(66),
      siblings: [view.getUint32(68, true), view.getUint32(72, true)],
      child: view.getUint32(76, true),
      start: view.getUint32(116, true),
      size: view.getUint32(120, true),
    };
  });
}

function folderOf(folder: Entry, opening: Opening, depth: number): CompoundFolder {
  const children = depth > deepestFolder ? [] : childrenOf(folder, opening);
  const folders = children.filter(({ type }) => type === folderType);
  const streams = children.filter(({ type }) => type === streamType);
  return {
    name: folder.name,
    folders: folders.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((child) => folderOf(child, opening, depth + 1)),
    streams: new Map(streams.map((stream) => [stream.name, () => opening.read(stream.start, stream.size)])),
  };
}

/** The children hang on each other as a tree; each is taken once, so that a circle ends. */
function childrenOf({ child }: Entry, { entries, seen }: Opening): Entry[] {
  const found: Entry[] = [];
  const waiting = [child];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    found.push(entry);
    waiting.push(...entry.siblings);
  }
  return found;
}
