/** A grid of lines and the text in it → the rows of a table. */
import { type PdfBlock, type PdfCell, emptyCell } from './pdf-block.ts';
import type { TextPiece } from './pdf-page.ts';
import type { Grid } from './ruled-grids.ts';
import { type Column, columnFor, widened } from './table-column.ts';
import { boxAroundAll, linesOf, textOf } from './text-line.ts';

/** The table of a grid, and the pieces that do not stand in it; null where it holds no table: fewer than two columns, or nothing
 *  in more than one row. A text belongs to the cell in which its middle stands; a cell over several fields is the one at its top left. */
export function ruledTable(
  grid: Grid,
  pieces: readonly TextPiece[],
  page: number,
): { block: PdfBlock; rest: readonly TextPiece[] } | null {
  const inside = pieces.filter((piece) => fieldOf(grid, piece) !== null);
  const taken = new Set(inside);
  const { xs, ys } = grid;
  const isOpen = xs.length === 2;
  const columns = isOpen
    ? widened(
        [],
        linesOf(inside).flatMap(({ segments }) => (segments.length > 1 ? segments : [])),
      )
    : xs.slice(1).map((right, at): Column => ({ left: xs[at] ?? right, right }));
  if (columns.length < 2) return null;
  const cells = isOpen ? openCells(grid, inside, columns) : ruledCells(grid, inside);
  const rows = cells.filter((row) => row.some(({ text }) => text !== ''));
  if (rows.length < 2) return null;
  const block: PdfBlock = {
    readBy: 'ruled-lines',
    columns,
    top: ys[0] ?? 0,
    rows: rows.map((own) => ({ page, cells: own })),
  };
  return { block, rest: pieces.filter((piece) => !taken.has(piece)) };
}

interface Field {
  readonly row: number;
  readonly column: number;
}

function fieldOf({ xs, ys }: Grid, { left, right, baseline, size }: TextPiece): Field | null {
  const column = bandOf(xs, (left + right) / 2);
  const row = bandOf(ys, baseline - size * 0.3);
  return column === null || row === null ? null : { row, column };
}

function bandOf(places: readonly number[], at: number): number | null {
  const after = places.findIndex((place) => place > at);
  return after <= 0 ? null : after - 1;
}

function ruledCells(grid: Grid, pieces: readonly TextPiece[]): PdfCell[][] {
  const { xs, ys } = grid;
  const held = new Map<string, TextPiece[]>();
  for (const piece of pieces) {
    const field = fieldOf(grid, piece);
    if (field === null) continue;
    const { row, column } = rootOf(grid, field);
    const key = `${row} ${column}`;
    held.set(key, [...(held.get(key) ?? []), piece]);
  }
  return ys.slice(1).map((_, row) => xs.slice(1).map((__, column) => cellOf(held.get(`${row} ${column}`))));
}

/** The top left field of the cell: no line is drawn between it and this one. */
function rootOf({ xs, ys, hasUpright, hasLevel }: Grid, { row, column }: Field): Field {
  const middle = (places: readonly number[], at: number): number => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
  let [top, left] = [row, column];
  while (left > 0 && !hasUpright(xs[left] ?? 0, middle(ys, row))) left -= 1;
  while (top > 0 && !hasLevel(middle(xs, left), ys[top] ?? 0)) top -= 1;
  return { row: top, column: left };
}

function openCells({ ys }: Grid, pieces: readonly TextPiece[], columns: readonly Column[]): PdfCell[][] {
  return ys.slice(1).map((_, row) => {
    const own = pieces.filter(({ baseline, size }) => bandOf(ys, baseline - size * 0.3) === row);
    const segments = linesOf(own).flatMap((line) => line.segments);
    return columns.map((__, column) => {
      const parts = segments.filter((segment) => columnFor(columns, segment) === column);
      return { text: parts.map(({ text }) => text).join(' '), box: boxAroundAll(parts.map(({ box }) => box)) };
    });
  });
}

function cellOf(pieces: readonly TextPiece[] | undefined): PdfCell {
  if (pieces === undefined) return emptyCell;
  return { text: textOf(pieces), box: boxAroundAll(pieces.map(({ box }) => box)) };
}
