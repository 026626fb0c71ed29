/** Parts of a mail that are there to seal it: S/MIME (RFC 8551) and OpenPGP (RFC 3156). */

interface Sealed {
  readonly mimeType: string | null;
  readonly bytes: Uint8Array;
}

const signatures: ReadonlySet<string> = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  // The note that stands before an encrypted part and says "Version: 1".
  'application/pgp-encrypted',
]);

/** `encrypted`: the mail itself is locked inside. `signature`: it says who sealed the mail, and holds nothing to read. */
export function sealKind({ mimeType, bytes }: Sealed): 'encrypted' | 'signature' | 'open' {
  if (signatures.has(mimeType ?? '')) return 'signature';
  if (/^application\/(x-)?pkcs7-mime$/.test(mimeType ?? '')) return 'encrypted';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart();
  return head.startsWith('-----BEGIN PGP MESSAGE') ? 'encrypted' : 'open';
}
