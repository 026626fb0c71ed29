/** An answer as a workbook: a sheet for the letter, and sheets for its tables. */
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { type Draft, fileOf, type Renderer, rowsOf } from './draft.ts';

interface SheetOfDraft {
  readonly name: string;
  readonly rows: (readonly string[])[];
}

/** Some programs write numbers as numbers, some as text. */
export const renderWorkbook: Renderer = async (draft) => {
  const asNumbers = draft.random.chance(0.6);
  const sheets = sheetsOf(draft).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell): CellValue => (asNumbers && isNumber(cell) ? Number(cell) : cell))),
  }));
  return [fileOf(`${draft.name}.xlsx`, await writeXlsx({ sheets }))];
};

/** True for what a spreadsheet program takes for a number, and shows again as it stood. */
function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell) && String(Number(cell)) === cell;
}

function sheetsOf({ letter, sections, layout }: Draft): SheetOfDraft[] {
  const sheets: SheetOfDraft[] = [{ name: 'Letter', rows: letter.map((line) => [line]) }];
  for (const [index, section] of sections.entries()) {
    const isAlone = layout === 'issued' || section.opensPage || index === 0;
    if (isAlone) sheets.push({ name: sheetName(section.title ?? 'Data', sheets), rows: rowsOf(section) });
    else sheets.at(-1)?.rows.push([''], ...(section.title === null ? [] : [[section.title]]), ...rowsOf(section));
  }
  return sheets;
}

function sheetName(title: string, taken: readonly SheetOfDraft[]): string {
  const plain = title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .slice(0, 25)
    .trim();
  return taken.some(({ name }) => name === plain) ? `${plain} ${taken.length}` : plain;
}
