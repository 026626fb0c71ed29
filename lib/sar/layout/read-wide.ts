/** A table with one field a column: one heading row, one or more data rows. */
import { type SheetRow, whereOf } from '#lib/sar/formats/sheet.ts';
import { columnRoleCandidates } from '#lib/sar/labels/column-role.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import type { LabelledValue } from './labelled-value.ts';
import { countPeople } from './several-people.ts';
import { cellsOf, type Piece, pieceAt, type Table } from './table.ts';

/** Columns that say something about the rest of their row. A `date` is a value of its own as well. */
interface SideColumns {
  readonly source: number | null;
  readonly asOf: number | null;
  readonly date: number | null;
  readonly modelDate: number | null;
}

/** The labelled values of a wide table: the heading cell is the label. Where its rows differ in name, each value names its row. */
export function readWide(table: Table): LabelledValue[] {
  const [heading, ...rows] = table.rows;
  if (!heading) return [];
  const sides = sideColumns(heading);
  const isShared = countPeople(table) > 1;
  return rows.flatMap((row) => {
    const values = heading.cells.flatMap((_, column) => readValue(table, heading, row, column, sides));
    return isShared ? values.map((value) => ({ ...value, row: row.number })) : values;
  });
}

function sideColumns(heading: SheetRow): SideColumns {
  const named = heading.cells.map(normaliseLabel);
  const find = (test: (name: string, cell: string) => boolean): number | null => {
    const column = named.findIndex((name, index) => test(name, heading.cells[index] ?? ''));
    return column === -1 ? null : column;
  };
  const isDate = (name: string): boolean =>
    /^(date|dyddiad|(canvass|contact|survey|call|visit) date|date of (contact|canvass))$/.test(name);
  return {
    source: find((name, cell) => name.length > 0 && columnRoleCandidates(cell).includes('source') && name !== 'system'),
    asOf: find((name, cell) => columnRoleCandidates(cell).includes('asOf') && !isDate(name) && !name.includes('model')),
    date: find(isDate),
    modelDate: find((name) => /model.*date|date.*model/.test(name)),
  };
}

function readValue(
  table: Table,
  heading: SheetRow,
  row: SheetRow,
  column: number,
  sides: SideColumns,
): LabelledValue[] {
  const [label, value] = [pieceAt(heading, column), pieceAt(row, column)];
  if (!label || !value || column === sides.source || column === sides.asOf) return [];
  const source = pieceAt(row, sides.source ?? undefined);
  const asOf = asOfFor(row, column, value, sides);
  const headings = [sides.source, sides.asOf].map((each) => pieceAt(heading, each ?? undefined));
  return [
    {
      label: label.text,
      value: value.text,
      category: table.title?.text ?? null,
      unit: null,
      source: source?.text ?? null,
      asOf: asOf?.text ?? null,
      meaning: null,
      kindWords: table.title?.text ?? null,
      where: whereOf(table.sheet, row, column),
      cells: cellsOf([table.title, label, value, source, asOf, ...headings]),
    },
  ];
}

/** The date of a model is the date of its numbers, not of a name in the same row. */
function asOfFor(row: SheetRow, column: number, value: Piece, sides: SideColumns): Piece | null {
  const own =
    pieceAt(row, sides.asOf ?? undefined) ?? (column === sides.date ? null : pieceAt(row, sides.date ?? undefined));
  if (own) return own;
  const isNumber = /^[-+]?[\d.,]+ ?%?$/.test(value.text);
  return isNumber && column !== sides.modelDate ? pieceAt(row, sides.modelDate ?? undefined) : null;
}
