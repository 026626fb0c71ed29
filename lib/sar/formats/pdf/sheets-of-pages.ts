/** Pages with their pieces of text → sheets: first what stands at their edges is set apart, then each page is laid out. */
import { sureAsFormed, sureInColumn } from '#lib/sar/formats/scan/doubtful-forms.ts';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import { blocksOfPage } from './page-blocks.ts';
import { pageEdges } from './page-edges.ts';
import { type ReadPage, pagesToSheets } from './pages-to-sheets.ts';
import type { PdfRow } from './pdf-block.ts';
import type { PdfPage, TextPiece } from './pdf-page.ts';
import { linesOf } from './text-line.ts';

/** Every piece of every page is in a cell of the sheets. */
export async function sheetsOfPages(name: string, pages: readonly PdfPage[]): Promise<Sheet[]> {
  const edges = pageEdges(pages);
  const read: ReadPage[] = [];
  for (const page of pages) {
    const own = edges.get(page.number) ?? new Set();
    const pieces = page.pieces.filter((piece) => !own.has(piece));
    const blocks = await blocksOfPage(page, pieces, read.at(-1)?.blocks.at(-1)?.columns ?? []);
    read.push({
      blocks: blocks.map((block) => ({ ...block, rows: withSureness(page, block.rows, block.columns.length > 1) })),
      edges: withSureness(page, edgeRows(page.number, own), false),
    });
  }
  return pagesToSheets(name, read);
}

function edgeRows(page: number, pieces: ReadonlySet<TextPiece>): PdfRow[] {
  return linesOf([...pieces]).map(({ segments }) => ({
    page,
    cells: segments.map(({ text, box }) => ({ text, box })),
  }));
}

/** On a page that was recognised, a cell is as sure as the least sure word in it, and no surer than its form lets it be; nothing at the
 *  edge of a page has a column. */
function withSureness({ sureIn }: PdfPage, rows: readonly PdfRow[], isTable: boolean): readonly PdfRow[] {
  if (sureIn === undefined) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const read = cell.box === null ? null : sureIn(cell.box);
      if (read === null) return cell;
      const formed = sureAsFormed(cell.text, read);
      const others = isTable ? rows.flatMap((other) => (other === row ? [] : (other.cells[column]?.text ?? []))) : [];
      return { ...cell, sure: Math.round(sureInColumn(cell.text, others, formed) * 100) / 100 };
    }),
  }));
}
