/** What the page and the worker that reads an answer say to each other, and how much of it. */
import type { ScanProgress } from '#lib/sar/formats/scan/scan-tools.ts';
import type { Answer, AnswerFile } from '#lib/sar/read-answer.ts';

/** Its files, which are read together. `person`: the name of the one who asked, where it is known. */
export interface AnswerTask {
  readonly files: readonly AnswerFile[];
  readonly controller: string;
  readonly person?: string;
}

/** Said to the worker: no more scanned pages are read, what was read is kept. */
export const stopScans = 'stop-scans';

/** Said by the worker: which scanned page is next, and at last the answer. */
export type ReaderSays =
  | { readonly kind: 'scan'; readonly progress: ScanProgress }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** Larger files are not read: a party's answer about one person is a few megabytes at most. */
export const maxAnswerBytes = 64 * 1024 * 1024;

/** More records than this do not fit into one message to the background. */
export const maxAnswerRecords = 60_000;
