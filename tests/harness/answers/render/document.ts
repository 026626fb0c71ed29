/** An answer as a Word document: the least that makes one, with paragraphs, headings and tables. */
import { downloadZip } from 'client-zip';
import { type Draft, fileOf, type Renderer, rowsOf } from './draft.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const renderDocument: Renderer = async (draft) => {
  const parts = [
    {
      name: '[Content_Types].xml',
      input: `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      input: `${declaration}<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      input: `${declaration}<w:document xmlns:w="${word}"><w:body>${bodyOf(draft)}</w:body></w:document>`,
    },
  ];
  const lastModified = new Date('2026-10-05T09:00:00Z');
  const zip = downloadZip(parts.map((part) => ({ ...part, lastModified })));
  return [fileOf(`${draft.name}.docx`, new Uint8Array(await zip.arrayBuffer()))];
};

function bodyOf({ letter, sections }: Draft): string {
  const tables = sections.map((section) => {
    const rows = rowsOf(section).map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    const title = section.title === null ? '' : paragraph(section.title, 'Heading2');
    return `${section.opensPage ? pageBreak : ''}${title}<w:tbl>${rows.join('')}</w:tbl>${paragraph('')}`;
  });
  return letter.map((line) => paragraph(line)).join('') + tables.join('');
}

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
