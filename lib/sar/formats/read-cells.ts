/** File → cells: the first of the three stages, and the only one that knows file formats. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from './answer-file.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat, type FileFormat } from './detect-format.ts';
import { type Delimiter, guessDelimiter } from './guess-delimiter.ts';
import { readDelimited } from './read-delimited.ts';
import { readLines } from './read-lines.ts';
import type { Sheet } from './sheet.ts';

export interface CellsOfFile {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** What a file is, in words, and what a person can do with it. */
const unread: Readonly<Record<Exclude<FileFormat, 'text'>, string>> = {
  xlsx: 'an Excel workbook: open it in a spreadsheet program and save each sheet as CSV',
  ods: 'an OpenDocument spreadsheet: open it in a spreadsheet program and save each sheet as CSV',
  ole: 'an old Office file or Outlook message: open it and save it as CSV or plain text',
  docx: 'a Word document: open it and save it as plain text',
  zip: 'an archive: unpack it and add the files inside',
  gzip: 'a compressed file: unpack it and add the file inside',
  pdf: 'a PDF: copy its text into a text file, or type its facts by hand',
  html: 'a web page: open it and copy its text or table into a text file',
  'xml-sheet': 'a spreadsheet in XML: open it in a spreadsheet program and save each sheet as CSV',
  xml: 'XML: open it in the program it comes from and save it as CSV or plain text',
  rtf: 'a rich text document: open it and save it as plain text',
  json: 'JSON: type its facts by hand',
  mail: 'an e-mail: open it and save its text as a text file',
  image: 'a picture: type its facts by hand',
  binary: 'no text: ask for the data as CSV',
};

const textNames = /\.(csv|tsv|tab|txt|text)$/i;

/** The cells of a file, with a problem for whatever could not be read. `not-this-format`: it is called a text file and is
 *  something else; `unread-file`: a format that has no reader yet; `empty`: there is nothing in it. */
export function readCells(file: AnswerFile): CellsOfFile {
  const format = detectFormat(file.name, file.bytes);
  if (format !== 'text') {
    const kind = textNames.test(file.name) ? 'not-this-format' : 'unread-file';
    return { sheets: [], problems: [problem(kind, file.name, unread[format])] };
  }
  const { text, problems } = decodeText(file.name, file.bytes);
  if (text.trim() === '')
    return { sheets: [], problems: [...problems, problem('empty', file.name, 'there is nothing in this file')] };
  const delimiter = delimiterFor(file.name, text);
  if (delimiter === null) return { sheets: [readLines(file.name, text)], problems };
  const read = readDelimited(file.name, text, delimiter);
  return { sheets: [read.sheet], problems: [...problems, ...read.problems] };
}

/** A letter has commas too: a file not called CSV is a table only when most of its rows are cut alike. */
function delimiterFor(name: string, text: string): Delimiter | null {
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
