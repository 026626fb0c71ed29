/** What reading an answer gives: facts, statements, the remainder, and the problems on the way. */
import type { ScanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import type { AnswerSheet } from '#lib/core/answer-sheet.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { AnswerReading, ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';

export interface Answer {
  readonly facts: ProfileFact[];
  readonly statements: ControllerStatement[];
  readonly remainders: Remainder[];
  readonly problems: Problem[];
  /** What kind of answer it is; absent where nothing was read. */
  readonly reading?: AnswerReading;
  /** The same of each file by itself, in their order, where several were read together and something was read. */
  readonly fileReadings?: readonly AnswerReading[];
  /** The name to which it is addressed, where that is not the name of the one who asked: somebody has to say whose answer it is. */
  readonly otherName?: string;
  /** The cells that all of it was read from; absent where nothing was read. */
  readonly sheets?: readonly AnswerSheet[];
}

/** `controller` is an id of the party list, or null where it is not known whose answer this is. `person`: the name of the one
 *  who asked, so that facts about other people can be told apart. `scans`: reads pictures of text. */
export interface ReadOptions {
  readonly controller: string | null;
  readonly person?: string;
  readonly scans?: ScanReader;
}
