/** The order in which the files of an answer are shown. */
import { typedByHand } from '#lib/core/where.ts';
import type { AnswerRow } from '#lib/store/rows.ts';

/** The newest day first, the files of a day by name, what was typed by hand last. */
export function inAnswerOrder(answers: readonly AnswerRow[]): AnswerRow[] {
  const typed = (row: AnswerRow): number => Number(row.fileName === typedByHand);
  return answers.toSorted(
    (a, b) =>
      typed(a) - typed(b) ||
      b.receivedOn.localeCompare(a.receivedOn) ||
      a.fileName.localeCompare(b.fileName, 'en', { numeric: true }),
  );
}
