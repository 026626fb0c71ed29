/** Cells → labelled values: the second of the three stages. It finds tables and letters, whatever order they stand in. */
import { filledColumns, isFilled, cellName, type Sheet, type SheetRow, whereOf } from '#lib/sar/formats/sheet.ts';
import { emptyLayout, type Layout, type LabelledValue, type Passage, type PassageLine } from './labelled-value.ts';
import { raggedRows } from './ragged-rows.ts';
import { readCodes } from './read-codes.ts';
import { readLinePair } from './read-line-pair.ts';
import { readLong } from './read-long.ts';
import { readPairs } from './read-pairs.ts';
import { readWide } from './read-wide.ts';
import { repeatedHeadings } from './repeated-headings.ts';
import { isProse, isTitle, rowText } from './row-kind.ts';
import { severalPeople } from './several-people.ts';
import type { Table } from './table.ts';
import { longColumns, tableShape } from './table-shape.ts';

/** Everything in a sheet that has a label, every passage of text, and every list of codes. What is in none of them is a
 *  remainder, which the third stage finds by what no fact or statement names. */
export function readLayout(sheet: Sheet): Layout {
  const parts: Layout[] = [];
  let title: PassageLine | null = null;
  for (const block of blocksOf(sheet.rows)) {
    const read: { layout: Layout; title: PassageLine | null } = readBlock(sheet, block, title);
    parts.push(read.layout);
    title = read.title;
  }
  return joinLayouts(title ? [...parts, { ...emptyLayout, passages: [{ lines: [title] }] }] : parts);
}

/** Rows that stand together: blank rows, and asides, separate tables and paragraphs. */
function blocksOf(rows: readonly SheetRow[]): SheetRow[][] {
  const blocks: SheetRow[][] = [];
  let current: SheetRow[] = [];
  for (const row of rows) {
    if (!row.isAside && row.cells.some(isFilled)) current.push(row);
    else if (current.length > 0) {
      blocks.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...blocks, current] : blocks;
}

/** Reads a block as lines and tables in turn. `title`: a line that waits for the table below it. */
function readBlock(sheet: Sheet, rows: readonly SheetRow[], waiting: PassageLine | null) {
  const parts: Layout[] = [];
  let title = waiting;
  let index = 0;
  while (index < rows.length) {
    const lines = linesFrom(sheet, rows, index);
    index += lines.length;
    const read = readLines(title ? [title, ...lines] : lines, index < rows.length || lines.length === 1);
    parts.push(read.layout);
    title = read.title;
    const table = tableFrom(sheet, rows, index);
    if (table.length === 0) continue;
    parts.push(readTable({ sheet, rows: table, title }));
    title = null;
    index += table.length;
  }
  return { layout: joinLayouts(parts), title };
}

function linesFrom(sheet: Sheet, rows: readonly SheetRow[], start: number): PassageLine[] {
  const lines: PassageLine[] = [];
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    const columns = filledColumns(row);
    if (columns.length > 1 && !isProse(sheet, row)) break;
    const cells = columns.map((column) => cellName(row.number, column));
    lines.push({ text: rowText(sheet, row), where: whereOf(sheet, row, columns[0] ?? 0), cells });
  }
  return lines;
}

/** A table ends where a sentence stands, or where another heading of a long table begins. */
function tableFrom(sheet: Sheet, rows: readonly SheetRow[], start: number): SheetRow[] {
  const table: SheetRow[] = [];
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    if (isProse(sheet, row)) break;
    if (table.length > 1 && longColumns(row)) break;
    table.push(row);
  }
  return table;
}

/** Lines are labelled values or passages; the last may be the title of what follows. */
function readLines(lines: readonly PassageLine[], mayTitle: boolean): { layout: Layout; title: PassageLine | null } {
  const last = lines.at(-1);
  const title = mayTitle && last && isTitle(last.text) && !readLinePair(last) ? last : null;
  const rest = title ? lines.slice(0, -1) : lines;
  const values: LabelledValue[] = [];
  const passages: Passage[] = [];
  let current: PassageLine[] = [];
  for (const line of rest) {
    const pair = readLinePair(line);
    if (pair) {
      values.push(pair);
      if (current.length > 0) passages.push({ lines: current });
      current = [];
    } else current.push(line);
  }
  if (current.length > 0) passages.push({ lines: current });
  return { layout: { ...emptyLayout, values, passages }, title };
}

function readTable(table: Table): Layout {
  const shape = tableShape(table.rows);
  switch (shape.kind) {
    case 'long':
      return {
        ...emptyLayout,
        values: readLong(table, shape.columns),
        problems: [...raggedRows(table, 'with-sections'), ...repeatedHeadings(table)],
      };
    case 'wide':
      return {
        ...emptyLayout,
        values: readWide(table),
        problems: [...raggedRows(table, 'without-sections'), ...repeatedHeadings(table), ...severalPeople(table)],
      };
    case 'codes':
      return {
        ...emptyLayout,
        codes: readCodes(table, shape.code, shape.meaning),
        problems: raggedRows(table, 'without-sections'),
      };
    case 'pairs':
      return { ...emptyLayout, values: readPairs(table, shape.label) };
    case 'unlabelled':
      return emptyLayout;
  }
}

function joinLayouts(parts: readonly Layout[]): Layout {
  return {
    values: parts.flatMap((part) => part.values),
    passages: parts.flatMap((part) => part.passages),
    codes: parts.flatMap((part) => part.codes),
    problems: parts.flatMap((part) => part.problems),
  };
}
