/** Foreign text inside HTML: nothing in it can become markup, turn the line round, or hide. */
import { parseUrl } from '#lib/core/parse-url.ts';
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for element content and for quoted attributes. Direction overrides are shown by their number instead of obeyed,
 *  control characters and halves of characters as U+FFFD. */
export function escapeHtml(text: string): string {
  return visibleText(text).replaceAll(/[&<>"']/g, (char) => entities[char] ?? '');
}

/** The same for plain text: without the escapes of HTML. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`)
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

/** The address, normalised, when it is one of the web; null for everything else (`javascript:`, `data:`, no address). */
export function webAddress(text: string): string | null {
  const url = parseUrl(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
