/** Reads a ZIP file from a stranger: bounded in time and memory, whatever stands in it. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { crc32 } from '#lib/core/zip/crc32.ts';
import { inflate } from '#lib/core/zip/inflate.ts';
import type { PackFile } from './canonical-zip.ts';
import {
  packLimits,
  readZipDirectory,
  type ZipDirectoryEntry,
  type ZipLimits,
  type ZipProblem,
} from './zip-directory.ts';

/** Every file in the ZIP in the order of its directory, or the first thing that is wrong with it. Stored and deflated
 *  entries are read; Zip64, encryption and other methods are named as what they are. Never throws. */
export async function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ZipLimits = packLimits,
): Promise<Result<PackFile[], ZipProblem>> {
  const directory = readZipDirectory(bytes, limits);
  if (!directory.ok) return directory;
  const files: PackFile[] = [];
  for (const entry of directory.value) {
    const unpacked = await unpack(bytes, entry);
    if (unpacked?.length !== entry.size) return err({ kind: 'wrong-size', at: entry.name });
    if (crc32(unpacked) !== entry.checksum) return err({ kind: 'wrong-checksum', at: entry.name });
    files.push({ name: entry.name, bytes: unpacked });
  }
  return ok(files);
}

/** The bytes of an entry, or null when they cannot be inflated or are more than the entry claims. */
async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ZipDirectoryEntry,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.method === 0) return packed;
  const unpacked = await inflate(packed, entry.size);
  return unpacked.end === 'whole' ? unpacked.bytes : null;
}
