/** What every platform reads of a post in the page: its links, by their attributes. */
import { parseUrl } from '#lib/core/parse-url.ts';
import { plainText } from './plain-text.ts';

const maxLinks = 40;

/** The first links in an element, in their order; the element itself where it is one. */
export const anchorsIn = (element: Element): readonly Element[] => allAnchorsIn(element).slice(0, maxLinks);

/** All of them, however many. */
export function allAnchorsIn(element: Element): readonly Element[] {
  const inside = element.querySelectorAll('a[href]');
  return element.matches('a[href]') ? [element, ...inside] : [...inside];
}

/** Their whole addresses, with the text that is shown. */
export function linksIn(element: Element): readonly { readonly href: string; readonly text: string }[] {
  return anchorsIn(element).flatMap((link) => {
    const href = addressOf(link);
    return href === null ? [] : [{ href, text: plainText(link.textContent ?? '').slice(0, 200) }];
  });
}

/** The web address of a link; null for any other. By the attribute: a page may put an element named `href` into a form. */
export function addressOf(link: Element): string | null {
  const written = link.getAttribute('href');
  if (written === null || written.startsWith('#')) return null;
  if (/^https?:/.test(written)) return written.slice(0, 4_000);
  const href = parseUrl(written, link.baseURI)?.href ?? '';
  return /^https?:/.test(href) ? href.slice(0, 4_000) : null;
}
