/** Writes Outlook messages (MS-OXMSG) with the writer of compound files that @kenjiuno/msgreader has. */
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

/** A value by its property and type, both in hex (`0037001F`): text, bytes, a number, or a time in milliseconds as a bigint. */
export type Properties = Readonly<Record<string, string | Uint8Array | number | bigint>>;

export interface OutlookMessage {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly { readonly properties: Properties; readonly message?: OutlookMessage }[];
}

interface Folder {
  readonly name: string;
  readonly streams: ReadonlyMap<string, Uint8Array>;
  readonly folders: readonly Folder[];
}

/** The bytes of a `.msg` file. */
export function anOutlookMessage(message: OutlookMessage): Uint8Array {
  return aCompoundFile(messageFolder('Root Entry', message, 32));
}

/** A compound file that is no message: an old workbook. */
export function anOldWorkbook(): Uint8Array {
  return aCompoundFile({ name: 'Root Entry', streams: new Map([['Workbook', new Uint8Array(64)]]), folders: [] });
}

function aCompoundFile(root: Folder): Uint8Array {
  const entries: Entry[] = [{ name: root.name, type: TypeEnum.ROOT, length: 0, children: [] }];
  addChildren(entries, 0, root);
  return burn(entries);
}

function addChildren(entries: Entry[], at: number, folder: Folder): void {
  const children = entries[at]?.children ?? [];
  for (const [name, bytes] of folder.streams) {
    children.push(
      entries.push({ name, type: TypeEnum.DOCUMENT, length: bytes.length, binaryProvider: () => bytes }) - 1,
    );
  }
  for (const inner of folder.folders) {
    const index = entries.push({ name: inner.name, type: TypeEnum.DIRECTORY, length: 0, children: [] }) - 1;
    children.push(index);
    addChildren(entries, index, inner);
  }
}

function messageFolder(
  name: string,
  { properties, recipients = [], attachments = [] }: OutlookMessage,
  head: number,
): Folder {
  const number = (index: number): string => index.toString(16).toUpperCase().padStart(8, '0');
  return {
    name,
    streams: streamsOf(properties, head),
    folders: [
      ...recipients.map((each, index) => ({
        name: `__recip_version1.0_#${number(index)}`,
        streams: streamsOf(each, 8),
        folders: [],
      })),
      ...attachments.map((each, index) => ({
        name: `__attach_version1.0_#${number(index)}`,
        streams: streamsOf(each.properties, 8),
        folders: each.message ? [messageFolder('__substg1.0_3701000D', each.message, 24)] : [],
      })),
    ],
  };
}

function streamsOf(properties: Properties, head: number): Map<string, Uint8Array> {
  const streams = new Map<string, Uint8Array>();
  const short: number[] = Array.from({ length: head }, () => 0);
  for (const [tag, value] of Object.entries(properties)) {
    if (typeof value === 'number' || typeof value === 'bigint') short.push(...shortValue(tag, value));
    else streams.set(`__substg1.0_${tag}`, typeof value === 'string' ? textBytes(tag, value) : value);
  }
  streams.set('__properties_version1.0', Uint8Array.from(short));
  return streams;
}

function textBytes(tag: string, value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value, tag.endsWith('001F') ? 'utf16le' : 'latin1'));
}

function shortValue(tag: string, value: number | bigint): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(0, Number.parseInt(tag, 16), true);
  const ticks = typeof value === 'bigint' ? (value + 11_644_473_600_000n) * 10_000n : BigInt(value);
  view.setBigUint64(8, ticks, true);
  return new Uint8Array(view.buffer);
}
