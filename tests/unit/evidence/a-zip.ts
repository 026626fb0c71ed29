/** Writes ZIP files by hand, with every field open to a lie. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '#lib/core/zip/crc32.ts';

export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** Fields that differ from the truth. */
  readonly lie?: Partial<
    Record<'method' | 'flags' | 'checksum' | 'packed' | 'size' | 'localAt' | 'localMethod', number>
  > & { readonly localName?: string };
}

/** A ZIP of the parts; `end` overrides fields of its last record. */
export function aZip(
  parts: readonly ZipPart[],
  end: Partial<Record<'count' | 'length' | 'start' | 'disk', number>> = {},
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
  const count = end.count ?? parts.length;
  const tail = fields(
    [4, 0x06_05_4b_50],
    [2, end.disk ?? 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, end.length ?? length],
    [4, end.start ?? at],
    [2, 0],
  );
  return joined([...locals, ...centrals, tail]);
}

function partBytes(part: ZipPart, at: number) {
  const name = bytesOf(part.name);
  const content = bytesOf(part.content);
  const data = part.deflate ? new Uint8Array(deflateRawSync(content)) : content;
  const lie = part.lie ?? {};
  const method = lie.method ?? (part.deflate ? 8 : 0);
  const localName = lie.localName === undefined ? name : bytesOf(lie.localName);
  const sums: (readonly [number, number])[] = [
    [4, 0],
    [4, lie.checksum ?? crc32(content)],
    [4, lie.packed ?? data.length],
    [4, lie.size ?? content.length],
  ];
  const flags = lie.flags ?? 0x8_00;
  const local = fields(
    [4, 0x04_03_4b_50],
    [2, 20],
    [2, flags],
    [2, lie.localMethod ?? method],
    ...sums,
    [2, localName.length],
    [2, 0],
  );
  const rest: (readonly [number, number])[] = [
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, lie.localAt ?? at],
  ];
  const central = fields([4, 0x02_01_4b_50], [2, 20], [2, 20], [2, flags], [2, method], ...sums, ...rest);
  return { local: joined([local, localName, data]), central: joined([central, name]) };
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
