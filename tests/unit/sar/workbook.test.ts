/** Excel workbooks: every sheet and cell as a person would copy it, nothing run, and a sentence for each file that cannot be read. */
import { downloadZip } from 'client-zip';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { listParts, readPart } from '#lib/sar/formats/package-parts.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { cellText } from '#lib/sar/formats/workbook/cell-text.ts';
import { openWorkbook } from '#lib/sar/formats/workbook/hucre-workbook.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

const workbook = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });
const cells = (each: Readonly<Record<string, Partial<Cell>>>) => new Map(Object.entries(each));
const read = async (bytes: Uint8Array, name = 'answer.xlsx') => readCells({ name, bytes });
const rowsOf = async (...sheets: WriteSheet[]) =>
  (await read(await workbook(...sheets))).sheets.map((sheet) => sheet.rows.map((row) => row.cells));
const day = new Date(Date.UTC(2025, 10, 1));

describe('the library behind the door', () => {
  test('gives typed values, formulas, hidden marks, merged ranges and notes', async () => {
    const opened = await openWorkbook(
      await workbook({
        name: 'A',
        hidden: true,
        rows: [
          ['x', 1, true, day],
          [null, 2],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
        cells: cells({
          '1,1': { value: 2, formula: '1+1', formulaResult: 2 },
          '0,0': { value: 'x', comment: { text: 'note' } },
        }),
      }),
      { withFormats: false },
    );
    expect(opened).toMatchObject({
      ok: true,
      value: {
        unread: [],
        workbook: {
          sheets: [
            {
              name: 'A',
              hidden: true,
              rows: [
                ['x', 1, true, day],
                [null, 2, null, null],
              ],
            },
          ],
        },
      },
    });
    const sheet = opened.ok ? opened.value.workbook.sheets[0] : undefined;
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }]);
    expect(sheet?.cells?.get('1,1')?.formula).toBe('1+1');
    expect(sheet?.cells?.get('0,0')?.comment?.text).toBe('note');
  });

  test('opens a locked workbook with its password and no other', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['field', 'value'],
            ['Ward', 'Kirkstall'],
          ],
        },
      ],
      encryption: { password: 'sesame' },
    });
    const withPassword = (password?: string) =>
      readCells({ name: 'a.xlsx', bytes, ...(password === undefined ? {} : { password }) });
    expect((await withPassword()).problems).toMatchObject([{ kind: 'password-needed', at: 'a.xlsx' }]);
    expect((await withPassword('other')).problems[0]?.seen).toContain('does not open it');
    expect((await withPassword('sesame')).sheets[0]?.rows[1]?.cells).toEqual(['Ward', 'Kirkstall']);
  }, 60_000);
});

describe('cells', () => {
  test.each([
    ['007 leading', undefined, '007 leading'],
    [0.1, undefined, '0.1'],
    [70_001_234, undefined, '70001234'],
    [true, undefined, 'TRUE'],
    [0.774, '0%', '77.4%'],
    [0.07, '0.00%', '7%'],
    [5, '00', '05'],
    [5, '0.00', '5'],
    [-18, '00', '-18'],
    [day, undefined, '2025-11-01'],
    [day, 'mmm-yy', '2025-11'],
    [day, String.raw`[$-809]mmm\-yyyy`, '2025-11'],
    [new Date(Date.UTC(2025, 1, 16, 17, 30)), undefined, '2025-02-16T17:30'],
    [new Date(Date.UTC(1899, 11, 30, 9, 5)), 'hh:mm', '09:05'],
    [new Date(Number.NaN), undefined, '(a date out of range)'],
    [null, undefined, ''],
  ])('%j in the format %j is %j', (value, format, text) => expect(cellText(value, format)).toBe(text));

  test('number formats are found in the file', async () => {
    const sheet = {
      name: 'A',
      rows: [
        ['family_unit', 'turnout', 'modelled'],
        [5, 0.77, day],
      ],
      cells: cells({
        '1,0': { value: 5, style: { numFmt: '00' } },
        '1,1': { value: 0.77, style: { numFmt: '0%' } },
        '1,2': { value: day, style: { numFmt: 'mmm-yy' } },
      }),
    };
    expect((await rowsOf(sheet))[0]?.[1]).toEqual(['05', '77%', '2025-11']);
  });

  test('a label over several rows stands in each of them; a title over columns stands once', async () => {
    const rows = [
      ['Your scores', null, null],
      ['Score', 'Turnout', 77],
      [null, 'Support', 12],
      [null, null, null],
    ];
    const merges = [
      { startRow: 0, endRow: 0, startCol: 0, endCol: 2 },
      { startRow: 1, endRow: 3, startCol: 0, endCol: 0 },
    ];
    expect((await rowsOf({ name: 'A', rows, merges }))[0]).toEqual([
      ['Your scores', '', ''],
      ['Score', 'Turnout', '77'],
      ['Score', 'Support', '12'],
    ]);
  });

  test('formulas keep their stored result and are named; one without is its own text', async () => {
    const bytes = await workbook({
      name: 'S',
      rows: [
        ['field', 'value'],
        ['Turnout', 77],
        ['Support', null],
      ],
      cells: cells({
        '1,1': { value: 77, formula: 'A9*2', formulaResult: 77 },
        '2,1': { value: null, formula: 'A9*3' },
      }),
    });
    const answer = await readAnswer({ name: 'a.xlsx', bytes }, { controller: null });
    expect(answer.facts.map((fact) => fact.value)).toEqual(['77', '=A9*3']);
    expect(answer.problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['formula-cells', 'a.xlsx S B2'],
      ['formula-cells', 'a.xlsx B3'],
    ]);
  });

  test('notes and text boxes are read, a note where its cell is', async () => {
    const { sheets } = await read(
      await workbook({
        name: 'A',
        rows: [['x'], ['Ward', 'y']],
        cells: cells({ '1,1': { value: 'y', comment: { text: 'guessed' } } }),
      }),
    );
    expect(sheets[1]).toMatchObject({ sheet: 'A (notes)', rows: [{ number: 2, cells: ['', 'guessed'] }] });
  });
});

