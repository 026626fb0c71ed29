/** The text of a mail's HTML, for comparing and for keeping what is quoted; the answer itself is read by the reader of HTML. */

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['pound', '£'],
]);

/** The lines of the markup, roughly: a new one for each block, none for what is within a line. Linear in its length. */
export function htmlText(html: string): string {
  return html
    .replaceAll(/<(style|script)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*/gi, ' ')
    .replaceAll(/<[^<>]*>/g, (tag) => (/^<\/?(a|b|i|u|em|strong|span|font)\b/i.test(tag) ? '' : '\n'))
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal: string, hex: string, name: string) =>
      name ? (entities.get(name) ?? whole) : String.fromCodePoint(Number(decimal ?? `0x${hex}`)),
    );
}
