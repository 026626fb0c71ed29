/** A mail says the same twice, as text and as HTML: finds what only its text says. */

/** Comparing takes lines times characters; beyond this, every line is kept. */
const mostComparisons = 2e9;
/** Below this share of its words, the text is another one than the HTML, which is then a mere footer. */
const sameText = 0.5;

/** The indices of the lines whose words do not stand in the HTML in a row; all that are filled, where the HTML is about something
 *  else. Web addresses, which the HTML keeps in its links, do not count. */
export function linesBesideHtml(lines: readonly string[], html: string): ReadonlySet<number> {
  const filled = lines.flatMap((line, index) => {
    const said = ` ${wordsOf(line.replaceAll(/\bhttps?:[^\s<>\]]+/g, ' '))} `;
    return said.trim() === '' ? [] : [{ index, said, length: said.length }];
  });
  const all = new Set(filled.map(({ index }) => index));
  const words = ` ${wordsOf(plainTextOf(html))} `;
  if (filled.length * words.length > mostComparisons) return all;
  const beside = filled.filter(({ said }) => !words.includes(said));
  const total = sumOf(filled);
  return total > 0 && 1 - sumOf(beside) / total < sameText ? all : new Set(beside.map(({ index }) => index));
}

function sumOf(lines: readonly { readonly length: number }[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['pound', '£'],
]);

/** Rough, for comparing only: a word that it misses is a line that is read twice. */
function plainTextOf(html: string): string {
  return html
    .replaceAll(/<(style|script)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*/gi, ' ')
    .replaceAll(/<[^<>]*>/g, (tag) => (/^<\/?(a|b|i|u|em|strong|span|font)\b/i.test(tag) ? '' : ' '))
    .replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (whole, decimal: string, hex: string, name: string) =>
      name ? (entities.get(name) ?? whole) : String.fromCodePoint(Number(decimal ?? `0x${hex}`)),
    );
}
