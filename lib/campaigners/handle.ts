/** Handles of accounts, in one spelling per platform. */

/** Where dots and hyphens in a handle mean nothing. */
const dotless: ReadonlySet<string> = new Set(['facebook']);

/** The key of a handle: lower case, without `@`; Facebook ignores dots and hyphens in its handles, X and the others do not. */
export function handleKey(platform: string, handle: string): string {
  const bare = handle.trim().replace(/^@/, '').toLowerCase();
  return `${platform}:${dotless.has(platform) ? bare.replace(/[.-]/g, '') : bare}`;
}
