/** Handles of accounts, in one spelling per platform. */
import { traitsOf } from '#lib/core/platform.ts';

/** The key of a handle: lower case, without `@`, and without dots and hyphens where they mean nothing. */
export function handleKey(platform: string, handle: string): string {
  const bare = handle.trim().replace(/^@/, '').toLowerCase();
  return `${platform}:${traitsOf(platform).dotlessHandles ? bare.replace(/[.-]/g, '') : bare}`;
}
