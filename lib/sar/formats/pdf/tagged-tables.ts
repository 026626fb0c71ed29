/** The tables that a file's own tags name: exact, whatever the page looks like. */
import type { Box } from '#lib/core/where.ts';
import { type PdfBlock, type PdfCell, emptyCell } from './pdf-block.ts';
import type { TagNode, TextPiece } from './pdf-page.ts';
import { boxAroundAll, textOf } from './text-line.ts';

/** The tables of at least two columns, and the pieces that stand in none of them. */
export function taggedTables(
  tags: TagNode | null,
  pieces: readonly TextPiece[],
  page: number,
): { blocks: PdfBlock[]; rest: readonly TextPiece[] } {
  const tables = tags === null ? [] : tablesIn(tags);
  if (tables.length === 0) return { blocks: [], rest: pieces };
  const marked = Map.groupBy(pieces, ({ mark }) => mark ?? '');
  const taken = new Set<string>();
  const blocks = tables.flatMap((table) => {
    const own = new Set<string>();
    const rows = placeCells(rowsIn(table), (cell) => {
      const marks = marksIn(cell).filter((mark) => !taken.has(mark) && !own.has(mark));
      for (const mark of marks) own.add(mark);
      return cellOf(marks.flatMap((mark) => marked.get(mark) ?? []));
    }).filter((row) => row.some(({ text }) => text !== ''));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width < 2 || rows.length === 0) return [];
    for (const mark of own) taken.add(mark);
    return [blockOf(rows, width, page)];
  });
  return { blocks, rest: pieces.filter(({ mark }) => mark === null || !taken.has(mark)) };
}

function blockOf(rows: readonly PdfCell[][], width: number, page: number): PdfBlock {
  const columns = Array.from({ length: width }, (_, at) => {
    const box = boxAroundAll(rows.flatMap((row) => boxesOf(row.slice(at, at + 1))));
    return { left: box?.[0] ?? 0, right: box === null ? 0 : box[0] + box[2] };
  });
  return {
    readBy: 'tags',
    columns,
    top: boxAroundAll(boxesOf(rows.flat()))?.[1] ?? 0,
    rows: rows.map((cells) => ({ page, cells })),
  };
}

function boxesOf(cells: readonly PdfCell[]): Box[] {
  return cells.flatMap(({ box }) => (box === null ? [] : [box]));
}

/** Tables that hold rows themselves; one inside a cell of another is part of that cell. */
function tablesIn(node: TagNode): TagNode[] {
  if (node.role === 'Table' && rowsIn(node).length > 0) return [node];
  return nodesIn(node).flatMap(tablesIn);
}

function nodesIn({ children }: TagNode): TagNode[] {
  return children.flatMap((child) => ('mark' in child ? [] : [child]));
}

function rowsIn(node: TagNode): TagNode[] {
  return nodesIn(node).flatMap((child) => {
    if (child.role === 'TR') return [child];
    return /^(THead|TBody|TFoot)$/.test(child.role) ? rowsIn(child) : [];
  });
}

function marksIn({ children }: TagNode): string[] {
  return children.flatMap((child) => ('mark' in child ? [child.mark] : marksIn(child)));
}

/** A cell over several columns or rows stands at its top left; the others are empty. */
function placeCells(rows: readonly TagNode[], read: (cell: TagNode) => PdfCell): PdfCell[][] {
  const below = new Map<number, number>();
  return rows.map((row) => {
    const cells: PdfCell[] = [];
    const skip = (): void => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        cells.push(emptyCell);
      }
    };
    for (const cell of nodesIn(row).filter(({ role }) => role === 'TD' || role === 'TH')) {
      skip();
      for (let at = 0; at < cell.columns; at += 1) {
        below.set(cells.length, cell.rows - 1);
        cells.push(at === 0 ? read(cell) : emptyCell);
      }
    }
    skip();
    return cells;
  });
}

function cellOf(pieces: readonly TextPiece[]): PdfCell {
  return { text: textOf(pieces), box: boxAroundAll(pieces.map(({ box }) => box)) };
}
