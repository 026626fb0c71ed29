/** The rows of a file around the place that something was read from, with the cells that it was read from. */
import type { Where } from '#lib/core/where.ts';
import type { KeptSheet } from '#lib/core/answer-sheet.ts';
import { cellPlace } from './cell-place.ts';

/** `use`: `value` is the place that is cited, `also` a cell that was read with it, such as a heading. */
export interface SourceCell {
  readonly column: number;
  readonly text: string;
  readonly use: 'value' | 'also' | null;
}

/** `gap`: rows before this one are not shown. */
export interface SourceRow {
  readonly number: number;
  readonly gap: boolean;
  readonly cells: readonly SourceCell[];
}

interface Place {
  readonly where: Where;
  readonly cells?: readonly string[] | undefined;
}

/** So many rows before and after are shown. */
const around = 6;
/** So much of a cell is shown, and so much of the one that is meant. */
const shortChars = 300;
const longChars = 6_000;

/** Null where the sheet, or the row in it, was not kept. Columns in which nothing stands in any of the rows are left out. */
export function sourceWindow(sheets: readonly KeptSheet[], { where, cells = [] }: Place): SourceRow[] | null {
  const sheet = sheets.find(({ file, sheet: name }) => file === where.file && name === where.sheet);
  const value = where.cell === undefined ? null : cellPlace(where.cell);
  if (sheet === undefined) return null;
  const at = sheet.rows.findIndex(
    ({ number, page }) => number === (value?.row ?? number) && (where.page === undefined || page === where.page),
  );
  if (at === -1) return null;
  const used = new Set(cells);
  const usedRows = new Set(cells.map((cell) => cellPlace(cell)?.row));
  const page = sheet.rows[at]?.page;
  const shown = sheet.rows.flatMap((row, index) =>
    usedRows.has(row.number) || (Math.abs(index - at) <= around && row.page === page) ? [{ row, index }] : [],
  );
  const columns = columnsOf(shown.map(({ row }) => row.cells));
  return shown.map(({ row, index }, place) => ({
    number: row.number,
    gap: place > 0 && index !== (shown[place - 1]?.index ?? 0) + 1,
    cells: columns.map((column): SourceCell => {
      const isValue = row.number === value?.row && column === value.column;
      const use = isValue ? 'value' : isUsed(used, row.number, column) ? 'also' : null;
      return { column, text: cut(row.cells[column] ?? '', isValue ? longChars : shortChars), use };
    }),
  }));
}

function columnsOf(rows: readonly (readonly string[])[]): number[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((cells) => (cells[column] ?? '').trim() !== ''),
  );
}

function isUsed(used: ReadonlySet<string>, row: number, column: number): boolean {
  return [...used].some((cell) => {
    const place = cellPlace(cell);
    return place?.row === row && place.column === column;
  });
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)} …` : text;
}
