/** Plain text → a sheet of one column: each line is a cell. */
import type { Sheet } from './sheet.ts';

/** The lines of a letter; blank lines keep their number and separate paragraphs. */
export function readLines(file: string, text: string): Sheet {
  const rows = text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, cells: [line] }));
  return { file, joiner: '', rows };
}