describe('sheets', () => {
  const pair = [
    ['field', 'value'],
    ['Ward', 'Kirkstall'],
  ];

  test('all are read, each fact names its own, and a hidden one is named', async () => {
    const bytes = await workbook(
      { name: 'Elector', rows: pair },
      { name: 'Working', rows: pair, hidden: true },
      { name: 'Deep', rows: pair, veryHidden: true },
    );
    const answer = await readAnswer({ name: 'a.xlsx', bytes }, { controller: null });
    expect(answer.facts.map(({ where }) => [where.sheet, where.cell])).toEqual([
      ['Elector', 'B2'],
      ['Working', 'B2'],
      ['Deep', 'B2'],
    ]);
    expect(answer.problems.map(({ kind, at }) => [kind, at])).toEqual([
      ['hidden-content', 'a.xlsx Working'],
      ['hidden-content', 'a.xlsx Deep'],
    ]);
  });

  test('hidden rows and columns are read and counted', async () => {
    const { problems } = await read(
      await workbook({
        name: 'A',
        rows: pair,
        rowDefs: new Map([[1, { hidden: true }]]),
        columns: [{}, { hidden: true }],
      }),
    );
    expect(problems).toMatchObject([{ kind: 'hidden-content', seen: expect.stringContaining('rows 1, columns 1') }]);
  });

  test('macros and links to other files are named and not used', async () => {
    const parts = await unpacked(await workbook({ name: 'A', rows: pair }));
    const { sheets, problems } = await read(await zip({ ...parts, 'xl/vbaProject.bin': 'macro' }), 'answer.xlsm');
    expect(sheets[0]?.rows[1]?.cells).toEqual(['Ward', 'Kirkstall']);
    expect(problems).toMatchObject([{ kind: 'active-content', seen: expect.stringContaining('no macro was run') }]);
  });

  test('a sheet that is missing from the file does not take the others with it', async () => {
    const { 'xl/worksheets/sheet2.xml': _missing, ...parts } = await unpacked(
      await workbook({ name: 'A', rows: pair }, { name: 'Chart', rows: pair }),
    );
    const { sheets, problems } = await read(await zip(parts));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['A']);
    expect(problems).toMatchObject([{ kind: 'unread-file', at: 'answer.xlsx Chart' }]);
  });
});

describe('bad workbooks', () => {
  test('an empty one says so', async () => {
    expect(await read(await workbook({ name: 'A', rows: [] }))).toMatchObject({
      sheets: [],
      problems: [{ kind: 'empty' }],
    });
  });

  test.each([200, 400, 900])('one that is cut off after %d bytes says what to do', async (length) => {
    const bytes = (await workbook({ name: 'A', rows: [['x']] })).slice(0, length);
    expect((await read(bytes)).problems).toMatchObject([
      { kind: 'unread-file', seen: expect.stringMatching(/save it again|unpack it/) },
    ]);
  });

  test('one that holds no workbook says what to do', async () => {
    const { problems } = await read(await zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<broken' }));
    expect(problems).toMatchObject([{ kind: 'unread-file', seen: expect.stringContaining('save it again') }]);
  });

  test.each([
    ['Workbook', 'old Excel workbook'],
    ['WordDocument', 'old Word document'],
  ])('an old file with a stream called %s is %s', async (stream, words) => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const bytes = Uint8Array.from([...head, ...Buffer.from(stream, 'utf16le'), 0, 0]);
    expect((await read(bytes, 'answer.xls')).problems[0]?.seen).toContain(words);
  });

  test('an OpenDocument spreadsheet is told how to become a workbook', async () => {
    const bytes = await zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' });
    expect((await read(bytes, 'answer.ods')).problems[0]?.seen).toContain('Excel Workbook (.xlsx)');
  });

  test('more cells than any answer has are counted and left', async () => {
    const row = Array.from({ length: 50 }, (_, column) => column);
    const { sheets, problems } = await read(
      await workbook({ name: 'A', rows: Array.from({ length: 40_100 }, () => row) }),
    );
    expect(sheets[0]?.rows).toHaveLength(40_000);
    expect(problems).toMatchObject([
      { kind: 'too-many', at: 'answer.xlsx A row 40001', seen: '100 rows are not read: split the file' },
    ]);
  }, 60_000);
});

async function zip(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const entries = Object.entries(parts).map(([name, part]) => ({
    name,
    input: typeof part === 'string' ? part : new Uint8Array(part),
  }));
  return new Uint8Array(await downloadZip(entries).arrayBuffer());
}

async function unpacked(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = {};
  for (const part of listParts(bytes) ?? []) parts[part.name] = (await readPart(bytes, part)) ?? new Uint8Array();
  return parts;
}
