/** A table of a sheet on its way to labelled values. */
import { cellName, isFilled, type Sheet, type SheetRow } from '#lib/sar/formats/sheet.ts';
import type { PassageLine } from './labelled-value.ts';

/** `title` is the line above the table, or the section that a row of its own has opened. */
export interface Table {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly title: PassageLine | null;
}

/** A text of the table with the name of its cell; null where nothing stands. */
export interface Piece {
  readonly text: string;
  readonly cell: string;
}

/** What stands in a cell, as it stands. */
export function pieceAt(row: SheetRow, column: number | undefined): Piece | null {
  if (column === undefined) return null;
  const text = row.cells[column];
  return isFilled(text) ? { text: text.trim(), cell: cellName(row.number, column) } : null;
}

/** The names of the cells of some pieces, each once. */
export function cellsOf(pieces: readonly (Piece | PassageLine | null)[]): string[] {
  const names = pieces.flatMap((piece) => (piece === null ? [] : 'cell' in piece ? [piece.cell] : piece.cells));
  return [...new Set(names)];
}
