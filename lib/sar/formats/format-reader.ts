/** What every reader of a file format is: a file → its cells. */
import type { Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from './answer-file.ts';
import type { Sheet } from './sheet.ts';

/** `inside`: files found in the file (attachments, entries of an archive), named `outer.zip/inner.csv` and not yet read. */
export interface CellsOfFile {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
  readonly inside?: readonly AnswerFile[];
}

/** Never rejects for what stands in the file: what cannot be read is a problem with a sentence that says what to do. A file that
 *  needs a password which it does not carry, or which is wrong, gives a problem of kind `password-needed`. */
export type FormatReader = (file: AnswerFile) => Promise<CellsOfFile>;
