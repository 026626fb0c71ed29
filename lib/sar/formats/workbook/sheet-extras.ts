/** What a sheet of a workbook holds beside its cells: notes on cells and text boxes. They are read as sheets of their own. */
import type { Sheet, SheetRow } from '#lib/sar/formats/sheet.ts';
import type { WorkbookSheet } from './hucre-workbook.ts';

/** Up to two sheets: `Scores (notes)`, in which a note stands where its cell does, and `Scores (text boxes)`. */
export function sheetExtras(file: string, sheet: WorkbookSheet): Sheet[] {
  const named = { notes: noteRows(sheet), 'text boxes': boxRows(sheet) };
  return Object.entries(named).flatMap(([what, rows]) =>
    rows.length === 0 ? [] : [{ file, sheet: `${sheet.name} (${what})`, joiner: ' ', rows }],
  );
}

function noteRows({ cells }: WorkbookSheet): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const [key, { comment }] of cells ?? []) {
    if (!comment || comment.text.trim() === '') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const texts = rows.get(row) ?? [];
    while (texts.length <= column) texts.push('');
    texts[column] = comment.text;
    rows.set(row, texts);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([row, texts]) => ({ number: row + 1, cells: texts }));
}

function boxRows({ textBoxes }: WorkbookSheet): SheetRow[] {
  const lines = (textBoxes ?? []).flatMap(({ text }) => text.split('\n'));
  return lines.map((line, index) => ({ number: index + 1, cells: [line] }));
}
