/** Reads an address in one parsing, where asking first takes two. */

/** Null for what is no address. `base`: where an address without a host stands. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    // Said by the result: whatever a platform sends may be no address.
    return null;
  }
}
