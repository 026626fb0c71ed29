/** Text of any encoding → cells: a table where a delimiter cuts it, else one line a cell. */
import { problem } from '#lib/core/problem.ts';
import { decodeText } from './decode-text.ts';
import type { FormatReader } from './format-reader.ts';
import { declaredDelimiter, guessDelimiter } from './guess-delimiter.ts';
import { readDelimited } from './read-delimited.ts';
import { readLines } from './read-lines.ts';

/** One sheet, unless there is nothing in the text. */
export const readText: FormatReader = ({ name, bytes }) => {
  const { text, problems } = decodeText(name, bytes);
  if (text.trim() === '')
    return Promise.resolve({
      sheets: [],
      problems: [...problems, problem('empty', name, 'there is nothing in this file')],
    });
  const delimiter = declaredDelimiter(text) ?? delimiterFor(name, text);
  if (delimiter === null) return Promise.resolve({ sheets: [readLines(name, text)], problems });
  const read = readDelimited(name, text, delimiter);
  return Promise.resolve({ sheets: [read.sheet], problems: [...problems, ...read.problems] });
};

/** A letter has commas too: a file not called CSV is a table only when most of its rows are cut alike. */
function delimiterFor(name: string, text: string): string | null {
  const guess = guessDelimiter(text);
  if (/\.(csv|tsv|tab)$/i.test(name)) return guess?.delimiter ?? ',';
  if (!guess || guess.rows < 2 || (guess.delimiter === ',' && isPunctuation(text))) return null;
  return guess.share >= 0.6 ? guess.delimiter : null;
}

/** Commas of sentences are followed by a space. */
function isPunctuation(text: string): boolean {
  const sample = text.slice(0, 65_536);
  return (sample.match(/,\s/g)?.length ?? 0) * 2 > (sample.match(/,/g)?.length ?? 0);
}
