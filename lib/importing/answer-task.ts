/** What the page hands to the worker that reads an answer, and how much of it. */
import type { AnswerFile } from '#lib/sar/read-answer.ts';

/** Its files, which are read together. `person`: the name of the one who asked, where it is known. */
export interface AnswerTask {
  readonly files: readonly AnswerFile[];
  readonly controller: string;
  readonly person?: string;
}

/** Larger files are not read: a party's answer about one person is a few megabytes at most. */
export const maxAnswerBytes = 64 * 1024 * 1024;

/** More records than this do not fit into one message to the background. */
export const maxAnswerRecords = 60_000;
