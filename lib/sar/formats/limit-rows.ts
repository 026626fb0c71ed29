/** How many cells of one file are read: more is a database, not an answer about one person. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { SheetRow } from './sheet.ts';

export const maxCells = 2_000_000;

/** The first rows that hold at most `most` cells together; `left` counts the others, `cells` those that were taken. */
export function limitRows(
  data: readonly (readonly string[])[],
  most = maxCells,
): { rows: SheetRow[]; left: number; cells: number } {
  const rows: SheetRow[] = [];
  let cells = 0;
  for (const row of data) {
    if (cells + row.length > most) break;
    cells += row.length;
    rows.push({ number: rows.length + 1, cells: row });
  }
  return { rows, left: data.length - rows.length, cells };
}

/** The problem for rows that were left out; `place` is the file, or the file and its sheet. */
export function rowsLeftOut(place: string, taken: number, left: number): Problem[] {
  if (left === 0) return [];
  return [problem('too-many', `${place} row ${taken + 1}`, `${left} rows are not read: split the file`)];
}
