/** Handles of accounts, in one spelling per platform. */

/** The key of a handle: lower case, without `@`; Facebook ignores dots and hyphens in its handles, X and the others do not. */
export function handleKey(platform: string, handle: string): string {
  const bare = handle.trim().replace(/^@/, '').toLowerCase();
  return `${platform}:${platform === 'facebook' ? bare.replace(/[.-]/g, '') : bare}`;
}
