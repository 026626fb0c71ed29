/** The cells kept beside an answer are those that were read, as far as there is room. */
import { describe, expect, test } from 'vitest';
import { keepSheets } from '#lib/sar/profile/keep-sheets.ts';
import { readAnswers } from '#lib/sar/read-answer.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('the cells of an answer', () => {
  test('are kept file by file, blank rows left out, each under its number', async () => {
    const { sheets } = await readAnswers([file('a.csv', 'field,value\n\nWard,Headingley\n'), file('b.txt', 'Hello.')], {
      controller: null,
    });
    expect(sheets?.map(({ file: name, rows }) => [name, rows.map(({ number }) => number)])).toEqual([
      ['a.csv', [1, 3]],
      ['b.txt', [1]],
    ]);
  });

  test('are kept from the first row on; what does not fit is counted', () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => ({ number: at + 1, cells: ['x'] }));
    const [many, more] = keepSheets([
      { file: 'a.csv', joiner: ',', rows },
      { file: 'b.csv', joiner: ',', rows: rows.slice(0, 2) },
    ]);
    expect([many?.rows.length, many?.left, more?.rows.length, more?.left]).toEqual([50_000, 10_000, 0, 2]);
  });

  test('are not cut in the middle of a row', () => {
    const cells = ['x'.repeat(3_000_000)];
    const [long] = keepSheets([{ file: 'a.txt', joiner: '', rows: [1, 2].map((number) => ({ number, cells })) }]);
    expect([long?.rows.length, long?.left]).toEqual([1, 1]);
  });
});
