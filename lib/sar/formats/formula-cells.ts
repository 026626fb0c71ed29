/** Cells that a spreadsheet program would evaluate; here they are text. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { cellName, type Sheet } from './sheet.ts';

/** `=1+1`, `@SUM(A1)`, `-2+3`, `+N58`, `+cmd|' /C calc'!A0`; neither `-18` nor `+44 20 7946 0000`. */
const formulas: readonly RegExp[] = [
  /^\s*=\s*[^\s=]/,
  /^[@+-]\s*[A-Za-z][\w.]*\(/,
  /^[+-][\d.]+[+*/]\d/,
  /^[+-]\$?[A-Z]{1,3}\$?\d{1,7}$/,
  /^[@+-][^\n]{0,200}\|[^\n]{0,200}!/,
];

/** One problem for a sheet with formulas: how many, and where the first stands. */
export function formulaCells({ file, rows }: Sheet): Problem[] {
  const cells = rows.flatMap(({ number, cells: texts }) =>
    texts.flatMap((text, column) => (formulas.some((formula) => formula.test(text)) ? [cellName(number, column)] : [])),
  );
  if (cells.length === 0) return [];
  const seen = `formula cells were kept as text and not evaluated: ${cells.length}, the first in ${cells[0]}`;
  return [problem('formula-cells', `${file} ${cells[0]}`, seen)];
}
