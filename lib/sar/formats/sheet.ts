/** What every file format is read into: rows of cells, each with its place. A letter is a sheet of one column. */
import type { Box, ReadBy, Where } from '#lib/core/where.ts';

/** `number` is the row as a spreadsheet shows it, from 1; a blank row keeps its number. `boxes`, one for each cell, say where on the
 *  page it is seen; `sures`, likewise, how sure the text of a picture is. `isAside`: not the words of whoever answers (a mail's headers, the request that it quotes) or at the edge of a page: its
 *  cells are kept as remainders and not read. */
export interface SheetRow {
  readonly number: number;
  readonly page?: number;
  readonly cells: readonly string[];
  readonly boxes?: readonly (Box | null)[];
  readonly sures?: readonly (number | null)[];
  readonly readBy?: ReadBy;
  readonly isAside?: true;
}

/** `joiner` is what stood between two cells of a row, so that a sentence cut by it can be put together again. */
export interface Sheet {
  readonly file: string;
  readonly sheet?: string;
  readonly joiner: string;
  readonly rows: readonly SheetRow[];
}

/** The name of a cell in spreadsheet notation: column 0 of row 7 is `A7`, column 27 is `AB7`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** The place of a cell, as a complaint cites it. */
export function whereOf(sheet: Sheet, row: SheetRow, column: number): Where {
  const box = row.boxes?.[column] ?? null;
  const sure = row.sures?.[column] ?? null;
  return {
    file: sheet.file,
    ...(row.page === undefined ? {} : { page: row.page }),
    ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }),
    cell: cellName(row.number, column),
    ...(box === null ? {} : { box }),
    ...(row.readBy === undefined ? {} : { readBy: row.readBy }),
    ...(sure === null ? {} : { confidence: sure }),
  };
}

/** True when something stands in the cell. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The columns of a row in which something stands. */
export function filledColumns(row: SheetRow): number[] {
  return row.cells.flatMap((text, column) => (isFilled(text) ? [column] : []));
}
