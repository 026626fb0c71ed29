/** An answer as a PDF: with tags, or without and then with rules between the cells or only space. */
import PDFDocument from 'pdfkit';
import { type Draft, fileOf, type Renderer, rowsOf } from './draft.ts';
import type { Section } from '#tests/harness/answers/lay-out.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Struct = ReturnType<Pdf['struct']>;

const font = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';
const [margin, bottom, pageWidth] = [56, 770, 595.28];
const textWidth = pageWidth - 2 * margin;
const [textSize, titleSize, padding, tableGap] = [9, 12, 4, 22];

export const renderPdf: Renderer = async (draft) => [fileOf(`${draft.name}.pdf`, await drawn(draft, true, true))];
export const renderUntaggedPdf: Renderer = async (draft) => [
  fileOf(`${draft.name}.pdf`, await drawn(draft, false, draft.random.chance(0.5))),
];

async function drawn(draft: Draft, isTagged: boolean, isRuled: boolean): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    tagged: isTagged,
    lang: 'en-GB',
    pdfVersion: '1.7',
    info: { Title: 'Your data', CreationDate: new Date('2026-10-05T09:00:00Z') },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  const root = isTagged ? pdf.struct('Document') : null;
  if (root) pdf.addStructure(root);
  pdf.font(font).fontSize(textSize);
  for (const line of draft.letter) paragraph(pdf, root, 'P', line);
  for (const section of draft.sections) table(pdf, root, section, isRuled);
  root?.end();
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

function paragraph(pdf: Pdf, parent: Struct | null, tag: string, text: string): void {
  const draw = (): void => {
    pdf.text(text, margin, pdf.y, { width: textWidth }).moveDown(0.6);
  };
  if (parent) parent.add(pdf.struct(tag, {}, draw));
  else draw();
}

function table(pdf: Pdf, root: Struct | null, section: Section, isRuled: boolean): void {
  if (section.opensPage || pdf.y > bottom - 90) pdf.addPage();
  if (section.title !== null) {
    pdf.fontSize(titleSize);
    paragraph(pdf, root, 'H2', section.title);
    pdf.fontSize(textSize);
  }
  const tag = root ? pdf.struct('Table') : null;
  if (tag) root?.add(tag);
  const rows = rowsOf(section);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  for (const [index, row] of rows.entries())
    tableRow(pdf, tag, row, { columns, isRuled, isHead: section.heading !== null && index === 0 });
  tag?.end();
  pdf.y += tableGap;
}

interface RowLook {
  readonly columns: number;
  readonly isRuled: boolean;
  readonly isHead: boolean;
}

function tableRow(
  pdf: Pdf,
  parent: Struct | null,
  row: readonly string[],
  { columns, isRuled, isHead }: RowLook,
): void {
  const width = textWidth / columns;
  const inner = width - 2 * padding;
  const height = Math.max(...row.map((cell) => pdf.heightOfString(cell, { width: inner }))) + 2 * padding;
  if (pdf.y + height > bottom) pdf.addPage();
  const top = pdf.y;
  const tag = parent ? pdf.struct('TR') : null;
  if (tag) parent?.add(tag);
  for (const [column, cell] of row.entries()) {
    const left = margin + column * width;
    const draw = (): void => {
      pdf.text(cell, left + padding, top + padding, { width: inner });
    };
    if (tag) tag.add(pdf.struct(isHead ? 'TH' : 'TD', isHead ? { scope: 'Column' } : {}, draw));
    else draw();
    if (isRuled && !tag) pdf.rect(left, top, width, height).stroke();
  }
  tag?.end();
  pdf.y = top + height;
}
