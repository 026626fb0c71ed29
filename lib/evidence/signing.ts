/** Signing of log heads with a key that never leaves its installation: ECDSA P-256 with SHA-256 over WebCrypto. */
import { hexToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '#lib/core/result.ts';
import { keyIdOf, publicKeyJwkSchema, type HeadSigner, type PublicKeyJwk } from './log.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const scheme = { name: 'ECDSA', hash: 'SHA-256' };

export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKeyJwk: PublicKeyJwk;
  readonly keyId: string;
}

/** A new key of this installation. The private half cannot be exported by anybody; IndexedDB can keep it. */
export async function createSigningKey(subtle: SubtleCrypto = globalThis.crypto.subtle): Promise<SigningKey> {
  const pair = await subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const publicKeyJwk = publicKeyJwkSchema.parse(await subtle.exportKey('jwk', pair.publicKey));
  return { privateKey: pair.privateKey, publicKeyJwk, keyId: keyIdOf(publicKeyJwk) };
}

/** A signer for log heads: base64url of the 64 bytes r‖s over the 32 bytes of the hash. */
export function createSigner(
  key: Pick<SigningKey, 'privateKey' | 'keyId'>,
  subtle: SubtleCrypto = globalThis.crypto.subtle,
): HeadSigner {
  return {
    keyId: key.keyId,
    sign: async (hashHex) =>
      toBase64url(new Uint8Array(await subtle.sign(scheme, key.privateKey, new Uint8Array(hexToBytes(hashHex))))),
  };
}

/** True when the signature over the 32 bytes of `hashHex` was made with this key. False for anything malformed: a key
 *  that is no point of the curve, a signature in another writing than the one that `createSigner` gives. */
export async function verifySignature(
  publicKeyJwk: PublicKeyJwk,
  hashHex: string,
  signature: string,
  subtle: SubtleCrypto = globalThis.crypto.subtle,
): Promise<boolean> {
  const bytes = fromBase64url(signature);
  if (bytes === null || bytes.length !== 64) return false;
  const key = await importPublicKey(publicKeyJwk, subtle);
  return key.ok && subtle.verify(scheme, key.value, bytes, new Uint8Array(hexToBytes(hashHex)));
}

async function importPublicKey(jwk: PublicKeyJwk, subtle: SubtleCrypto): Promise<Result<CryptoKey, 'not-a-key'>> {
  try {
    return ok(
      await subtle.importKey('jwk', { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y }, algorithm, false, ['verify']),
    );
  } catch {
    return err('not-a-key');
  }
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The bytes, or null unless the text is exactly what `toBase64url` writes for them: no padding, no spare bits. */
function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  return toBase64url(bytes) === text ? bytes : null;
}
