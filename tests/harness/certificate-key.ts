/** The certificate of the harness, and by what a browser is told to trust it. */
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'certificate');

export const keyFile = join(folder, 'key.pem');
export const certificateFile = join(folder, 'certificate.pem');

/** Base64 of the SHA-256 of the public key, as Chromium wants it. */
export function certificateKeyHash(): string {
  const key = new X509Certificate(readFileSync(certificateFile)).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
