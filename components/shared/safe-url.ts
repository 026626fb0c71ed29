/** Which foreign addresses may become links. */

/** The address in its normal form where it is http or https without a password in it, else null. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:';
  return web && parsed.username === '' && parsed.password === '' ? parsed.href : null;
}
