/** Which character stands between the cells of a text file, if any. */
import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** `share` is the part of the filled rows that have the most common number of cells: 1 is a perfect table. */
export interface DelimiterGuess {
  readonly delimiter: Delimiter;
  readonly rows: number;
  readonly share: number;
}

const sampleChars = 65_536;
const sampleRows = 300;

/** The delimiter that cuts the most rows into the same number of cells; null when none cuts any two rows alike. */
export function guessDelimiter(text: string): DelimiterGuess | null {
  const sample = text.length > sampleChars ? text.slice(0, Math.max(text.lastIndexOf('\n', sampleChars), 1)) : text;
  const guesses = delimiters.map((delimiter) => ({ delimiter, ...regularity(sample, delimiter) }));
  const best = guesses.toSorted((a, b) => b.score - a.score || commaLast(a, b, sample))[0];
  return best && best.score > 0 ? { delimiter: best.delimiter, rows: best.rows, share: best.share } : null;
}

/** "Turnout;0,98" is cut into two by either: a comma that only ever stands between digits is a decimal comma. */
function commaLast(a: { delimiter: Delimiter }, b: { delimiter: Delimiter }, sample: string): number {
  if (/,(?!\d)|(?<!\d),/.test(sample)) return 0;
  return Number(a.delimiter === ',') - Number(b.delimiter === ',');
}

function regularity(sample: string, delimiter: Delimiter): { score: number; rows: number; share: number } {
  const rows = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: sampleRows }).data.filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  );
  const cut = rows.filter((row) => row.length > 1);
  const data = cut.filter((row) => !isCutSentence(row));
  const widths = new Map<number, number>();
  for (const row of data.length > 0 ? data : cut) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const [width, count] of widths) if (count * width > best.count * best.width) best = { width, count };
  const share = rows.length === 0 ? 0 : best.count / rows.length;
  const weight = data.length > 0 ? 1 : 0.3;
  return { score: best.count * Math.min(best.width, 8) * (0.2 + share) * weight, rows: best.count, share };
}

/** "Dear Ms Example," and "3 Invented Row, Leeds": punctuation is followed by a space or by nothing. */
function isCutSentence(row: readonly string[]): boolean {
  return row.slice(1).every((cell) => cell === '' || cell.startsWith(' '));
}
