/** Writes ZIP files by hand, with every field open to a lie. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '#lib/core/zip/crc32.ts';

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** Sizes and checksum stand behind the bytes, as a program writes that packs while it sends. */
  readonly descriptor?: boolean;
  /** Sizes and place stand in the extra field, as for files of many gigabytes. */
  readonly zip64?: boolean;
  /** Fields that differ from the truth. */
  readonly lie?: Partial<
    Record<'method' | 'flags' | 'checksum' | 'packed' | 'size' | 'localAt' | 'localMethod', number>
  > & { readonly localName?: string };
}

/** A ZIP of the parts; `end` overrides fields of its last record, `zip64` puts their true values into records of their own. */
export function aZip(
  parts: readonly ZipPart[],
  end: Partial<Record<'count' | 'length' | 'start' | 'disk', number>> & { readonly zip64?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const { local, central } = partBytes(part, at);
    locals.push(local);
    centrals.push(central);
    at += local.length;
  }
  const length = centrals.reduce((sum, central) => sum + central.length, 0);
  const count = end.count ?? (end.zip64 ? 0xff_ff : parts.length);
  const more = end.zip64 ? zip64End(parts.length, length, at) : new Uint8Array();
  const tail = fields(
    [4, 0x06_05_4b_50],
    [2, end.disk ?? 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, end.length ?? length],
    [4, end.start ?? (end.zip64 ? 0xff_ff_ff_ff : at)],
    [2, 0],
  );
  return joined([...locals, ...centrals, more, tail]);
}

function zip64End(count: number, length: number, start: number): Uint8Array {
  const record = fields(
    [4, 0x06_06_4b_50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
  );
  return joined([record, fields([4, 0x07_06_4b_50], [4, 0], [8, start + length], [4, 1])]);
}

function partBytes(part: ZipPart, at: number) {
  const name = bytesOf(part.name);
  const content = bytesOf(part.content);
  const data = part.deflate ? new Uint8Array(deflateRawSync(content)) : content;
  const lie = part.lie ?? {};
  const method = lie.method ?? (part.deflate ? 8 : 0);
  const localName = lie.localName === undefined ? name : bytesOf(lie.localName);
  const packed = lie.packed ?? data.length;
  const size = lie.size ?? content.length;
  const checksum: readonly [number, number] = [4, lie.checksum ?? crc32(content)];
  const sums = [checksum, [4, packed], [4, size]] as const;
  const flags = (lie.flags ?? 0x8_00) + (part.descriptor ? 8 : 0);
  const local = fields(
    [4, 0x04_03_4b_50],
    [2, 20],
    [2, flags],
    [2, lie.localMethod ?? method],
    [4, 0],
    ...(part.descriptor
      ? ([
          [8, 0],
          [4, 0],
        ] as const)
      : sums),
    [2, localName.length],
    [2, 0],
  );
  const place = lie.localAt ?? at;
  const extra = part.zip64 ? fields([2, 1], [2, 24], [8, size], [8, packed], [8, place]) : new Uint8Array();
  const full = 0xff_ff_ff_ff;
  const central = fields(
    [4, 0x02_01_4b_50],
    [2, 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    ...(part.zip64 ? ([checksum, [4, full], [4, full]] as const) : sums),
    [2, name.length],
    [2, extra.length],
    [8, 0],
    [2, 0],
    [4, part.zip64 ? full : place],
  );
  const descriptor = part.descriptor ? fields([4, 0x08_07_4b_50], ...sums) : new Uint8Array();
  return { local: joined([local, localName, data, descriptor]), central: joined([central, name, extra]) };
}

function fields(...values: readonly (readonly [size: number, value: number])[]): Uint8Array {
  return joined(
    values.map(([size, value]) =>
      Uint8Array.from({ length: size }, (_, byte) => Math.floor(value / 256 ** byte) % 256),
    ),
  );
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
