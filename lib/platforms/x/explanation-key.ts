/** The address of the page in which X explains an ad: `https://x.com/about-ads?aid=<impression id>` (facts on platforms, A2). */
import { parseUrl } from '#lib/core/parse-url.ts';

/** The impression id in the address of an explanation; null for any other address. */
export function explanationKeyOf(address: string): string | null {
  const url = parseUrl(address);
  if (!url) return null;
  const { hostname, pathname, searchParams } = url;
  const aid = searchParams.get('aid') ?? '';
  return hostname === 'x.com' && /^\/about-ads\/?$/.test(pathname) && /^[\da-f]{3,32}$/i.test(aid) ? aid : null;
}
