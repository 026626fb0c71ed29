/** Reads text and attributes out of markup that was saved, without a browser. */
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

/** Text with its entities written out. */
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

/** The text of markup with its line ends; tags, comments, scripts and styles left out. */
export function linesOfMarkup(markup: string): string {
  return decoded(
    markup
      .replaceAll(/<!--[^]*?-->/g, ' ')
      .replaceAll(/<(?:script|style)\b[^]*?<\/(?:script|style)>/gi, ' ')
      .replaceAll(/<[^>]*>/g, ' '),
  );
}

/** The text of markup in one line. */
export const textOfMarkup = (markup: string): string => plainText(linesOfMarkup(markup));

/** The web address in the attributes of a link; null without. */
export function hrefIn(attributes: string): string | null {
  const written = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const href = decoded(written?.[1] ?? written?.[2] ?? '');
  return URL.canParse(href) && /^https?:/i.test(href) ? href : null;
}
