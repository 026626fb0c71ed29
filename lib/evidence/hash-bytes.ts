/** SHA-256 of whole files, by the browser's own code: some eight times as fast as ours. */
import { bytesToHex } from '@noble/hashes/utils.js';

/** Lower-case hexadecimal SHA-256 of the bytes. */
export async function hashBytes(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto = globalThis.crypto.subtle,
): Promise<string> {
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
