/** Whether the rows of a table stand apart like each other. */
import type { TextLine } from './text-line.ts';

/** But for this part of the size of their letters. */
const uneven = 0.3;

/** The lines of each row, from the top. A row ends where its lowest line does. */
export function isEven(rows: readonly (readonly TextLine[])[]): boolean {
  const gaps = rows.slice(1).map((row, at) => (row[0]?.top ?? 0) - (rows[at]?.at(-1)?.bottom ?? 0));
  return gaps.length === 0 || Math.max(...gaps) - Math.min(...gaps) <= uneven * (rows[0]?.[0]?.size ?? 0);
}
