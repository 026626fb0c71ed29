/** The lines of a table → its rows, where the file marks which lines are one text: that says what was wrapped without its tags, which
 *  are slow to read. */
import { type Column, columnFor } from './table-column.ts';
import type { TextLine } from './text-line.ts';

/** With fewer rows, a whole column may be one text. */
const fewest = 3;

/** The lines of each row; null where the marks leave a doubt. Every row begins with a line that fills every column with a text of its
 *  own; every other line only goes on in texts of its row. */
export function rowsByMarks(lines: readonly TextLine[], columns: readonly Column[]): TextLine[][] | null {
  const rows: TextLine[][] = [];
  const known = new Set<string>();
  let begun: readonly string[] = [];
  for (const line of lines) {
    const marks = marksUnder(line, columns);
    if (marks === null) return null;
    if (goesOn(marks, begun)) rows.at(-1)?.push(line);
    else {
      const own = marks.filter((mark) => mark !== '' && !known.has(mark));
      if (own.length < columns.length) return null;
      for (const mark of own) known.add(mark);
      begun = own;
      rows.push([line]);
    }
  }
  return rows.length < fewest || known.size < rows.length * columns.length ? null : rows;
}

function goesOn(marks: readonly string[], begun: readonly string[]): boolean {
  return marks.every((mark, at) => mark === '' || mark === begun[at]);
}

/** The mark of the text in each column, empty where there is none; null for two texts in one column, and for one without a mark. */
function marksUnder({ segments }: TextLine, columns: readonly Column[]): string[] | null {
  const marks = columns.map(() => '');
  for (const segment of segments) {
    const at = columnFor(columns, segment);
    if (segment.mark === null || marks[at] !== '') return null;
    marks[at] = segment.mark;
  }
  return marks;
}
