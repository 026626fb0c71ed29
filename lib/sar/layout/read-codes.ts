/** The answer's own list of codes: "Code, Meaning". */
import { whereOf } from '#lib/sar/formats/sheet.ts';
import type { CodeMeaning } from './labelled-value.ts';
import { cellsOf, pieceAt, type Table } from './table.ts';

/** One entry for each row that has both a code and a meaning; a field named beside them belongs to the entry's cells. */
export function readCodes(table: Table, codeColumn: number, meaningColumn: number): CodeMeaning[] {
  const [heading, ...rows] = table.rows;
  if (!heading) return [];
  const headings = heading.cells.map((_, column) => pieceAt(heading, column));
  return rows.flatMap((row) => {
    const [code, meaning] = [pieceAt(row, codeColumn), pieceAt(row, meaningColumn)];
    if (!code || !meaning) return [];
    const field = row.cells
      .map((_, column) => pieceAt(row, column))
      .find((piece) => piece && piece.cell !== code.cell && piece.cell !== meaning.cell);
    const cells = cellsOf([table.title, ...headings, field ?? null, code, meaning]);
    return [
      {
        code: code.text,
        meaning: meaning.text,
        field: field?.text ?? null,
        title: table.title?.text ?? null,
        where: whereOf(table.sheet, row, codeColumn),
        cells,
      },
    ];
  });
}
