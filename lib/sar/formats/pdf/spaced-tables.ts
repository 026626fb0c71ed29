/** Lines → runs of text and of tables, by where their texts stand: the columns of a table leave white space free from top to bottom. */
import { type Column, columnsUnder, widened } from './table-column.ts';
import type { TextLine } from './text-line.ts';

/** `columns` is empty for lines of text. */
export interface Run {
  readonly lines: readonly TextLine[];
  readonly columns: readonly Column[];
}

/** Gaps between the lines of a table, in sizes of its letters: rows are never further apart; a wrapped line is nearer than this. */
const farthest = 3;
const wrapped = 0.5;

/** A gap of so many times the widest between the lines so far, and this part of a size more, is the end of a table. The first two
 *  gaps may be within a heading; rows are taken to be apart by this part of a size at least. */
const wider = 1.4;
const leeway = 0.3;
const narrowest = 0.7;

/** How many of the next rows must fit before a line that reaches over columns counts as part of the table. */
const fitting = 2;

/** The lines in order, in runs. `before`: the columns of a table that may go on here from the page before. */
export function runsOf(lines: readonly TextLine[], before: readonly Column[] = []): Run[] {
  const runs: Run[] = [];
  let text: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const goesOn = text.length === 0 && runs.length === 0 && before.length > 1 && fits(before, line);
    const table = line.segments.length > 1 ? tableFrom(lines, at, goesOn ? before : []) : null;
    if (table !== null && isTable(table, goesOn)) {
      if (text.length > 0) runs.push({ lines: text, columns: [] });
      text = [];
      runs.push(table);
      at += table.lines.length;
    } else {
      text.push(line);
      at += 1;
    }
  }
  return text.length > 0 ? [...runs, { lines: text, columns: [] }] : runs;
}

/** One row alone is a table only where it goes on, or where it is a label with its value. */
function isTable({ lines, columns }: Run, goesOn: boolean): boolean {
  const rows = lines.filter(({ segments }) => segments.length > 1).length;
  return columns.length > 1 && (rows > 1 || goesOn || isPair(lines[0]));
}

function isPair(line: TextLine | undefined): boolean {
  return line?.segments.length === 2 && /\S:$/.test(line.segments[0]?.text ?? '');
}

/** Each text in one column at most, and no two in the same. */
function fits(columns: readonly Column[], { segments }: TextLine): boolean {
  const under = segments.map((segment) => columnsUnder(columns, segment));
  const taken = under.flat();
  return under.every((own) => own.length <= 1) && new Set(taken).size === taken.length;
}

function tableFrom(lines: readonly TextLine[], start: number, before: readonly Column[]): Run {
  let columns = widened(before, lines[start]?.segments ?? []);
  let end = start + 1;
  let widest = 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (!line || !above) break;
    const gap = line.top - above.bottom;
    if (gap > farthest * above.size || (end > start + 2 && gap > widest * wider + leeway * above.size)) break;
    widest = Math.max(widest, gap, narrowest * above.size);
    if (fits(columns, line)) {
      if (line.segments.length === 1 && !isInside(columns, line)) break;
      columns = widened(columns, line.segments);
    } else if (!isFollowed(columns, lines, end)) break;
  }
  while (end > start + 1 && !isLastRow(lines, end - 1)) end -= 1;
  return { lines: lines.slice(start, end), columns };
}

function isInside(columns: readonly Column[], { segments }: TextLine): boolean {
  return segments.every((segment) => columnsUnder(columns, segment).length === 1);
}

/** Below a line that reaches over columns the table goes on as before. */
function isFollowed(columns: readonly Column[], lines: readonly TextLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + fitting);
  return next.length === fitting && next.every((line) => line.segments.length > 1 && fits(columns, line));
}

/** A line of one text ends a table only when it is wrapped from the row above. */
function isLastRow(lines: readonly TextLine[], at: number): boolean {
  const [line, above] = [lines[at], lines[at - 1]];
  if (!line || !above || line.segments.length > 1) return true;
  return line.top - above.bottom < wrapped * line.size;
}
