/** Reads a list of pages: CSV with a heading, the columns in any order. */
import Papa from 'papaparse';
import type { PageRow } from '#lib/campaigners/classify-page.ts';
import { type Problem, problem } from '#lib/core/problem.ts';

export interface PageRows {
  readonly rows: readonly PageRow[];
  readonly problems: readonly Problem[];
}

const columns = ['page_id', 'page_name', 'disclaimer'] as const;

/** A row that names neither a page nor an id, or has too few cells, is a problem; the others are read all the same. */
export function readPageRows(text: string): PageRows {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
  });
  const [heading, ...lines] = data;
  if (!heading) return { rows: [], problems: [problem('empty', 'file', 'no rows')] };
  const names = heading.map((name) => name.trim().toLowerCase());
  const missing = columns.find((column) => !names.includes(column));
  if (missing !== undefined)
    return { rows: [], problems: [problem('not-this-format', 'heading', `no column ${missing}`)] };
  const read = lines.map((cells, index) => readRow(cells, names, `row ${index + 2}`));
  return {
    rows: read.flatMap((row) => ('type' in row ? [] : [row])),
    problems: [...errors.flatMap(quoteProblem), ...read.flatMap((row) => ('type' in row ? [row] : []))],
  };
}

function readRow(cells: readonly string[], names: readonly string[], at: string): PageRow | Problem {
  const [id, name, disclaimer] = columns.map((column) => cells[names.indexOf(column)]?.trim());
  if (id === undefined || name === undefined || disclaimer === undefined) {
    return problem('ragged-row', at, `${cells.length} cells`);
  }
  if (id === '' && name === '') return problem('invalid-record', at, 'neither page_id nor page_name');
  return { page_id: id, page_name: name, disclaimer };
}

/** A quotation mark that never closes swallows the rows after it. */
function quoteProblem({ type, row }: Papa.ParseError): readonly Problem[] {
  return type === 'Quotes'
    ? [problem('broken-line', `row ${(row ?? 0) + 1}`, 'a quotation mark that does not close')]
    : [];
}
