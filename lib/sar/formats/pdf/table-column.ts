/** The columns of a table that is known by its spaces alone: the widths that its cells cover. */
import type { Segment } from './text-line.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns that a segment reaches into, in points by more than a hair. */
export function columnsUnder(columns: readonly Column[], { left, right }: Column): number[] {
  return columns.flatMap((column, at) => (left < column.right - hair && right > column.left + hair ? [at] : []));
}

/** The column that a segment shares most with; the nearest one where it shares none. There must be a column. */
export function columnFor(columns: readonly Column[], { left, right }: Column): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [at, column] of columns.entries()) {
    const shared = Math.min(right, column.right) - Math.max(left, column.left);
    if (shared > most) [best, most] = [at, shared];
  }
  return best;
}

/** The columns, as wide as some more cells make them. Two that a cell reaches across become one. */
export function widened(columns: readonly Column[], segments: readonly Segment[]): Column[] {
  const all = [...columns, ...segments].toSorted((a, b) => a.left - b.left);
  const merged: Column[] = [];
  for (const { left, right } of all) {
    const last = merged.at(-1);
    if (last && left < last.right - hair)
      merged[merged.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else merged.push({ left, right });
  }
  return merged;
}

const hair = 0.5;
