/** The properties of an Outlook message, attachment or recipient (MS-OXMSG 2.1, 2.4): short values in one stream, each long
 *  value in a stream of its own. */
import type { CompoundFolder } from './compound-file.ts';

/** `id` is the property's number in MS-OXPROPS. Null when it is not there. */
export interface OutlookProperties {
  readonly text: (id: number) => string | null;
  readonly binary: (id: number) => Uint8Array | null;
  readonly number: (id: number) => number | null;
  /** In ISO 8601, UTC. */
  readonly time: (id: number) => string | null;
}

const type = { number: 0x00_03, text8: '001E', text: '001F', time: 0x00_40, binary: '0102' } as const;
const messageCodePage = 0x3f_fd;
const entryBytes = 16;
/** Milliseconds from 1601, where Windows begins to count, to 1970. */
const epochMs = 11_644_473_600_000;

/** `headBytes`: what stands before the short values: 32 in a message, 24 in one inside another, 8 in attachments and recipients.
 *  `codePage` is that of texts which are not Unicode; else the object's own, else Windows-1252. */
export function readProperties(folder: CompoundFolder, headBytes: 32 | 24 | 8, codePage?: number): OutlookProperties {
  const short = shortValues(folder, headBytes);
  const bytesOf = (id: number, as: string): Uint8Array | null => folder.streams.get(streamName(id, as))?.() ?? null;
  const number = (id: number): number | null => short.get(id * 0x1_00_00 + type.number)?.getInt32(0, true) ?? null;
  const narrow = decoderOf(codePage ?? number(messageCodePage) ?? 1252);
  return {
    text: (id) => {
      const wide = bytesOf(id, type.text);
      const bytes = wide ?? bytesOf(id, type.text8);
      const decoder = wide ? new TextDecoder('utf-16le') : narrow;
      return bytes === null ? null : decoder.decode(bytes).replace(/\0+$/, '');
    },
    binary: (id) => bytesOf(id, type.binary),
    number,
    time: (id) => isoTime(short.get(id * 0x1_00_00 + type.time)?.getBigUint64(0, true) ?? null),
  };
}

export function streamName(id: number, as: string): string {
  return `__substg1.0_${id.toString(16).toUpperCase().padStart(4, '0')}${as}`;
}

/** Tag (number and type in one) → its eight bytes. */
function shortValues(folder: CompoundFolder, headBytes: number): Map<number, DataView> {
  const bytes = folder.streams.get('__properties_version1.0')?.() ?? new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Map<number, DataView>();
  for (let at = headBytes; at + entryBytes <= bytes.length; at += entryBytes)
    values.set(view.getUint32(at, true), new DataView(bytes.buffer, bytes.byteOffset + at + 8, 8));
  return values;
}

/** The decoder of a Windows code page; of Windows-1252 when the page has none. */
export function decoderOf(codePage: number): TextDecoder {
  const label =
    codePage === 65_001
      ? 'utf-8'
      : codePage > 28_590 && codePage < 28_606
        ? `iso-8859-${codePage - 28_590}`
        : `windows-${codePage}`;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function isoTime(ticks: bigint | null): string | null {
  if (ticks === null || ticks === 0n) return null;
  const date = new Date(Number(ticks / 10_000n) - epochMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
