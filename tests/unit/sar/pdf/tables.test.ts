/** Tables of PDFs become rows of cells, whichever way the page shows that they are tables. */
import { describe, expect, test } from 'vitest';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import { readPdf } from '#lib/sar/formats/pdf/read-pdf.ts';
import { drawTable, makePdf, type TableStyle } from '#tests/harness/pdf/make-pdf.ts';

const scores = [
  ['Field', 'Value', 'Source'],
  ['Turnout score', '83', 'Modelled'],
  [
    'Likelihood of having voted to remain in the referendum',
    '88.2',
    'Modelled from polling data and from data of commercial suppliers',
  ],
  ['Concern about housing', '41', 'Modelled'],
];
const widths = [150, 60, 150];
const tagging = { tagged: true, pdfVersion: '1.7', lang: 'en-GB' };

const read = async (bytes: Uint8Array): Promise<readonly Sheet[]> => (await readPdf({ name: 'a.pdf', bytes })).sheets;
const filledRows = (sheet: Sheet | undefined): (readonly string[])[] =>
  (sheet?.rows ?? []).filter(({ cells }) => cells.length > 0).map(({ cells }) => cells);
const readBy = (sheet: Sheet | undefined): unknown[] => [...new Set(sheet?.rows.flatMap((row) => row.readBy ?? []))];

describe('a table with wrapped cells', () => {
  test.each<[TableStyle, string]>([
    ['tagged', 'tags'],
    ['ruled', 'ruled-lines'],
    ['levels', 'ruled-lines'],
    ['spaced', 'spacing'],
  ])('that is %s is read by %s, cell by cell', async (style, method) => {
    const bytes = await makePdf(
      (doc) => drawTable(doc, { rows: scores, widths, style }),
      style === 'tagged' ? tagging : {},
    );
    const [sheet] = await read(bytes);
    expect(filledRows(sheet)).toEqual(scores);
    expect(readBy(sheet)).toEqual([method]);
  });

  test('says of each cell where on the page it is seen', async () => {
    const [sheet] = await read(await makePdf((doc) => drawTable(doc, { rows: scores, widths, style: 'ruled' })));
    const wrapped = sheet?.rows[2];
    const [left, top, width, height] = wrapped?.boxes?.[0] ?? [0, 0, 0, 0];
    expect(wrapped?.page).toBe(1);
    expect([left > 60, left + width < 210, top > 90, height > 20, height < 50]).toEqual([true, true, true, true, true]);
  });

  test('has its lines looked at only where its text leaves a doubt', async () => {
    const plain = scores.filter((_, at) => at !== 2);
    const [sheet] = await read(await makePdf((doc) => drawTable(doc, { rows: plain, widths, style: 'ruled' })));
    expect([filledRows(sheet), readBy(sheet)]).toEqual([plain, ['spacing']]);
  });
});

describe('an empty cell', () => {
  test.each<TableStyle>(['tagged', 'ruled', 'levels'])('keeps its column in a table that is %s', async (style) => {
    const rows = [
      ['Field', 'Value', 'Source'],
      ['Email', '', ''],
      ['Phone', '', 'None held'],
      ['', 'N58', ''],
    ];
    const bytes = await makePdf((doc) => drawTable(doc, { rows, widths, style }), style === 'tagged' ? tagging : {});
    expect(filledRows((await read(bytes))[0])).toEqual(rows);
  });
});

