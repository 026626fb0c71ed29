/** ZIP archives of every kind: whole, old, large, damaged, locked, hostile. */
import { deflateRawSync } from 'node:zlib';
import { downloadZip } from 'client-zip';
import { describe, expect, it } from 'vitest';
import { decodeName } from '#lib/sar/formats/archive/decode-name.ts';
import { readZip } from '#lib/sar/formats/archive/read-zip.ts';
import { detectFormat } from '#lib/sar/formats/detect-format.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { aZip, type ZipPart } from '#tests/unit/evidence/a-zip.ts';

const hello: ZipPart = { name: 'hello.txt', content: 'hello' };
const long = 'Labour Likelihood,62\n'.repeat(300);
const table: ZipPart = { name: 'data/table.csv', content: long, deflate: true };

async function filesOf(bytes: Uint8Array): Promise<(readonly [string, string])[]> {
  const { inside = [] } = await readZip({ name: 'a.zip', bytes });
  return inside.map((file) => [file.name, new TextDecoder().decode(file.bytes)] as const);
}

async function problemsOf(bytes: Uint8Array): Promise<(readonly [string, string])[]> {
  return (await readZip({ name: 'a.zip', bytes })).problems.map(({ kind, at }) => [kind, at] as const);
}

describe('a sound archive', () => {
  const expected = [
    ['a.zip/hello.txt', 'hello'],
    ['a.zip/data/table.csv', long],
  ];

  it.each<[string, Uint8Array]>([
    ['stored and deflated', aZip([hello, table])],
    ['with descriptors behind the bytes', aZip([hello, { ...table, descriptor: true }])],
    [
      'with Zip64 numbers',
      aZip([
        { ...hello, zip64: true },
        { ...table, zip64: true },
      ]),
    ],
    ['with a Zip64 directory', aZip([hello, table], { zip64: true })],
    ['with a folder of its own', aZip([hello, { name: 'data/', content: '' }, table])],
    ['behind other bytes', Uint8Array.from([...new TextEncoder().encode('#!/bin/sh'), ...aZip([hello, table])])],
    ['behind other bytes, with a Zip64 directory', Uint8Array.from([7, 7, ...aZip([hello, table], { zip64: true })])],
    ['with bytes behind it', Uint8Array.from([...aZip([hello, table]), 0, 0, 0])],
  ])('%s gives its files and no problem', async (_what, bytes) => {
    expect(await filesOf(bytes)).toEqual(expected);
    expect(await problemsOf(bytes)).toEqual([]);
  });

  it('made by client-zip is read', async () => {
    const zip = await downloadZip([
      { name: 'tŷ.txt', input: 'ŵ' },
      { name: 'b.csv', input: long },
    ]).arrayBuffer();
    expect(await filesOf(new Uint8Array(zip))).toEqual([
      ['a.zip/tŷ.txt', 'ŵ'],
      ['a.zip/b.csv', long],
    ]);
  });

  it('is read where its bytes are a part of a larger buffer', async () => {
    const zip = aZip([hello]);
    const buffer = new Uint8Array(zip.length + 20);
    buffer.set(zip, 10);
    expect(await filesOf(buffer.subarray(10, 10 + zip.length))).toEqual([['a.zip/hello.txt', 'hello']]);
  });

  it('gives the cells of the files inside, under their names', async () => {
    const { sheets, problems } = await readCells({ name: 'answer.zip', bytes: aZip([hello, table]) });
    expect(sheets.map((sheet) => sheet.file)).toEqual(['answer.zip/hello.txt', 'answer.zip/data/table.csv']);
    expect(problems).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['UTF-8 that says so', [0xc5, 0xb7], 0x8_00, 'ŷ'],
    ['UTF-8 that does not say so', [0xc5, 0xb7], 0, 'ŷ'],
    ['code page 437', [0x82, 0x9c, 0xe1], 0, 'é£ß'],
    ['UTF-8 that says so and is broken', [0x61, 0xff], 0x8_00, 'a\uFFFD'],
  ])('in %s are read', (_what, bytes, flags, name) => {
    expect(decodeName(Uint8Array.from(bytes), flags)).toBe(name);
  });

  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/etc/passwd', 'etc/passwd'],
    [String.raw`C:\Users\x\a.csv`, 'Users/x/a.csv'],
    ['a/./b//c', 'a/b/c'],
    ['a\u0000b\u202Efdp.txt', 'abfdp.txt'],
    ['..', 'without a name'],
    ['', 'without a name'],
  ])('%j is a label and no path', async (name, label) => {
    expect(await filesOf(aZip([{ name, content: 'x' }]))).toEqual([[`a.zip/${label}`, 'x']]);
  });

  it('that stand twice are numbered', async () => {
    expect(await filesOf(aZip([hello, { ...hello, content: 'other' }]))).toEqual([
      ['a.zip/hello.txt', 'hello'],
      ['a.zip/hello.txt (2)', 'other'],
    ]);
  });

  it('of notes about folders are left out', async () => {
    const note = Uint8Array.of(0, 5, 0x16, 7, 0);
    const zip = aZip([hello, { name: '__MACOSX/._hello.txt', content: note }, { name: '.DS_Store', content: 'Bud1' }]);
    expect(await filesOf(zip)).toEqual([['a.zip/hello.txt', 'hello']]);
  });
});

