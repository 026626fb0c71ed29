/** What a person should know about a workbook beside its cells: what was hidden in it, what was not run and not opened. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { hasMacros } from '#lib/sar/formats/package-parts.ts';
import { cellName } from '#lib/sar/formats/sheet.ts';
import type { WorkbookSheet, Workbook } from './hucre-workbook.ts';

/** Macros and links to other workbooks: neither is ever used. */
export function workbookProblems(file: string, bytes: Uint8Array, { externalLinks }: Workbook): Problem[] {
  const links = externalLinks?.length ?? 0;
  return [
    ...(hasMacros(bytes)
      ? [problem('active-content', file, 'a workbook with macros: its cells were read, no macro was run')]
      : []),
    ...(links > 0
      ? [
          problem(
            'active-content',
            file,
            `links to ${links} other workbooks: the stored values were read, none was opened`,
          ),
        ]
      : []),
  ];
}

/** Hidden sheets, rows and columns, and cells with formulas. */
export function sheetProblems(file: string, sheet: WorkbookSheet): Problem[] {
  const at = `${file} ${sheet.name}`;
  return [...hiddenSheet(at, sheet), ...hiddenParts(at, sheet), ...formulas(at, sheet)];
}

function hiddenSheet(at: string, { hidden, veryHidden }: WorkbookSheet): Problem[] {
  if (!hidden && !veryHidden) return [];
  return [problem('hidden-content', at, 'this sheet is hidden in the workbook; it was read like the others')];
}

function hiddenParts(at: string, { rowDefs, columns, rows }: WorkbookSheet): Problem[] {
  const hiddenRows = [...(rowDefs ?? [])].filter(([row, { hidden }]) => hidden && row < rows.length).length;
  const width = rows[0]?.length ?? 0;
  const hiddenColumns = (columns ?? []).filter(({ hidden }, column) => hidden && column < width).length;
  if (hiddenRows + hiddenColumns === 0) return [];
  const seen = `hidden in the workbook and read like the others: rows ${hiddenRows}, columns ${hiddenColumns}`;
  return [problem('hidden-content', at, seen)];
}

/** Formulas that have a stored result; one without is text that begins with `=`, which is counted where every text is. */
function formulas(at: string, { cells, rows }: WorkbookSheet): Problem[] {
  const places = [...(cells ?? [])].flatMap(([key, { formula }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return formula !== undefined && (rows[row]?.[column] ?? null) !== null ? [cellName(row + 1, column)] : [];
  });
  if (places.length === 0) return [];
  const seen = `cells with a formula: the stored results were read and nothing was calculated: ${places.length}, the first in ${places[0]}`;
  return [problem('formula-cells', `${at} ${places[0]}`, seen)];
}
