/** What the pages of a PDF are read into on the way to a sheet: rows of cells that stand together. */
import type { Box, ReadBy } from '#lib/core/where.ts';
import type { Column } from './table-column.ts';

/** `sure`: of a text that was recognised in a picture, 0-1. */
export interface PdfCell {
  readonly text: string;
  readonly box: Box | null;
  readonly sure?: number;
}

export interface PdfRow {
  readonly page: number;
  readonly cells: readonly PdfCell[];
}

/** `readBy` is null for text, whose rows have one cell each. `columns` are those of a table, from the left. */
export interface PdfBlock {
  readonly readBy: ReadBy | null;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly rows: readonly PdfRow[];
}

export const emptyCell: PdfCell = { text: '', box: null };