describe('a damaged archive', () => {
  const whole = aZip([hello, { ...table, descriptor: true }, { name: 'last.txt', content: 'the end' }]);
  const directory = whole.findIndex((byte, at) => byte === 0x50 && whole[at + 1] === 0x4b && whole[at + 2] === 1);
  const packed = deflateRawSync(long).length;

  it('without its end gives every file that is there whole', async () => {
    expect((await filesOf(whole.slice(0, directory))).map(([name]) => name)).toEqual([
      'a.zip/hello.txt',
      'a.zip/data/table.csv',
      'a.zip/last.txt',
    ]);
    expect(await problemsOf(whole.slice(0, directory))).toEqual([['damaged-file', 'a.zip']]);
  });

  it('cut off inside a file gives what stands before the cut', async () => {
    const start =
      whole.findIndex((_, at) => whole[at] === 0x2e && whole[at + 1] === 0x63 && whole[at + 2] === 0x73) + 4;
    const cut = whole.slice(0, start + packed - 4);
    const files = await filesOf(cut);
    expect(files[0]).toEqual(['a.zip/hello.txt', 'hello']);
    expect(long.startsWith(files[1]?.[1] ?? 'nothing')).toBe(true);
    expect(await problemsOf(cut)).toEqual([
      ['damaged-file', 'a.zip'],
      ['damaged-file', 'a.zip/data/table.csv'],
    ]);
  });

  it.each<[string, Uint8Array, string[], (readonly [string, string])[]]>([
    [
      'a wrong checksum',
      aZip([{ ...hello, lie: { checksum: 1 } }]),
      ['a.zip/hello.txt'],
      [['damaged-file', 'a.zip/hello.txt']],
    ],
    [
      'a size that is a lie',
      aZip([{ ...table, lie: { size: 5 } }, hello]),
      ['a.zip/data/table.csv', 'a.zip/hello.txt'],
      [['damaged-file', 'a.zip/data/table.csv']],
    ],
    [
      'a local record that is not there',
      aZip([{ ...hello, lie: { localAt: 7 } }, table]),
      ['a.zip/data/table.csv'],
      [['damaged-file', 'a.zip/hello.txt']],
    ],
    [
      'noise for packed bytes',
      aZip([{ name: 'n', content: '\u0007noise', lie: { method: 8, localMethod: 8 } }, hello]),
      ['a.zip/hello.txt'],
      [['damaged-file', 'a.zip/n']],
    ],
    [
      'more entries claimed than there are',
      aZip([hello], { count: 3 }),
      ['a.zip/hello.txt'],
      [['damaged-file', 'a.zip']],
    ],
    ['a directory elsewhere', aZip([hello], { start: 3, length: 5 }), ['a.zip/hello.txt'], [['damaged-file', 'a.zip']]],
    ['one part of a set', aZip([hello], { disk: 1 }), ['a.zip/hello.txt'], [['unread-file', 'a.zip']]],
    ['no file', aZip([]), [], [['empty', 'a.zip']]],
  ])('with %s keeps what can be read', async (_what, bytes, names, problems) => {
    expect((await filesOf(bytes)).map(([name]) => name)).toEqual(names);
    expect(await problemsOf(bytes)).toEqual(problems);
  });
});

