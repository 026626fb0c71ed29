/** Rows of a label and its value without any heading; more cells are told by what stands in them. */
import { filledColumns, type SheetRow, whereOf } from '#lib/sar/formats/sheet.ts';
import { isKnownLabel } from '#lib/sar/labels/label-dimension.ts';
import type { LabelledValue } from './labelled-value.ts';
import { cellsOf, type Piece, pieceAt, type Table } from './table.ts';

const isUnit = (text: string): boolean => /^(%|percent|pp|points?|\d+\s*(-|to|–)\s*\d+|out of \d+|years?)$/i.test(text);
const isDate = (text: string): boolean =>
  /^((19|20)\d\d(-\d\d){0,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2} \p{L}+ \d{4})$/u.test(text);

/** The labelled values of a table of pairs: the label in its column, the value in the next filled one. */
export function readPairs(table: Table, labelColumn: number): LabelledValue[] {
  const values: LabelledValue[] = [];
  let section: Piece | null = null;
  for (const row of table.rows) {
    const filled = filledColumns(row);
    const label = pieceAt(row, labelColumn);
    if (filled.length === 1 && label && !isKnownLabel(label.text)) section = label;
    else values.push(...readPair(table, row, labelColumn, section));
  }
  return values;
}

function readPair(table: Table, row: SheetRow, labelColumn: number, section: Piece | null): LabelledValue[] {
  const label = pieceAt(row, labelColumn);
  const [valueColumn, ...rest] = filledColumns(row).filter((column) => column > labelColumn);
  const value = pieceAt(row, valueColumn);
  if (!label || !value || valueColumn === undefined) return [];
  const category = labelColumn > 0 ? pieceAt(row, labelColumn - 1) : null;
  const others = rest.flatMap((column) => pieceAt(row, column) ?? []);
  const unit = others.find((piece) => isUnit(piece.text)) ?? null;
  const asOf = others.find((piece) => isDate(piece.text)) ?? null;
  const source = others.find((piece) => piece !== unit && piece !== asOf && /\p{L}{3}/u.test(piece.text)) ?? null;
  return [
    {
      label: label.text.replace(/:$/, ''),
      value: value.text,
      category: category?.text ?? section?.text ?? table.title?.text ?? null,
      unit: unit?.text ?? null,
      source: source?.text ?? null,
      asOf: asOf?.text ?? null,
      meaning: null,
      kindWords: [section?.text, table.title?.text].filter(Boolean).join(' ') || null,
      where: whereOf(table.sheet, row, valueColumn),
      cells: cellsOf([table.title, section, category, label, value, unit, asOf, source]),
    },
  ];
}
