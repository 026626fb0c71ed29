/** The same heading over several columns. */
import { problem, type Problem } from '#lib/core/problem.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { pieceAt, type Table } from './table.ts';

/** One problem for a table in which a heading stands more than once; each column is read by itself. */
export function repeatedHeadings(table: Table): Problem[] {
  const [heading] = table.rows;
  if (!heading) return [];
  const names = heading.cells.flatMap((_, column) => pieceAt(heading, column)?.text ?? []).map(normaliseLabel);
  const repeated = names.length - new Set(names).size;
  if (repeated === 0) return [];
  const seen = `${repeated + 1} columns share a heading: each is read by itself`;
  return [problem('unknown-shape', `${table.sheet.file} row ${heading.number}`, seen)];
}