describe('a table over several pages', () => {
  const long = [
    ['Field', 'Value', 'Source'],
    ...Array.from({ length: 90 }, (_, at) => [`score_${at + 1}`, String(at + 1), 'Modelled']),
  ];

  test.each<TableStyle>(['tagged', 'ruled', 'spaced'])(
    'that is %s is one table, and its repeated heading is kept apart',
    async (style) => {
      const bytes = await makePdf(
        (doc) => drawTable(doc, { rows: long, widths, style, repeatsHeading: true }),
        style === 'tagged' ? tagging : {},
      );
      const [sheet, edges] = await read(bytes);
      expect(sheet?.rows.map(({ cells }) => cells)).toEqual(long);
      expect(sheet?.rows.at(-1)?.page).toBeGreaterThan(2);
      const repeats = (sheet?.rows.at(-1)?.page ?? 1) - 1;
      const heading = ['Field', 'Value', 'Source'];
      expect(filledRows(edges).flat()).toEqual(Array.from({ length: repeats }, () => heading).flat());
    },
  );

  test('keeps a wrapped row whole that stands at the top of every page', async () => {
    const label = 'Likelihood of having voted to remain in the referendum';
    const bytes = await makePdf((doc) => {
      for (let page = 1; page <= 3; page += 1) {
        if (page > 1) doc.addPage();
        doc.y = 72;
        drawTable(doc, {
          rows: [
            [label, '88.2', 'You'],
            [`score_${page}`, '41', 'You'],
          ],
          widths,
          style: 'tagged',
        });
      }
    }, tagging);
    const cells = (await read(bytes)).flatMap((sheet) => filledRows(sheet).flat());
    expect(cells.filter((text) => /Likelihood|referendum/.test(text))).toEqual([label, label, label]);
  });

  test('is not cut by the numbers of pages', async () => {
    const bytes = await makePdf(
      (doc) => {
        const footer = (number: number): void => {
          const { y } = doc;
          doc.text(`Page ${number} of 3`, 280, 800, { lineBreak: false });
          doc.y = y;
        };
        for (let page = 1; page <= 3; page += 1) {
          if (page > 1) doc.addPage();
          drawTable(doc, { rows: long.slice((page - 1) * 30, page * 30), widths, style: 'spaced' });
          footer(page);
        }
      },
      { margins: { top: 60, left: 60, right: 60, bottom: 0 } },
    );
    const [sheet, edges] = await read(bytes);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual(long.slice(0, 90));
    expect(filledRows(edges)).toEqual([['Page 1 of 3'], ['Page 2 of 3'], ['Page 3 of 3']]);
  });
});

describe('a page that is turned', () => {
  const rows = scores.filter((_, at) => at !== 2);

  test.each([90, 180, 270])('by its own entry of %s degrees reads as it is seen', async (degrees) => {
    const bytes = await makePdf((doc) => {
      doc.page.dictionary.data['Rotate'] = degrees;
      drawTable(doc, { rows, widths, style: 'spaced' });
    });
    const [sheet] = await read(bytes);
    expect(filledRows(sheet)).toEqual(rows);
  });

  test.each<TableStyle>(['ruled', 'spaced'])('by what draws it, with a table that is %s', async (style) => {
    const bytes = await makePdf((doc) => {
      doc.rotate(90, { origin: [300, 300] });
      drawTable(doc, { rows: scores, widths, style });
    });
    const [sheet] = await read(bytes);
    expect(filledRows(sheet)).toEqual(scores);
  });
});

describe('a letter', () => {
  const left =
    'The first column of this letter tells at some length how the party came by the data that it holds about the person who asked, and from whom it bought the rest of it, year after year, until the day on which the letter was written and sent.';
  const right =
    'The second column goes on with the purposes for which the party says that it uses what it holds, and ends with the rights that the person has, among them the right to complain to the party first, and to the Commissioner when that leads nowhere.';

  test('in two columns is read one column after the other', async () => {
    const bytes = await makePdf((doc) => {
      doc.text('Your request for access', 60, 60);
      doc.text(left, 60, 100, { width: 220 });
      doc.text(right, 320, 100, { width: 220 });
    });
    const [sheet] = await read(bytes);
    expect(filledRows(sheet)).toEqual([['Your request for access'], [left], [right]]);
  });

  test('with a list of labels and values is a table of two columns', async () => {
    const pairs = [
      ['Email', 'none held'],
      ['Phone', '07700 900123'],
      ['Ward', 'Invented Ward'],
    ];
    const bytes = await makePdf((doc) => {
      doc.text('Dear Ms Thackwray-Sample, this is what we hold about you on the day of this letter.', 60, 60);
      for (const [at, [label = '', value = '']] of pairs.entries()) {
        doc.text(label, 60, 100 + at * 16, { lineBreak: false });
        doc.text(value, 160, 100 + at * 16, { lineBreak: false });
      }
    });
    expect(filledRows((await read(bytes))[0]).slice(1)).toEqual(pairs);
  });

  test('keeps the lines of an address apart', async () => {
    const lines = ['Ottoline Thackwray-Sample', '1 Invented Street', 'ZZ99 3VZ'];
    const bytes = await makePdf((doc) => {
      for (const line of lines) doc.text(line, 60);
    });
    expect(filledRows((await read(bytes))[0])).toEqual(lines.map((line) => [line]));
  });
});
