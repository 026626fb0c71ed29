/** Which foreign addresses may become links. */
import { parseUrl } from '#lib/core/parse-url.ts';

/** The address in its normal form where it is http or https without a password in it, else null. */
export function safeUrl(url: string): string | null {
  const parsed = parseUrl(url);
  if (!parsed) return null;
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  return web && parsed.username === '' && parsed.password === '' ? parsed.href : null;
}
