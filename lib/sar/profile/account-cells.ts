/** Nothing is lost: every cell in which something stands is named by a fact, a statement or a remainder. */
import type { Problem } from '#lib/core/problem.ts';
import { problem } from '#lib/core/problem.ts';
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import { cellName, filledColumns, type Sheet, whereOf } from '#lib/sar/formats/sheet.ts';
import { makeRemainder } from './read-passage.ts';

type Read = Pick<ProfileFact | ControllerStatement | Remainder, 'where'> & {
  readonly cells?: readonly string[] | undefined;
};

/** A cell this long is kept whole and not read. */
export const maxReadChars = 100_000;

/** The names of the cells of one file and sheet that some records name. */
export function accountedCells(records: readonly Read[], sheet: Pick<Sheet, 'file' | 'sheet'>): Set<string> {
  const own = records.filter(({ where }) => where.file === sheet.file && where.sheet === sheet.sheet);
  return new Set(
    own.flatMap(({ where, cells }) => [...(where.cell === undefined ? [] : [where.cell]), ...(cells ?? [])]),
  );
}

/** Remainders for the filled cells of a sheet that no record names. */
export function remainingCells(sheet: Sheet, records: readonly Read[]): Remainder[] {
  const accounted = accountedCells(records, sheet);
  return sheet.rows.flatMap((row) =>
    filledColumns(row).flatMap((column) =>
      accounted.has(cellName(row.number, column))
        ? []
        : [makeRemainder((row.cells[column] ?? '').trim(), whereOf(sheet, row, column))],
    ),
  );
}

/** One problem for each cell that is too long to be read. */
export function longCells(sheet: Sheet): Problem[] {
  return sheet.rows.flatMap((row) =>
    row.cells.flatMap((text, column) =>
      text.length > maxReadChars
        ? [
            problem(
              'too-large',
              `${sheet.file} ${cellName(row.number, column)}`,
              `a cell of ${text.length} characters: kept, not read`,
            ),
          ]
        : [],
    ),
  );
}
