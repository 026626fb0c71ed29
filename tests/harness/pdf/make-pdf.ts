/** Small PDFs for tests, made while they run: letters and tables as word processors and databases print them. */
import PDFDocument from 'pdfkit';

type Options = Readonly<Record<string, unknown>>;

/** The bytes of what `draw` draws on A4 with 60 points of margin; `options` go to pdfkit. The same calls give the same file. */
export async function makePdf(draw: (doc: PDFDocument) => void, options: Options = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 60,
    info: { Title: 'Synthetic sample, not issued by the party', CreationDate: new Date('2026-11-23T12:00:00Z') },
    ...options,
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => doc.on('end', resolve));
  doc.fontSize(10);
  draw(doc);
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** How a table is printed: with its structure tagged, lines around its cells, lines under its rows only, or nothing but spaces. */
export type TableStyle = 'tagged' | 'ruled' | 'levels' | 'spaced';

export interface TableToDraw {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly style: TableStyle;
  /** Printed again at the top of each further page. */
  readonly repeatsHeading?: boolean;
  readonly left?: number;
}

const padding = 4;

/** Draws a table from where the document stands; cells wrap, and rows that find no room go to a new page. */
export function drawTable(
  doc: PDFDocument,
  { rows, widths, style, repeatsHeading = false, left = 60 }: TableToDraw,
): void {
  const table = style === 'tagged' ? doc.struct('Table') : null;
  if (table) doc.addStructure(table);
  const draw = (cells: readonly string[]): void => {
    const height =
      Math.max(
        ...cells.map((text, at) => doc.heightOfString(text || ' ', { width: (widths[at] ?? 60) - 2 * padding })),
      ) +
      2 * padding;
    if (doc.y + height > doc.page.height - 60) {
      doc.addPage();
      if (repeatsHeading && cells !== rows[0]) draw(rows[0] ?? []);
    }
    const top = doc.y;
    const row = table ? doc.struct('TR') : null;
    if (row) table?.add(row);
    let x = left;
    for (const [at, text] of cells.entries()) {
      const width = widths[at] ?? 60;
      const write = (): void => {
        if (text !== '') doc.text(text, x + padding, top + padding, { width: width - 2 * padding });
      };
      if (style === 'ruled') doc.rect(x, top, width, height).stroke();
      if (row) row.add(doc.struct(cells === rows[0] ? 'TH' : 'TD', write));
      else write();
      x += width;
    }
    if (style === 'levels') for (const y of [top, top + height]) doc.moveTo(left, y).lineTo(x, y).stroke();
    row?.end();
    doc.y = top + height;
  };
  for (const cells of rows) draw(cells);
  table?.end();
}
