/** Which character stands between the cells of a text file, if any. */
import Papa from 'papaparse';

const delimiters = [',', ';', '\t', '|'] as const;
/** Characters that stand in cells as often as between them. */
const rareDelimiters = ['^', '~', ':'] as const;

/** `share` is the part of the filled rows that have the most common number of cells: 1 is a perfect table. */
export interface DelimiterGuess {
  readonly delimiter: string;
  readonly rows: number;
  readonly share: number;
}

const sampleChars = 65_536;
const sampleRows = 300;

/** What the text itself says, in Excel's own first line `sep=^`; any character but a quotation mark. */
export function declaredDelimiter(text: string): string | null {
  return /^sep=([^"\r\n])\r?\n/u.exec(text.slice(0, 9))?.[1] ?? null;
}

/** The delimiter that cuts the most rows into the same number of cells, one that is rare only where it cuts all of them and no other
 *  does; null when none cuts any two rows alike. */
export function guessDelimiter(text: string): DelimiterGuess | null {
  const sample = text.length > sampleChars ? text.slice(0, Math.max(text.lastIndexOf('\n', sampleChars), 1)) : text;
  const isDecimal = hasDecimalCommas(sample);
  const guesses = delimiters.map((delimiter) => guessOf(sample, delimiter));
  const [best] = guesses.toSorted((a, b) => b.score - a.score || (isDecimal ? commaLast(a, b) : 0));
  const isSure = best !== undefined && best.share === 1 && !(isDecimal && best.delimiter === ',');
  const found = (isSure ? undefined : rareGuess(sample)) ?? best;
  return found && found.score > 0 ? { delimiter: found.delimiter, rows: found.rows, share: found.share } : null;
}

interface Guess extends DelimiterGuess {
  readonly score: number;
}

function guessOf(sample: string, delimiter: string): Guess {
  return { delimiter, ...regularity(sample, delimiter) };
}

/** Not what begins a cell ("~5"), and no colon of a time, an address or a label. */
function rareGuess(sample: string): Guess | undefined {
  return rareDelimiters
    .filter((delimiter) => !sample.trimStart().startsWith(delimiter))
    .filter((delimiter) => delimiter !== ':' || !/\d:\d|:\/\/|:\s/.test(sample))
    .map((delimiter) => guessOf(sample, delimiter))
    .find(({ share, rows, score }) => share === 1 && rows > 1 && score > 0);
}

/** A comma that only ever stands between digits is a decimal comma. */
function hasDecimalCommas(sample: string): boolean {
  return !/,(?!\d)|(?<!\d),/.test(sample);
}

/** "Turnout;0,98" is cut into two by either. */
function commaLast(a: Guess, b: Guess): number {
  return Number(a.delimiter === ',') - Number(b.delimiter === ',');
}

function regularity(sample: string, delimiter: string): { score: number; rows: number; share: number } {
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
