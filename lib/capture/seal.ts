/** Seals text for the successor of this script: nobody without the tab's key can read it, change it or make it. */

export interface Seal {
  /** The text, sealed for one purpose; what was sealed for another does not open. */
  close(text: string, purpose: string): Promise<ArrayBuffer>;
  /** The text, or null for anything that was not sealed with this key for this purpose. */
  open(sealed: unknown, purpose: string): Promise<string | null>;
}

const ivBytes = 12;
const algorithm = 'AES-GCM';

/** A seal with a key of 32 bytes in hexadecimal; null where that is no such key. */
export async function createSeal(keyHex: string): Promise<Seal | null> {
  if (!/^[0-9a-f]{64}$/.test(keyHex)) return null;
  const bytes = Uint8Array.from(keyHex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
  const settings = (iv: Uint8Array<ArrayBuffer>, purpose: string) => ({
    name: algorithm,
    iv,
    additionalData: new TextEncoder().encode(purpose),
  });
  return {
    async close(text, purpose) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const body = await crypto.subtle.encrypt(settings(iv, purpose), key, new TextEncoder().encode(text));
      return await new Blob([iv, body]).arrayBuffer();
    },
    async open(sealed, purpose) {
      if (!(sealed instanceof ArrayBuffer) || sealed.byteLength <= ivBytes) return null;
      const iv = new Uint8Array(sealed.slice(0, ivBytes));
      try {
        const body = await crypto.subtle.decrypt(settings(iv, purpose), key, sealed.slice(ivBytes));
        return new TextDecoder().decode(body);
      } catch {
        return null;
      }
    },
  };
}
