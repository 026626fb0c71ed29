/** What several answers to one request come to. */
import type { AnswerKind, AnswerReading } from './sar.ts';

/** `full` as soon as one of them is; else the kind of the last that shows one; undefined where none does. In the order in which
 *  they came. */
export function kindOfAnswers(readings: readonly AnswerReading[]): Exclude<AnswerKind, 'unknown'> | undefined {
  const kinds = readings.flatMap(({ kind }) => (kind === 'unknown' ? [] : [kind]));
  return kinds.includes('full') ? 'full' : kinds.at(-1);
}
