/** The lines of a table known by its spaces → its rows: what was wrapped within a cell is put together again. */
import { type PdfCell, emptyCell } from './pdf-block.ts';
import type { ReadBy } from '#lib/core/where.ts';
import { isEven } from './even-rows.ts';
import { rowsByMarks } from './marked-rows.ts';
import { columnFor } from './table-column.ts';
import type { Run } from './spaced-tables.ts';
import { type Segment, type TextLine, boxAroundAll } from './text-line.ts';

/** A line nearer to the one above than rows are to each other, by this part of its size, goes on in it. */
const nearer = 0.15;

/** Gaps between the lines of one text, and between rows, in sizes of their letters. */
const close = 0.45;
const loose = 0.7;

export interface SpacedRows {
  readonly rows: readonly PdfCell[][];
  readonly readBy: ReadBy;
  readonly isSure: boolean;
}

/** The cells of each row. `isSure`: every line fills every column, or goes on in a cell above as the file itself marks it, and all rows
 *  are as far apart, so that none of them can be half a row. */
export function spacedRows({ lines, columns }: Run): SpacedRows {
  const full = lines.map(
    ({ segments }) => new Set(segments.map((each) => columnFor(columns, each))).size === columns.length,
  );
  const isSure = full.every(Boolean) && isEven(lines.map((line) => [line]));
  const marked = isSure ? null : rowsByMarks(lines, columns);
  if (marked !== null && isEven(marked))
    return { rows: marked.map((row) => cellsOf(row, columns)), readBy: 'tags', isSure: true };
  const pitch = rowGap(lines, full);
  const rows: TextLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const goesOn = above !== undefined && full[at] === false && line.top - above.bottom < pitch - nearer * line.size;
    if (goesOn) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return { rows: rows.map((row) => cellsOf(row, columns)), readBy: 'spacing', isSure };
}

/** How far the rows are apart: the middle of the gaps above full lines. Where a column is empty in every row there are none: then lines
 *  of one text and rows are told apart where their gaps are of two kinds; else nothing is known to be wrapped. */
function rowGap(lines: readonly TextLine[], full: readonly boolean[]): number {
  if (!full.slice(1).some(Boolean)) return gapOfTwoKinds(lines);
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above && full[at] === true ? [line.top - above.bottom] : [];
  });
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Number.NEGATIVE_INFINITY;
}

/** The narrowest gap between rows, where some lines are set as close as those of one text are, and others clearly further apart. */
function gapOfTwoKinds(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).map((line, at) => (line.top - (lines[at]?.bottom ?? 0)) / line.size);
  const wide = gaps.filter((gap) => gap > loose);
  const isBetween = gaps.some((gap) => gap > close && gap <= loose);
  if (wide.length < 2 || isBetween || wide.length === gaps.length) return Number.NEGATIVE_INFINITY;
  return Math.min(...wide) * Math.min(...lines.map(({ size }) => size));
}

function cellsOf(lines: readonly TextLine[], columns: Run['columns']): PdfCell[] {
  const parts: Segment[][] = columns.map(() => []);
  for (const { segments } of lines) for (const segment of segments) parts[columnFor(columns, segment)]?.push(segment);
  return parts.map((own) =>
    own.length === 0
      ? emptyCell
      : { text: own.map(({ text }) => text).join(' '), box: boxAroundAll(own.map(({ box }) => box)) },
  );
}
