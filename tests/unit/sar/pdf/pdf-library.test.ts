/** The contract with pdf.js: what everything after the adapter relies on, so that another library could take its place. */
import { expect, test } from 'vitest';
import { openPdf } from '#lib/sar/formats/pdf/pdf-library.ts';
import type { PdfFile, TagNode } from '#lib/sar/formats/pdf/pdf-page.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';

const open = async (bytes: Uint8Array): Promise<PdfFile> => {
  const opened = await openPdf(bytes, undefined);
  if (!opened.ok) throw new Error(`not opened: ${opened.error.kind}`);
  return opened.value;
};

test('a text has its place in points from the top left, and the size of its letters', async () => {
  const file = await open(await makePdf((doc) => doc.text('Turnout', 100, 200)));
  const { pieces, width, height, number } = await file.page(1);
  expect([file.pageCount, number, Math.round(width), Math.round(height), pieces.length]).toEqual([1, 1, 595, 842, 1]);
  const [piece] = pieces;
  expect(piece).toMatchObject({ text: 'Turnout', turn: 0, size: 10, mark: null, isArtifact: false });
  expect(piece?.left).toBeCloseTo(100, 0);
  expect(piece?.box[1]).toBeGreaterThan(196);
  expect(piece?.box[1]).toBeLessThan(204);
});

test('texts far apart on one line are two, and blanks between columns part a text', async () => {
  const file = await open(
    await makePdf((doc) => {
      doc.text('Email', 60, 100, { lineBreak: false });
      doc.text('none', 200, 100, { lineBreak: false });
      doc.font('Courier').text('Phone        none', 60, 120, { lineBreak: false });
    }),
  );
  const { pieces } = await file.page(1);
  expect(pieces.map(({ text }) => text)).toEqual(['Email', 'none', 'Phone', 'none']);
  expect(pieces[3]?.left).toBeCloseTo(60 + 13 * 6, 0);
});

test('a text that is turned runs along its own direction', async () => {
  const file = await open(
    await makePdf((doc) => {
      doc.rotate(90, { origin: [300, 300] });
      doc.text('first', 100, 100);
      doc.text('second', 100, 130);
    }),
  );
  const { pieces } = await file.page(1);
  expect(pieces.map(({ turn }) => turn)).toEqual([90, 90]);
  expect((pieces[1]?.baseline ?? 0) - (pieces[0]?.baseline ?? 0)).toBeCloseTo(30, 0);
  expect(pieces[0]?.left).toBeCloseTo(pieces[1]?.left ?? 0, 1);
});

test('tags name the marks of their texts', async () => {
  const bytes = await makePdf(
    (doc) => {
      const table = doc.struct('Table');
      doc.addStructure(table);
      const row = doc.struct('TR');
      table.add(row);
      row.add(doc.struct('TH', () => doc.text('Field')));
      row.add(doc.struct('TD', () => doc.text('83')));
      table.end();
    },
    { tagged: true, pdfVersion: '1.7', lang: 'en-GB' },
  );
  const page = await (await open(bytes)).page(1);
  const tags = await page.tags();
  const leaves = (node: TagNode): string[] =>
    node.children.flatMap((child) => ('mark' in child ? [`${node.role} ${child.mark}`] : leaves(child)));
  expect(tags === null ? [] : leaves(tags)).toEqual(page.pieces.map(({ mark }, at) => `${['TH', 'TD'][at]} ${mark}`));
});

test('drawn lines are level or upright, whether stroked or filled, and slanting ones are none', async () => {
  const file = await open(
    await makePdf((doc) => {
      doc.moveTo(60, 100).lineTo(300, 100).stroke();
      doc.rect(60, 150, 1, 80).fill('black');
      doc.moveTo(60, 300).lineTo(300, 350).stroke();
    }),
  );
  const { rules, imageShare } = await (await file.page(1)).draw();
  expect(imageShare).toBe(0);
  expect(rules.map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round))).toEqual([
    [60, 100, 300, 100],
    [60, 150, 61, 230],
  ]);
});

test('a page that does not exist rejects', async () => {
  const file = await open(await makePdf((doc) => doc.text('one')));
  await expect(file.page(2)).rejects.toThrow();
});
