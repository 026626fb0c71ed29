/** Word documents: paragraphs, tables, headers; a sentence for each that cannot be read. */
import { describe, expect, test } from 'vitest';
import { openDocument } from '#lib/sar/formats/docx/mammoth-document.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { makeDocx } from './make-docx.ts';

const read = async (bytes: Uint8Array) => readCells({ name: 'answer.docx', bytes });
const letter = {
  header: 'Synthetic sample, not issued by the party. Ref DSAR-2026-0042 & more',
  blocks: [
    'Dear Ms Example, we hold the data below.',
    [
      ['field', 'value', 'source'],
      ['Ward', 'Kirkstall', 'Electoral register'],
      ['Email', 'none held', ''],
    ],
    'We do not share your data with social media.',
  ],
};

describe('the library behind the door', () => {
  test('gives plain HTML and counts pictures', async () => {
    expect(await openDocument(await makeDocx({ blocks: ['one', [['a', 'b']]] }))).toEqual({
      ok: true,
      value: { html: '<p>one</p><table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', pictures: 0 },
    });
  });

  test('says of a broken file that it is broken', async () => {
    expect(await openDocument(new TextEncoder().encode('PK no document'))).toMatchObject({ ok: false });
  });
});

test('a letter with a table is facts and statements, each with its place', async () => {
  const answer = await readAnswer({ name: 'answer.docx', bytes: await makeDocx(letter) }, { controller: 'labour' });
  expect(answer.facts).toMatchObject([
    { label: 'Ward', value: 'Kirkstall', source: 'Electoral register', where: { file: 'answer.docx', cell: 'B4' } },
  ]);
  expect(answer.statements.filter(({ stance }) => stance === 'denies').map(({ about }) => about)).toEqual([
    'email',
    'platform_sharing',
  ]);
  expect(answer.problems).toEqual([]);
});

test('headers and footers are a sheet of their own', async () => {
  const { sheets } = await read(await makeDocx(letter));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([undefined, 'headers and footers']);
  expect(sheets[1]?.rows[0]?.cells).toEqual([letter.header]);
});

test('text deleted in tracked changes is kept as what is left over, counted, and not read', async () => {
  const document =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>We do not hold an email address for you.</w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve"> We share your data </w:delText></w:r><w:r><w:delText>with Meta &amp; Google.</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr><w:r><w:t>Yours sincerely</w:t></w:r></w:p></w:body></w:document>';
  const bytes = await makeDocx({ blocks: [], parts: { 'word/document.xml': document } });
  const answer = await readAnswer({ name: 'answer.docx', bytes }, { controller: 'labour' });
  expect(answer.remainders).toContainEqual(
    expect.objectContaining({
      text: 'We share your data with Meta & Google.',
      where: { file: 'answer.docx', sheet: 'deleted text', cell: 'A1' },
    }),
  );
  expect(answer.statements.find(({ about }) => about === 'platform_sharing')?.stance).toBe('silent');
  expect(answer.problems).toMatchObject([{ kind: 'deleted-text', seen: expect.stringContaining('changes: 1;') }]);
});

test('macros are named and not run', async () => {
  const { problems } = await read(await makeDocx({ blocks: ['x'], parts: { 'word/vbaProject.bin': 'macro' } }));
  expect(problems).toMatchObject([{ kind: 'active-content', seen: expect.stringContaining('no macro was run') }]);
});

test('an empty document says so', async () => {
  expect(await read(await makeDocx({ blocks: [] }))).toMatchObject({ sheets: [], problems: [{ kind: 'empty' }] });
});

test.each([60, 300, 1200])('a document that is cut off after %d bytes says what to do', async (length) => {
  const { problems } = await read((await makeDocx(letter)).slice(0, length));
  expect(problems).toMatchObject([{ kind: 'unread-file', seen: expect.stringMatching(/save it again|unpack it/) }]);
});

test('a document without its text says what to do', async () => {
  const { problems } = await read(await makeDocx({ blocks: [], parts: { 'word/document.xml': '<w:document' } }));
  expect(problems).toMatchObject([{ kind: 'unread-file', seen: expect.stringContaining('save it again') }]);
});

test('a linked picture is not fetched', async () => {
  const drawing =
    '<w:p xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Logo"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${drawing}<w:p><w:r><w:t>We hold nothing.</w:t></w:r></w:p></w:body></w:document>`;
  const links =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>';
  const parts = { 'word/document.xml': document, 'word/_rels/document.xml.rels': links };
  const { sheets, problems } = await read(await makeDocx({ blocks: [], parts }));
  expect(sheets[0]?.rows.flatMap((row) => row.cells)).toEqual(['Logo', 'We hold nothing.']);
  expect(problems).toMatchObject([{ kind: 'unread-file', seen: expect.stringContaining('pictures in the document') }]);
});
