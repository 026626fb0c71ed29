/** The blocks of all pages → sheets: one of what the file says, one of what stands at the edges of its pages. */
import type { Sheet, SheetRow } from '#lib/sar/formats/sheet.ts';
import type { PdfBlock, PdfRow } from './pdf-block.ts';
import { continues, type GoesOn } from './table-goes-on.ts';

/** A page as it was read; `edges` are the rows at its edge. */
export interface ReadPage {
  readonly blocks: readonly PdfBlock[];
  readonly edges: readonly PdfRow[];
}

/** The name of the sheet with what stands at the edges of pages, and with headings that a table repeats on a new page. */
export const edgeSheet = 'page edges';

/** A blank row stands between blocks, except where a table or a sentence goes on on the next page. */
export function pagesToSheets(file: string, pages: readonly ReadPage[]): Sheet[] {
  const body: (PdfRow & Pick<PdfBlock, 'readBy'>)[][] = [];
  const edges: PdfRow[] = [];
  let before: PdfBlock | null = null;
  for (const page of pages) {
    edges.push(...page.edges);
    for (const [at, block] of page.blocks.entries()) {
      const on: GoesOn | null = at === 0 && before !== null ? continues(before, block) : null;
      const rows = (on?.rows ?? block.rows).map((row) => ({ ...row, readBy: block.readBy }));
      if (on === null) body.push(rows);
      else body.at(-1)?.push(...rows);
      edges.push(...(on?.repeated ?? []));
      before = on?.heading === undefined ? block : { ...block, rows: [on.heading, ...on.rows] };
    }
  }
  const sheets: Sheet[] = [];
  if (body.length > 0) sheets.push({ file, joiner: ' ', rows: numbered(body) });
  if (edges.length > 0)
    sheets.push({ file, sheet: edgeSheet, joiner: ' ', rows: numbered(edges.flatMap(cellByCell)).map(aside) });
  return sheets;
}

/** A party's own address at the foot of a page is nothing that it holds about a person. */
function aside(row: SheetRow): SheetRow {
  return { ...row, isAside: true };
}

/** At the edge nothing is a table: each text stands alone. */
function cellByCell({ page, cells }: PdfRow): PdfRow[][] {
  return cells.filter(({ text }) => text !== '').map((cell) => [{ page, cells: [cell] }]);
}

function numbered(blocks: readonly (readonly (PdfRow & Partial<Pick<PdfBlock, 'readBy'>>)[])[]): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const block of blocks) {
    const [first] = block;
    if (rows.length > 0 && first) rows.push({ number: rows.length + 1, page: first.page, cells: [] });
    for (const { page, cells, readBy } of block) {
      rows.push({
        number: rows.length + 1,
        page,
        cells: cells.map(({ text }) => text),
        boxes: cells.map(({ box }) => box),
        ...(cells.some(({ sure }) => sure !== undefined) ? { sures: cells.map(({ sure }) => sure ?? null) } : {}),
        ...(readBy ? { readBy } : {}),
      });
    }
  }
  return rows;
}
