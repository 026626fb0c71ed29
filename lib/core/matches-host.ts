/** Tells whether an address lies within match patterns such as `https://www.facebook.com/*` or `https://*.x.com/*`. */
import { parseUrl } from './parse-url.ts';

/** Only https is ever captured, so only https matches; the path of the pattern is not looked at. */
export function matchesHost(address: string, patterns: readonly string[]): boolean {
  const url = parseUrl(address);
  if (url?.protocol !== 'https:') return false;
  return patterns.some((pattern) => {
    const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
    if (host === undefined) return false;
    return host.startsWith('*.') ? `.${url.host}`.endsWith(host.slice(1)) : url.host === host;
  });
}
