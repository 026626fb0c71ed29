/** The law of the reader: whatever the file, every filled cell ends in a fact, a statement or a remainder. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellName, filledColumns } from '#lib/sar/formats/sheet.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { accountedCells } from '#lib/sar/profile/account-cells.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

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
});