describe('what is not opened', () => {
  it.each<[string, ZipPart, string]>([
    ['encrypted', { ...hello, lie: { flags: 0x8_01 } }, 'password'],
    ['Deflate64', { ...hello, lie: { method: 9 } }, 'Deflate64'],
    ['Zstandard', { ...hello, lie: { method: 93 } }, 'Zstandard'],
    ['a method that nobody knows', { ...hello, lie: { method: 77 } }, 'number 77'],
  ])('%s is named, and the rest read', async (_what, part, word) => {
    const { inside, problems } = await readZip({ name: 'a.zip', bytes: aZip([part, table]) });
    expect(inside?.map((file) => file.name)).toEqual(['a.zip/data/table.csv']);
    expect(problems).toMatchObject([{ kind: 'unread-file', at: 'a.zip/hello.txt' }]);
    expect(problems[0]?.seen).toContain(word);
  });

  it('a bomb is left out, and the rest read', async () => {
    const bomb: ZipPart = { name: 'bomb.txt', content: new Uint8Array(40 << 20), deflate: true };
    const bytes = aZip([bomb, hello]);
    expect(bytes.length).toBeLessThan(100_000);
    expect((await filesOf(bytes)).map(([name]) => name)).toEqual(['a.zip/hello.txt']);
    expect(await problemsOf(bytes)).toEqual([['too-large', 'a.zip/bomb.txt']]);
  });

  it('many files that are too much together are counted', async () => {
    const part = { content: new Uint8Array(15 << 20), deflate: true };
    const bytes = aZip(Array.from({ length: 20 }, (_, index) => ({ ...part, name: `f${index}` })));
    const { inside, problems } = await readZip({ name: 'a.zip', bytes });
    expect(inside).toHaveLength(17);
    expect(problems).toMatchObject([{ kind: 'too-large', at: 'a.zip' }]);
    expect(problems[0]?.seen).toMatch(/^3 files were not read/);
  });

  it('more entries than an answer has are counted', async () => {
    const bytes = aZip(Array.from({ length: 2_003 }, (_, index) => ({ name: `f${index}`, content: 'x' })));
    const { inside, problems } = await readZip({ name: 'a.zip', bytes });
    expect(inside).toHaveLength(2_000);
    expect(problems).toMatchObject([{ kind: 'too-many', at: 'a.zip' }]);
  });

  it('an archive four deep is not, and the sentence says so', async () => {
    let bytes = aZip([hello]);
    for (let depth = 0; depth < 4; depth += 1) bytes = aZip([hello, { name: 'in.zip', content: bytes }]);
    const { sheets, problems } = await readCells({ name: 'a.zip', bytes });
    expect(sheets.map((sheet) => sheet.file)).toEqual([
      'a.zip/hello.txt',
      'a.zip/in.zip/hello.txt',
      'a.zip/in.zip/in.zip/hello.txt',
    ]);
    expect(problems).toMatchObject([{ kind: 'too-deep' }]);
  });
});

describe('what an archive is', () => {
  const part = (name: string): ZipPart => ({ name, content: 'x' });
  const workbook = aZip([part('[Content_Types].xml'), part('xl/workbook.xml')]);
  const sheet = aZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]);

  it.each<[string, Uint8Array, string]>([
    ['a workbook', workbook, 'xlsx'],
    ['a document', aZip([part('[Content_Types].xml'), part('word/document.xml')]), 'docx'],
    ['an OpenDocument spreadsheet', sheet, 'ods'],
    [
      'an archive with a workbook, a document and a spreadsheet that are not packed',
      aZip([
        { name: 'a.xlsx', content: workbook },
        { name: 'b.docx', content: aZip([part('word/document.xml')]) },
        { name: 'c.ods', content: sheet },
      ]),
      'zip',
    ],
    ['the first part of a set', Uint8Array.from([0x50, 0x4b, 7, 8, ...aZip([hello])]), 'zip'],
  ])('%s is recognised by the names inside', (_what, bytes, format) => {
    expect(detectFormat('a.bin', bytes)).toBe(format);
  });
});
