/** `classify` on lists of pages: columns in any order, unusable rows named, the rest classified. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, runCli } from './run-cli.ts';

const classify = (csv: string) => runCli(['classify', join(aFolder({ 'pages.csv': csv }), 'pages.csv')]);

describe('classify', () => {
  test('prints one line a page, in the order of the file, with any order of columns', async () => {
    const ran = await classify(
      '\uFEFFdisclaimer,spend,Page_Name,page_id\r\nThe Labour Party,5,The Labour Party,25749647410\r\n,1,Example Garden Centre,1\r\n',
    );
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.lines).toMatchObject([
      { page_id: '25749647410', category: 'party', campaigner: 'labour' },
      { page_id: '1', category: 'unknown', campaigner: null, basis: [], asOf: null },
    ]);
    expect(ran.lines.map((line) => Object.keys(line))).toEqual([
      ['page_id', 'category', 'campaigner', 'basis', 'asOf'],
      ['page_id', 'category', 'campaigner', 'basis', 'asOf'],
    ]);
  });

  test('goes on after a row that is unusable or too short, reads what can be read of it, names it, and exits with 1', async () => {
    const ran = await classify(
      'page_id,page_name,disclaimer\n,,x\n25749647410\n25749647410,"The ""Labour"" Party",\n,The Labour Party\n',
    );
    expect(ran.code).toBe(1);
    expect(ran.lines).toMatchObject([
      { page_id: '25749647410', category: 'party' },
      { page_id: '25749647410', category: 'party' },
      { page_id: '', category: 'party', campaigner: 'labour' },
      { type: 'problem', kind: 'invalid-record', at: 'pages.csv row 2' },
      { type: 'problem', kind: 'ragged-row', at: 'pages.csv row 3' },
      { type: 'problem', kind: 'ragged-row', at: 'pages.csv row 5' },
    ]);
  });

  test('names a quotation mark that swallows the rows after it', async () => {
    const ran = await classify('page_id,page_name,disclaimer\n25749647410,x,\n2,"never closed,\n3,y,\n');
    expect([ran.code, ran.lines.map(({ kind }) => kind ?? 'page')]).toEqual([
      1,
      ['page', 'page', 'broken-line', 'ragged-row'],
    ]);
  });

  test.each([';', '\t'])('takes %j between the columns too', async (between) => {
    const rows = [
      ['page_id', 'page_name', 'disclaimer'],
      ['25749647410', 'The Labour Party', ''],
    ];
    const ran = await classify(rows.map((row) => row.join(between)).join('\n'));
    expect([ran.code, ran.lines.map(({ campaigner }) => campaigner)]).toEqual([0, ['labour']]);
  });

  test.each([
    ['', 'empty'],
    ['name,id\nx,1\n', 'not-this-format'],
  ])('a file that reads %j is one problem', async (csv, kind) => {
    const ran = await classify(csv);
    expect([ran.code, ran.lines.map((line) => line['kind'])]).toEqual([1, [kind]]);
  });

  test('a file that is not text is one problem', async () => {
    const folder = aFolder({ 'pages.csv': new Uint8Array([0x70, 0xff, 0xfe]) });
    const ran = await runCli(['classify', join(folder, 'pages.csv')]);
    expect([ran.code, ran.lines.map((line) => line['kind'])]).toEqual([1, ['encoding']]);
  });
});
