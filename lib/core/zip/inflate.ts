/** Unpacks what is deflated in a ZIP file, bounded in memory whatever the packed bytes say. */
import { joinBytes } from './join-bytes.ts';

/** `bytes`: what came out. `end`: all of it; or more would have come than was allowed; or the packed bytes are broken, and
 *  `bytes` is what stood before the break. */
export interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly end: 'whole' | 'too-long' | 'broken';
}

/** Inflates into a buffer that grows with what really comes out, and stops as soon as that is more than `maxBytes`. */
export async function inflate(packed: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Inflated> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length;
      if (total > maxBytes) return { bytes: joinBytes(chunks), end: 'too-long' };
      chunks.push(next.value);
    }
  } catch {
    return { bytes: joinBytes(chunks), end: 'broken' };
  } finally {
    reader.cancel().catch(() => null);
  }
  return { bytes: joinBytes(chunks), end: 'whole' };
}
