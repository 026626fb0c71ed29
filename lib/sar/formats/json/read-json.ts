/** A JSON file → sheets, each named by the path of what it holds. */
import { problem } from '#lib/core/problem.ts';
import { decodeText } from '#lib/sar/formats/decode-text.ts';
import type { CellsOfFile, FormatReader } from '#lib/sar/formats/format-reader.ts';
import { limitRows, maxCells, rowsLeftOut } from '#lib/sar/formats/limit-rows.ts';
import { readLines } from '#lib/sar/formats/read-lines.ts';
import { isFilled, type Sheet } from '#lib/sar/formats/sheet.ts';
import { jsonTables, type JsonTable } from './json-tables.ts';
import { parseValues } from './parse-values.ts';

/** Broken JSON is read as lines of text, so that nothing of it is lost. */
export const readJson: FormatReader = ({ name, bytes }) => {
  const { text, problems } = decodeText(name, bytes);
  const parsed = parseValues(text);
  if (!parsed.ok) {
    const broken = problem('broken-line', name, `${parsed.error}: read as lines of text; ask for it again as CSV`);
    return Promise.resolve({ sheets: [readLines(name, text)], problems: [...problems, broken] });
  }
  const read = sheetsOf(name, jsonTables(parsed.value));
  return Promise.resolve({ sheets: read.sheets, problems: [...problems, ...read.problems] });
};

function sheetsOf(file: string, tables: readonly JsonTable[]): CellsOfFile {
  const sheets: Sheet[] = [];
  let room = maxCells;
  const problems = tables.flatMap(({ path: own, rows: data }, index) => {
    const before = tables.slice(0, index).filter(({ path }) => path === own).length;
    const path = before === 0 ? own : `${own} (${before + 1})`;
    const { rows, left, cells } = limitRows(data, room);
    room -= cells;
    sheets.push({ file, ...(path === '' ? {} : { sheet: path }), joiner: ' ', rows });
    return rowsLeftOut(path === '' ? file : `${file} ${path}`, rows.length, left);
  });
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.cells.some(isFilled)));
  const empty = filled.length === 0 ? [problem('empty', file, 'there is nothing in this file')] : [];
  return { sheets: filled, problems: [...problems, ...empty] };
}
