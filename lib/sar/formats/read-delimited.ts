/** Text with delimiters → rows of cells. Nothing is evaluated: a formula is the text that stands there. */
import Papa from 'papaparse';
import { problem, type Problem } from '#lib/core/problem.ts';
import { limitRows, rowsLeftOut } from './limit-rows.ts';
import type { Sheet } from './sheet.ts';

/** The rows of a CSV text. Line ends inside quoted cells become `\n`. A quotation mark that is never closed would swallow the
 *  rest of the file, so the text is then read once more with quotation marks as ordinary characters.
 *  Papa Parse's header mode is not used, because it loses a column called `__proto__`; nor its worker, which the
 *  extension's content security policy blocks without any error. */
export function readDelimited(file: string, text: string, delimiter: string): { sheet: Sheet; problems: Problem[] } {
  const unix = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const parsed = parseRows(unix, delimiter, '"');
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  const problems = unclosed ? [unclosedQuote(file, unclosed.row)] : [];
  const { rows, left } = limitRows(unclosed ? parseRows(unix, delimiter, '\0').data : parsed.data);
  return {
    sheet: { file, joiner: delimiter === '\t' ? ' ' : delimiter, rows },
    problems: [...problems, ...rowsLeftOut(file, rows.length, left)],
  };
}

function parseRows(text: string, delimiter: string, quoteChar: string): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar, header: false, worker: false });
}

function unclosedQuote(file: string, row: number | undefined): Problem {
  return problem(
    'broken-line',
    `${file} row ${(row ?? 0) + 1}`,
    'a quotation mark is never closed: read as an ordinary character',
  );
}
