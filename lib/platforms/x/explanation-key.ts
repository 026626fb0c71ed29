/** The address of the page in which X explains an ad: `https://x.com/about-ads?aid=<impression id>` (facts on platforms, A2). */

/** The impression id in the address of an explanation; null for any other address. */
export function explanationKeyOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const aid = searchParams.get('aid') ?? '';
  return hostname === 'x.com' && /^\/about-ads\/?$/.test(pathname) && /^[\da-f]{3,32}$/i.test(aid) ? aid : null;
}
