/** The cells of a file, to be kept beside what was read in them. */
import type { AnswerSheet } from '#lib/core/answer-sheet.ts';
import type { Sheet, SheetRow } from '#lib/sar/formats/sheet.ts';

/** So many characters of a file are kept, and so many of its rows: more than an answer about one person has. */
const maxChars = 4_000_000;
const maxRows = 50_000;

/** The sheets with as many rows, from the first on, as there is room for; blank rows stay out. */
export function keepSheets(sheets: readonly Sheet[]): AnswerSheet[] {
  const room = { chars: maxChars, rows: maxRows };
  return sheets.map(({ file, sheet, rows }) => {
    const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const kept = filled.slice(0, rowsWithin(filled, room));
    return {
      file,
      ...(sheet === undefined ? {} : { sheet }),
      rows: kept.map(({ number, page, cells }) => ({
        number,
        ...(page === undefined ? {} : { page }),
        cells: [...cells],
      })),
      left: filled.length - kept.length,
    };
  });
}

/** How many of the rows fit; the room that they take is taken off. */
function rowsWithin(rows: readonly SheetRow[], room: { chars: number; rows: number }): number {
  let count = 0;
  for (const { cells } of rows) {
    const size = cells.reduce((sum, cell) => sum + cell.length, 0);
    if (size > room.chars || room.rows === 0) break;
    room.chars -= size;
    room.rows -= 1;
    count += 1;
  }
  return count;
}
