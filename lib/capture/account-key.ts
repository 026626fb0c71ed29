/** The key of the account that saw an ad: tells accounts apart without telling whose they are. */
import type { Platform } from '#lib/core/platform.ts';

/** The same account has the same key on one installation, and another on every other; null without a salt. */
export async function accountKey(salt: string, platform: Platform, viewerId: string): Promise<string | null> {
  if (salt === '') return null;
  const text = new TextEncoder().encode(JSON.stringify([salt, platform, viewerId]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
