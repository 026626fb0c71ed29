/** Files → a ZIP archive that packs nothing (PKWARE APPNOTE 4.3), for readers that want an archive and are handed its parts. */
import { crc32 } from './crc32.ts';
import { joinBytes } from './join-bytes.ts';
import { endLength, entryLength, localLength, signatures } from './zip-records.ts';

export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const version = 20;
const utf8Flag = 0x08_00;

/** In the order of the files, with names in UTF-8 and no times. */
export function storeZip(files: readonly StoredFile[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const named = new TextEncoder().encode(name);
    const fields = [version, utf8Flag, 0, 0, 0, crc32(bytes), bytes.length, bytes.length, named.length];
    const local = record(localLength, signatures.local, 4, fields);
    const entry = record(entryLength, signatures.entry, 6, fields);
    entry.setUint16(4, version, true);
    entry.setUint32(42, at, true);
    locals.push(bytesOf(local), named, bytes);
    entries.push(bytesOf(entry), named);
    at += localLength + named.length + bytes.length;
  }
  const directory = joinBytes(entries);
  const end = new DataView(new ArrayBuffer(endLength));
  end.setUint32(0, signatures.end, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, directory.length, true);
  end.setUint32(16, at, true);
  return joinBytes([...locals, directory, bytesOf(end)]);
}

/** Both records hold these fields in one order: three of them are four bytes long. */
const widths = [2, 2, 2, 2, 2, 4, 4, 4, 2];

function record(length: number, signature: number, from: number, fields: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let at = from;
  for (const [index, width] of widths.entries()) {
    if (width === 2) view.setUint16(at, fields[index] ?? 0, true);
    else view.setUint32(at, fields[index] ?? 0, true);
    at += width;
  }
  return view;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}
