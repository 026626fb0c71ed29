/** Ids that follow from content, so that the same thing seen or sent twice has one id. */
import { sha256 } from './sha-256.ts';

export type RecordPrefix = 'ad' | 'imp' | 'exp' | 'prob' | 'aud' | 'ans' | 'fact' | 'stmt' | 'rem' | 'find' | 'corr';

/** Lower-case hexadecimal SHA-256 of the text's UTF-8 bytes: 64 characters. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(new TextEncoder().encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An id made of a prefix and the first 128 bits of the SHA-256 over the parts; the same parts always give the same id. */
export function contentId(prefix: RecordPrefix, parts: readonly (string | number | null)[]): string {
  return `${prefix}:${sha256Hex(JSON.stringify(parts)).slice(0, 32)}`;
}

/** The `adId` of an ad that carries none: a hash over what the user saw, so that the same creative has one id. */
export function adIdFromContent(advertiserName: string, text: string, landingUrl: string | null): string {
  return `sha256-${sha256Hex(JSON.stringify([advertiserName, text, landingUrl])).slice(0, 32)}`;
}
