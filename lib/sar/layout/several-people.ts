/** A wide table whose rows differ in name: perhaps a household, perhaps somebody else's data sent by mistake. */
import { problem, type Problem } from '#lib/core/problem.ts';
import type { SheetRow } from '#lib/sar/formats/sheet.ts';
import { labelDimension } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { pieceAt, type Table } from './table.ts';

const nameLabels =
  /^((full|first|last|middle|given|family|elector|voter|known|preferred) )?(name|names)$|^(surname|forenames?|enw|enw llawn|enw cyntaf|enw teuluol|cyfenw)$/;

/** How many different names stand in the table's rows; 0 where it has no column for names. */
export function countPeople(table: Table): number {
  const [heading, ...rows] = table.rows;
  if (!heading) return 0;
  const columns = heading.cells.flatMap((label, column) => (isNameLabel(label) ? [column] : []));
  const names = rows.map((row) => nameIn(row, columns)).filter((name) => name !== '');
  return new Set(names).size;
}

/** One problem for a table with several names, which says how many, in how many rows. */
export function severalPeople(table: Table): Problem[] {
  const people = countPeople(table);
  if (people < 2) return [];
  const rows = table.rows.slice(1).map((row) => row.number);
  const at = `${table.sheet.file} row ${rows.at(0)}-${rows.at(-1)}`;
  const seen = `${people} different names in ${rows.length} rows: the table seems to hold several people; each fact names its row`;
  return [problem('several-people', at, seen)];
}

function isNameLabel(label: string): boolean {
  return nameLabels.test(normaliseLabel(label)) && labelDimension(label).dimension === 'identity';
}

function nameIn(row: SheetRow, columns: readonly number[]): string {
  return normaliseLabel(columns.map((column) => pieceAt(row, column)?.text ?? '').join(' '));
}
