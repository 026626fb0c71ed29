/** The law of the reader: whatever the file, every filled cell ends in a fact, a statement or a remainder. */
import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { cellName, filledColumns } from '#lib/sar/formats/sheet.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { accountedCells } from '#lib/sar/profile/account-cells.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { makeDocx } from './make-docx.ts';

const delimiter = fc.constantFrom(',', ';', '\t', '|');
const sentences = fc.constantFrom(
  'We do not hold an email address for you.',
  'We share your data with service providers, and we may use profiling.',
  'Dear Ms Example, thank you for your letter, which we received.',
  'Yours sincerely',
  'Scores (0-100 unless stated)',
);
const labels = fc.constantFrom(
  'field',
  'value',
  'unit',
  'source',
  'as of',
  'category',
  'Email',
  'Phone',
  'Name',
  'family_unit',
  'Mosaic Type',
  'Turnout',
  'Code',
  'Meaning',
  'Recipients',
  'Zyx',
  'Enw',
  'Date',
);
const values = fc.constantFrom(
  '',
  '',
  ' ',
  '05',
  'N58',
  '12',
  '77%',
  '[none held]',
  'Meta',
  'a@example.org',
  '2025-02-16',
  '41 of 1,903',
  '=1+1',
  'Y',
  '0,42',
  'line\nbreak',
  '"quoted"',
  '__proto__',
);
const cell = fc.oneof(
  { weight: 3, arbitrary: values },
  { weight: 2, arbitrary: labels },
  { weight: 1, arbitrary: sentences },
  { weight: 1, arbitrary: fc.string() },
);
const row = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { minLength: 1, maxLength: 7 }) },
  { weight: 1, arbitrary: fc.constant(['']) },
  { weight: 1, arbitrary: sentences.map((text) => [text]) },
);

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csv = fc
  .tuple(delimiter, fc.array(row, { maxLength: 25 }))
  .map(([between, rows]) => rows.map((cells) => cells.map(quote).join(between)).join('\r\n'));
const name = fc.constantFrom('answer.csv', 'answer.txt', 'answer.tsv', 'letter');

async function expectNothingLost(file: { name: string; bytes: Uint8Array }): Promise<void> {
  const answer = await readAnswer(file, { controller: null });
  for (const sheet of (await readCells(file)).sheets) {
    const filled = sheet.rows.flatMap((each) => filledColumns(each).map((column) => cellName(each.number, column)));
    const accounted = accountedCells([...answer.facts, ...answer.statements, ...answer.remainders], sheet);
    expect([...accounted].toSorted()).toEqual([...new Set(filled)].toSorted());
  }
}

const spaceless = (text: string): string => text.replaceAll(/\s/g, '');
/** XML cannot hold every character, and a lone half of a letter is none. */
const printable = (text: string): string => text.replaceAll(/[^\t\n\u0020-\uD7FF]/g, '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

type Build = (rows: readonly (readonly string[])[]) => Uint8Array | Promise<Uint8Array>;

const forms: [string, Build][] = [
  ['answer.xlsx', (rows) => writeXlsx({ sheets: [{ name: 'A', rows: rows.map((cells) => [...cells]) }] })],
  [
    'answer.docx',
    (rows) => makeDocx({ blocks: rows.map((cells) => (cells.length === 1 ? (cells[0] ?? '') : [cells])) }),
  ],
  [
    'answer.html',
    (rows) =>
      utf8(
        `<html><body><p>Dear Ms Example</p><table>${rows
          .map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
          .join('')}</table></body></html>`,
      ),
  ],
  ['table.json', (rows) => utf8(JSON.stringify({ rows }))],
  [
    'records.json',
    (rows) =>
      utf8(JSON.stringify(rows.map((cells) => Object.fromEntries(cells.map((text, at) => [`field ${at}`, text]))))),
  ],
  [
    'nested.json',
    (rows) =>
      utf8(
        JSON.stringify({ answer: rows.map((cells) => ({ label: cells[0] ?? '', inner: { values: [cells, 'x'] } })) }),
      ),
  ],
];

describe('nothing is lost', () => {
  test('of generated tables and letters', async () => {
    await fc.assert(
      fc.asyncProperty(csv, name, (text, fileName) =>
        expectNothingLost({ name: fileName, bytes: new TextEncoder().encode(text) }),
      ),
      { numRuns: 600 },
    );
  });

  test('of any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), name, (text, fileName) =>
        expectNothingLost({ name: fileName, bytes: new TextEncoder().encode(text) }),
      ),
      { numRuns: 300 },
    );
  });

  test('of any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), name, (bytes, fileName) =>
        expectNothingLost({ name: fileName, bytes }),
      ),
      { numRuns: 300 },
    );
  });

  test('and reading twice gives the same records', async () => {
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        const file = { name: 'answer.csv', bytes: new TextEncoder().encode(text) };
        expect(await readAnswer(file, { controller: 'labour' })).toEqual(
          await readAnswer(file, { controller: 'labour' }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(forms)(
    'of generated files: %s',
    async (fileName, build) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
          const file = { name: fileName, bytes: await build(rows.map((cells) => cells.map(printable))) };
          await expectNothingLost(file);
          const read = (await readCells(file)).sheets.flatMap((sheet) => sheet.rows.flatMap((each) => each.cells));
          const all = spaceless(read.join(''));
          for (const text of rows.flat().map(printable)) expect(all).toContain(spaceless(text));
        }),
        { numRuns: 120 },
      );
    },
    60_000,
  );
});
