/** A mail says the same twice, as text and as HTML: finds what only one of them says. */

/** Comparing takes lines times characters; beyond this, every line is kept. */
const mostComparisons = 2e9;
/** Below this share of its words, the one is about something else than the other, which may be a mere footer. */
const sameText = 0.5;

/** The indices of the lines whose words do not stand in the other text in a row; all that are filled, where the other is about
 *  something else. Web addresses, which HTML keeps in its links, do not count. */
export function linesBeside(lines: readonly string[], other: string): ReadonlySet<number> {
  const filled = lines.flatMap((line, index) => {
    const said = ` ${wordsOf(line.replaceAll(/\bhttps?:[^\s<>\]]+/g, ' '))} `;
    return said.trim() === '' ? [] : [{ index, said, length: said.length }];
  });
  const all = new Set(filled.map(({ index }) => index));
  const words = ` ${wordsOf(other)} `;
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
