/** Tables whose file marks which lines are one text: their rows follow without its tags, which are slow to read; a doubt asks them. */
import { describe, expect, test } from 'vitest';
import { blocksOfPage } from '#lib/sar/formats/pdf/page-blocks.ts';
import { openPdf } from '#lib/sar/formats/pdf/pdf-library.ts';
import { drawTable, makePdf } from '#tests/harness/pdf/make-pdf.ts';

const tagging = { tagged: true, pdfVersion: '1.7', lang: 'en-GB' };
const heading = ['Field', 'Value', 'Source'];
const wrapped = 'Likelihood of having voted to remain in the referendum';
const scores = [
  heading,
  ['Turnout score', '83', 'Modelled'],
  [wrapped, '88.2', 'Modelled from polling data and from data of commercial suppliers'],
  ['Concern about housing', '41', 'Modelled'],
];

/** The rows of page 1, and how often its tags were asked for. */
async function read(bytes: Uint8Array): Promise<{ rows: string[][]; readBy: unknown[]; asked: number }> {
  const opened = await openPdf(bytes, undefined);
  if (!opened.ok) throw new Error('it opens');
  const page = await opened.value.page(1);
  let asked = 0;
  const tags = (): ReturnType<typeof page.tags> => {
    asked += 1;
    return page.tags();
  };
  const blocks = await blocksOfPage({ ...page, tags }, page.pieces, []);
  await opened.value.close();
  return {
    rows: blocks.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))),
    readBy: blocks.map(({ readBy }) => readBy),
    asked,
  };
}

const drawn = (rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  makePdf((doc) => drawTable(doc, { rows, widths: [150, 60, 150], style: 'tagged' }), tagging);

/** A table of three columns in which each cell has so many paragraphs, marked one by one; nothing but its tags says so. */
const withParagraphs = (rows: readonly (readonly (readonly string[])[])[], pitch: number): Promise<Uint8Array> =>
  makePdf((doc) => {
    const table = doc.struct('Table');
    doc.addStructure(table);
    let top = 60;
    for (const cells of rows) {
      const row = doc.struct('TR');
      table.add(row);
      for (const [at, paragraphs] of cells.entries()) {
        const parts = paragraphs.map(
          (text, line) => () => doc.text(text, 60 + at * 150, top + line * pitch, { width: 140 }),
        );
        const cell = doc.struct('TD');
        row.add(cell);
        for (const part of parts) cell.add(doc.struct('P', part));
        cell.end();
      }
      top += pitch * Math.max(...cells.map((cell) => cell.length));
      row.end();
    }
    table.end();
  }, tagging);

describe('a table whose wrapped lines are marked', () => {
  test('is read without its tags, in which it says the same', async () => {
    expect(await read(await drawn(scores))).toEqual({ rows: scores, readBy: ['tags'], asked: 0 });
  });

  test('is read so where every cell of a row is wrapped', async () => {
    const rows = [...scores, [wrapped, 'between 40 and 60', `${wrapped} and to leave`]];
    expect(await read(await drawn(rows))).toEqual({ rows, readBy: ['tags'], asked: 0 });
  });

  test('has its tags asked for where a cell is empty', async () => {
    const rows = [...scores, ['Email', '', '']];
    expect(await read(await drawn(rows))).toEqual({ rows, readBy: ['tags'], asked: 1 });
  });
});

describe('a table with more than one text in a cell', () => {
  test('is read by its tags: a second paragraph is no row', async () => {
    const bytes = await withParagraphs(
      [
        [['Field'], ['Value'], ['Source']],
        [['Address', 'and before'], ['1 Elm Row'], ['Register']],
        [['Age'], ['41'], ['Model']],
      ],
      14,
    );
    const { rows, asked } = await read(bytes);
    expect(asked).toBe(1);
    expect(rows).toEqual([heading, ['Address and before', '1 Elm Row', 'Register'], ['Age', '41', 'Model']]);
  });

  test('is no table of rows where a whole column is one text', async () => {
    const columns = ['Age\nEmail\nPost', '41\nnone\nyes', 'Model\nYou\nYou'];
    const bytes = await makePdf((doc) => {
      for (const [at, text] of columns.entries())
        doc.addStructure(doc.struct('P', () => doc.text(text, 60 + at * 150, 60 + at)));
    }, tagging);
    expect((await read(bytes)).readBy).not.toContain('tags');
  });
});
