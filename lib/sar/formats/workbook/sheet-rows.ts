/** A sheet of a workbook → rows of text. */
import { cellText } from './cell-text.ts';
import type { Cell, MergeRange, WorkbookSheet } from './hucre-workbook.ts';

/** The text of every cell of the sheet, row by row from its first. A text merged over several rows of one column stands in each of
 *  these rows that has something else in it, because it is the label or section of all of them. What a merged range covers up is kept. */
export function sheetRows({ rows, cells, merges }: WorkbookSheet): string[][] {
  const texts = rows.map((row, number) => row.map((value, column) => textOf(value, cells?.get(`${number},${column}`))));
  for (const merge of merges ?? []) repeatDown(texts, merge);
  return texts;
}

/** A formula without a stored result is the formula itself. */
function textOf(value: Parameters<typeof cellText>[0], cell: Cell | undefined): string {
  if (value === null && cell?.formula) return `=${cell.formula}`;
  return cellText(value, cell?.style?.numFmt);
}

function repeatDown(texts: string[][], { startRow, endRow, startCol, endCol }: MergeRange): void {
  const text = texts[startRow]?.[startCol] ?? '';
  if (text === '' || startCol !== endCol) return;
  for (const row of texts.slice(startRow + 1, endRow + 1)) {
    if ((row[startCol] ?? '') === '' && row.some((each) => each.trim() !== '')) row[startCol] = text;
  }
}
