/** Names the sheets that hold no answer: a heading without rows, a single word, cells with nothing in them. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { filledColumns, type Sheet } from '#lib/sar/formats/sheet.ts';
import { isProse } from './row-kind.ts';

/** One problem for a sheet whose only filled row, but for a title above it, is no sentence; none for any other sheet. For sheets in which neither a
 *  fact nor a statement was found. */
export function nothingInSheet(sheet: Sheet): Problem[] {
  const filled = sheet.rows.filter((row) => filledColumns(row).length > 0);
  const last = filled.at(-1);
  if (!last) return [problem('empty', sheet.file, 'there is nothing in its cells')];
  const count = filledColumns(last).length;
  const titles = filled.slice(0, -1);
  const isTitled = titles.length === 1 && count > 1 && titles.every((row) => filledColumns(row).length === 1);
  if ((titles.length > 0 && !isTitled) || filled.some((row) => isProse(sheet, row))) return [];
  return count > 1
    ? [problem('empty', sheet.file, `a heading of ${count} columns and no row below it`)]
    : [problem('not-this-format', sheet.file, 'a single line that is neither a table nor a sentence')];
}
