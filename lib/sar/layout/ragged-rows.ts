/** Rows that do not have as many cells as their heading. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { filledColumns, type SheetRow } from '#lib/sar/formats/sheet.ts';
import { isKnownLabel } from '#lib/sar/labels/label-dimension.ts';
import type { Table } from './table.ts';

const named = 5;

/** At most two problems for a table: rows with filled cells beyond the heading, and rows that end before it. In a table
 *  with one field a row, a row of one cell may open a section. */
export function raggedRows(table: Table, sections: 'with-sections' | 'without-sections'): Problem[] {
  const [heading, ...rows] = table.rows;
  if (!heading) return [];
  const width = (filledColumns(heading).at(-1) ?? 0) + 1;
  const longer = rows.filter((row) => (filledColumns(row).at(-1) ?? 0) >= width);
  const shorter = rows.filter((row) => row.cells.length < width && !(sections === 'with-sections' && isSection(row)));
  return [
    ...told(table, longer, 'have more cells than the heading: the cells beyond it are kept unread'),
    ...told(table, shorter, 'have fewer cells than the heading: the cells may stand under the wrong heading'),
  ];
}

/** A row of one cell opens a section, unless it is a label that lacks its value. */
function isSection({ cells }: SheetRow): boolean {
  return cells.length === 1 && !isKnownLabel(cells[0] ?? '');
}

function told(table: Table, rows: readonly SheetRow[], seen: string): Problem[] {
  if (rows.length === 0) return [];
  const numbers = rows.slice(0, named).map((row) => row.number);
  const more = rows.length > named ? ` and ${rows.length - named} more` : '';
  return [problem('ragged-row', `${table.sheet.file} row ${numbers.join(', ')}${more}`, `${rows.length} ${seen}`)];
}
