/** What reading an answer gives: facts, statements, the remainder, and the problems on the way. */
import type { AnswerSheet } from '#lib/core/answer-sheet.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';

export interface Answer {
  readonly facts: ProfileFact[];
  readonly statements: ControllerStatement[];
  readonly remainders: Remainder[];
  readonly problems: Problem[];
  /** The cells that all of it was read from; absent where nothing was read. */
  readonly sheets?: readonly AnswerSheet[];
}

/** `controller` is an id of the party list, or null where it is not known whose answer this is. */
export interface ReadOptions {
  readonly controller: string | null;
}
