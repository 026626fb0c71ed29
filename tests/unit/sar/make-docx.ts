/** Builds small Word documents for tests: the parts that every reader needs, and paragraphs and tables. */
import { downloadZip } from 'client-zip';

/** A paragraph, or a table of rows of cells. */
export type DocxBlock = string | readonly (readonly string[])[];

export interface DocxParts {
  readonly blocks: readonly DocxBlock[];
  readonly header?: string;
  /** Further files of the package, by name. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The bytes of a `.docx`; the same input gives the same bytes. */
export async function makeDocx({ blocks, header, parts = {} }: DocxParts): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([['rId1', `${office}/officeDocument`, 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(
      header === undefined ? [] : [['rId9', `${office}/header`, 'header1.xml']],
    ),
    'word/document.xml': `${declaration}<w:document xmlns:w="${main}"><w:body>${blocks.map(block).join('')}</w:body></w:document>`,
    ...(header === undefined
      ? {}
      : { 'word/header1.xml': `${declaration}<w:hdr xmlns:w="${main}">${paragraph(header)}</w:hdr>` }),
    ...parts,
  };
  const lastModified = new Date(Date.UTC(2026, 0, 1));
  const entries = Object.entries(files).map(([name, input]) => ({ name, input, lastModified }));
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

function relationships(rows: readonly (readonly [string, string, string])[]): string {
  const inner = rows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('');
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function block(content: DocxBlock): string {
  if (typeof content === 'string') return paragraph(content);
  const rows = content.map(
    (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
