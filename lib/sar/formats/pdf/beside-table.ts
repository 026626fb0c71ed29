/** A row of one filled cell at the end of a table looks like text below it: only the tags of a file tell. */
import type { Run } from './spaced-tables.ts';
import type { TextLine } from './text-line.ts';

/** Rows are apart by so many times the widest gap within their table at most, and this part of a size more. */
const wider = 1.4;
const leeway = 0.3;

/** True where a marked line of text stands so near to a table that it may be one of its rows. */
export function isBesideTable(runs: readonly Run[]): boolean {
  return runs.some((run, at) => {
    const next = runs[at + 1];
    if (next === undefined || run.columns.length > 0 === next.columns.length > 0) return false;
    const [table, text] = run.columns.length > 0 ? [run, next.lines[0]] : [next, run.lines.at(-1)];
    return text !== undefined && isMarked(text) && isNear(run, next, table);
  });
}

function isMarked({ segments }: TextLine): boolean {
  return segments.some(({ mark }) => mark !== null);
}

function isNear(above: Run, below: Run, { lines }: Run): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]];
  if (!last || !first) return false;
  const gaps = lines.slice(1).map((line, at) => line.top - (lines[at]?.bottom ?? 0));
  return first.top - last.bottom <= Math.max(0, ...gaps) * wider + leeway * last.size;
}
