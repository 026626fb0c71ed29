/** What every reader of a file format is: a file → its cells. */
import type { Problem } from '#lib/core/problem.ts';
import type { AnswerFile } from './answer-file.ts';
import type { ScanReader } from './scan/scan-reader.ts';
import type { Sheet } from './sheet.ts';

/** `inside`: files found in the file (attachments, entries of an archive), named `outer.zip/inner.csv` and not yet read. */
export interface CellsOfFile {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
  readonly inside?: readonly AnswerFile[];
}

/** `scans`: reads pictures of text; without it they are named and not read. */
export interface ReadingTools {
  readonly scans?: ScanReader | undefined;
}

/** Never rejects for what stands in the file: what cannot be read is a problem with a sentence that says what to do. A file that
 *  needs a password which it does not carry, or which is wrong, gives a problem of kind `password-needed`. */
export type FormatReader = (file: AnswerFile, tools?: ReadingTools) => Promise<CellsOfFile>;
