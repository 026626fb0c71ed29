/** A table with one field a row: "category, field, value, unit, source, as of" in any order and any words. */
import { filledColumns, type SheetRow, whereOf } from '#lib/sar/formats/sheet.ts';
import type { ColumnRole } from '#lib/sar/labels/column-role.ts';
import { isKnownLabel } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import type { LabelledValue, PassageLine } from './labelled-value.ts';
import { cellsOf, type Piece, pieceAt, type Table } from './table.ts';
import type { LongColumns } from './table-shape.ts';

/** What carries on from the row above where a cell is empty, as with merged cells. */
interface Carried {
  readonly category: Piece | null;
  readonly label: Piece | null;
  readonly section: Piece | null;
}

/** The labelled values of a long table. A row of one cell with no known label opens a section. */
export function readLong(table: Table, columns: LongColumns): LabelledValue[] {
  const [heading, ...rows] = table.rows;
  if (!heading) return [];
  const values: LabelledValue[] = [];
  let carried: Carried = { category: null, label: null, section: null };
  for (const row of rows) {
    const section = sectionOf(row, columns);
    if (section) {
      carried = { category: null, label: null, section };
      continue;
    }
    carried = carry(row, columns, carried);
    values.push(...columns.values.flatMap((column) => readValue(table, heading, row, columns, column, carried)));
  }
  return values;
}

function sectionOf(row: SheetRow, columns: LongColumns): Piece | null {
  const filled = filledColumns(row);
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || columns.values.includes(only)) return null;
  const piece = pieceAt(row, only);
  return piece && !(only === columns.label && isKnownLabel(piece.text)) ? piece : null;
}

function carry(row: SheetRow, columns: LongColumns, carried: Carried): Carried {
  return {
    category: pieceAt(row, columns.others.get('category')) ?? carried.category,
    label: pieceAt(row, columns.label) ?? carried.label,
    section: carried.section,
  };
}

function readValue(
  table: Table,
  heading: SheetRow,
  row: SheetRow,
  columns: LongColumns,
  column: number,
  carried: Carried,
): LabelledValue[] {
  const value = pieceAt(row, column);
  const { label } = carried;
  if (!value || !label) return [];
  const at = (role: ColumnRole): Piece | null => pieceAt(row, columns.others.get(role));
  const [unit, source, asOf, meaning, kind] = [at('unit'), at('source'), at('asOf'), at('meaning'), at('kind')];
  const headed = valueHeading(heading, column, columns);
  const category: Piece | PassageLine | null = carried.category ?? carried.section ?? table.title;
  const pieces = [
    carried.category,
    carried.section,
    table.title,
    label,
    value,
    unit,
    source,
    asOf,
    meaning,
    kind,
    headed,
  ];
  const sides = [...columns.others.values()].filter((each) => pieceAt(row, each) !== null);
  const headings = [columns.label, column, ...sides].map((each) => pieceAt(heading, each));
  return [
    {
      label: label.text,
      value: value.text,
      category: category?.text ?? null,
      unit: unit?.text ?? null,
      source: source?.text ?? null,
      asOf: asOf?.text ?? (headed && /^\d{4}/.test(headed.text) ? headed.text : null),
      meaning: meaning?.text ?? null,
      kindWords: [kind?.text, headed?.text, carried.section?.text, table.title?.text].filter(Boolean).join(' ') || null,
      where: whereOf(table.sheet, row, column),
      cells: cellsOf([...pieces, ...headings]),
    },
  ];
}

/** Over several value columns the heading says which value it is: a year, a party, a model. */
function valueHeading(heading: SheetRow, column: number, columns: LongColumns): Piece | null {
  const piece = pieceAt(heading, column);
  if (!piece || columns.values.length < 2) return null;
  const bare = normaliseLabel(piece.text).replace(/^(value|gwerth|answer) ?/, '');
  return bare === '' ? piece : { ...piece, text: bare };
}
