/** The key of the account that saw an ad: tells accounts apart without telling whose they are. */
import { sha256Hex } from '#lib/core/content-id.ts';
import type { Platform } from '#lib/core/platform.ts';

/** The same account has the same key on one installation, and another on every other; null without a salt. */
export function accountKey(salt: string, platform: Platform, viewerId: string): string | null {
  return salt === '' ? null : sha256Hex(JSON.stringify([salt, platform, viewerId]));
}
