/** What every platform reads of a post in the page: its links, by their attributes. */
import { plainText } from './plain-text.ts';

const maxLinks = 40;

/** The links in an element, in their order: whole addresses, with the text that is shown. */
export function linksIn(element: Element): readonly { readonly href: string; readonly text: string }[] {
  return [...element.querySelectorAll('a[href]')].slice(0, maxLinks).flatMap((link) => {
    const href = addressOf(link);
    return href === null ? [] : [{ href, text: plainText(link.textContent ?? '').slice(0, 200) }];
  });
}

/** The web address of a link; null for any other. By the attribute: a page may put an element named `href` into a form. */
export function addressOf(link: Element): string | null {
  const written = link.getAttribute('href');
  if (written === null || written.startsWith('#') || !URL.canParse(written, link.baseURI)) return null;
  const { href } = new URL(written, link.baseURI);
  return /^https?:/.test(href) ? href.slice(0, 4_000) : null;
}
