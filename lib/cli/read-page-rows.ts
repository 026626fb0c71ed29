/** Reads a list of pages: CSV with a heading, the columns in any order. */
import Papa from 'papaparse';
import type { PageRow } from '#lib/campaigners/classify-page.ts';
import { type Problem, problem } from '#lib/core/problem.ts';

export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly problems: readonly Problem[];
}

const columns = ['page_id', 'page_name', 'disclaimer'] as const;

/** `name` is the file's, for the place of a problem. A row that names neither a page nor an id is a problem. One with too few cells is a
 *  problem too, and is read as far as it goes. */
export function readPageRows(text: string, name: string): PageRows {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const [heading, ...lines] = data;
  if (!heading) return { rows: [], problems: [problem('empty', name, 'no rows')] };
  const names = heading.map((cell) => cell.trim().toLowerCase());
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined)
    return { rows: [], problems: [problem('not-this-format', `${name} heading`, `no column ${missing}`)] };
  const read = lines.map((cells, index) => readRow(cells, names, `${name} row ${index + 2}`));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    problems: [...errors.flatMap((error) => quoteProblem(error, name)), ...read.flatMap(({ fault }) => fault ?? [])],
  };
}

function readRow(
  cells: readonly string[],
  names: readonly string[],
  at: string,
): { readonly row?: PageRow; readonly fault?: Problem } {
  const [id, name, disclaimer] = columns.map((column) => cells[names.indexOf(column)]?.trim());
  const isShort = id === undefined || name === undefined || disclaimer === undefined;
  const row = { page_id: id ?? '', page_name: name ?? '', disclaimer: disclaimer ?? '' };
  const fault = isShort
    ? problem('ragged-row', at, `${cells.length} cells`)
    : problem('invalid-record', at, 'neither page_id nor page_name');
  if (row.page_id === '' && row.page_name === '') return { fault };
  return isShort ? { row, fault } : { row };
}

/** A quotation mark that never closes swallows the rows after it. */
function quoteProblem({ type, row }: Papa.ParseError, name: string): readonly Problem[] {
  return type === 'Quotes'
    ? [problem('broken-line', `${name} row ${(row ?? 0) + 1}`, 'a quotation mark that does not close')]
    : [];
}
