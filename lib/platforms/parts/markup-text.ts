/** Reads the text of saved markup without a browser: tolerant, for samples of the page. */
import { plainText } from './plain-text.ts';

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['middot', '·'],
  ['sdot', '⋅'],
]);

/** The text of markup as it is written, line ends kept. */
export function rawTextOf(markup: string): string {
  return decoded(
    markup
      .replaceAll(/<!--[^]*?-->/g, ' ')
      .replaceAll(/<(?:script|style)\b[^]*?<\/(?:script|style)>/gi, ' ')
      .replaceAll(/<[^>]*>/g, ' '),
  );
}

/** The text of markup in one line. */
export const textOfMarkup = (markup: string): string => plainText(rawTextOf(markup));

/** The text with the characters that markup writes by name or number. */
export function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The value of an attribute in the text between a tag's name and its end; null without. */
export function attributeIn(attributes: string, name: string): string | null {
  const written = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return written ? decoded(written[1] ?? written[2] ?? '') : null;
}

/** The links of markup in their order, with the text that is shown; an address is given as it is written. */
export function linksOfMarkup(markup: string): readonly { readonly href: string | null; readonly text: string }[] {
  return [...markup.matchAll(/<a\b([^>]*)>([^]*?)<\/a>/gi)].map(([, attributes = '', inside = '']) => ({
    href: attributeIn(attributes, 'href'),
    text: textOfMarkup(inside),
  }));
}

/** The same, of the links that lead to whole web addresses. */
export function webLinksOfMarkup(markup: string): readonly { readonly href: string; readonly text: string }[] {
  return linksOfMarkup(markup)
    .slice(0, 200)
    .flatMap(({ href, text }) =>
      href !== null && URL.canParse(href) && /^https?:/i.test(href) ? [{ href, text }] : [],
    );
}
