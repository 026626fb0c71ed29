/** Files that cannot be read, or not wholly: a sentence says what happened, and the readable part is kept. */
import { describe, expect, test } from 'vitest';
import { maxPages, readPdf } from '#lib/sar/formats/pdf/read-pdf.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';
import { png } from '#tests/harness/png.ts';

const sentence = 'We do not hold an email address for you.';
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const read = async (bytes: Uint8Array, password?: string) => {
  const { sheets, problems, inside } = await readPdf({
    name: 'a.pdf',
    bytes,
    ...(password === undefined ? {} : { password }),
  });
  const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
  return { cells, inside, said: problems.map(({ kind, at, seen }) => [kind, at, seen]) };
};

describe('an encrypted file', () => {
  const locked = makePdf((doc) => doc.text(sentence), { userPassword: 'ZZ99 3VZ', pdfVersion: '1.7' });

  test('asks for its password', async () => {
    const { cells, said } = await read(await locked);
    expect([cells, said]).toEqual([
      [],
      [
        [
          'password-needed',
          'a.pdf',
          'locked with a password, which a party sends apart from the file: type it to read the file',
        ],
      ],
    ]);
  });

  test('says that a password is wrong', async () => {
    const { said } = await read(await locked, 'guess');
    expect(said).toEqual([['password-needed', 'a.pdf', 'this password does not open it: check it and try again']]);
  });

  test('is read with the right one', async () => {
    expect(await read(await locked, 'ZZ99 3VZ')).toMatchObject({ cells: [sentence], said: [] });
  });
});

test('a broken file says so and what to do', async () => {
  const { cells, said } = await read(bytesOf('%PDF-1.7\nthis was cut off by the mail server'));
  expect([cells, said.length, said[0]?.[0]]).toEqual([[], 1, 'unread-file']);
  expect(said[0]?.[2]).toContain('open it in a PDF program and save it again, or ask for it again');
});

test('of a file that was cut off, what is left is read', async () => {
  const whole = await makePdf((doc) => doc.text(sentence), { compress: false });
  const { cells, said } = await read(whole.slice(0, latin1(whole).indexOf('\nxref')));
  expect([cells, said.map(([kind]) => kind)]).toEqual([[sentence], ['damaged-file']]);
});

test('a file whose table of contents is damaged is read', async () => {
  const whole = latin1(await makePdf((doc) => doc.text(sentence), { compress: false }));
  const { cells } = await read(
    bytesOf(whole.replace(/\nxref[\s\S]*?trailer/, '\ntrailer').replace(/startxref\n\d+/, 'startxref\n9')),
  );
  expect(cells).toEqual([sentence]);
});

test('a script is named and not run', async () => {
  const whole = latin1(await makePdf((doc) => doc.text(sentence), { compress: false }));
  const action = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Type /Catalog';
  const { cells, said } = await read(bytesOf(whole.replace('/Type /Catalog', action)));
  expect([cells, said]).toEqual([[sentence], [['active-content', 'a.pdf', 'scripts in the file were not run']]]);
});

test('of 2,000 pages the first are read, and the others counted', async () => {
  const bytes = await makePdf((doc) => {
    for (let page = 1; page <= 2000; page += 1) {
      if (page > 1) doc.addPage();
      doc.text(`Sheet ${page} of the canvass`, 60, 300);
    }
  });
  const { cells, said } = await read(bytes);
  expect(cells.filter((cell) => cell !== '').length).toBe(maxPages);
  expect(said).toEqual([
    ['too-many', 'a.pdf page 1001', '1000 of 2000 pages were read: split the file to read the other 1000'],
  ]);
});

test('a font that does not say which letters it draws is counted', async () => {
  const font = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf';
  const whole = latin1(await makePdf((doc) => doc.font(font).text(sentence), { compress: false }));
  const { cells, said } = await read(bytesOf(whole.replaceAll('/ToUnicode', '/ToNothing')));
  expect(cells.join('')).toContain('\uFFFD');
  expect([said.length, said[0]?.[0], said[0]?.[1]]).toEqual([1, 'encoding', 'a.pdf page 1']);
  expect(said[0]?.[2]).toMatch(/^\d+ characters on 1 page stand in a font/);
});

test('pages that are pictures are counted, and the others read', async () => {
  const bytes = await makePdf((doc) => {
    doc.text(sentence);
    for (const _ of [2, 3]) {
      doc.addPage();
      doc.image(
        png(60, 80, () => [200, 200, 190]),
        0,
        0,
        { width: doc.page.width, height: doc.page.height * 0.9 },
      );
    }
  });
  expect(await read(bytes)).toMatchObject({
    cells: [sentence],
    said: [['scanned-page', 'a.pdf page 2', '2 scanned pages: no text in them']],
  });
});

test('a file without anything says so', async () => {
  expect(await read(await makePdf(() => undefined))).toMatchObject({
    cells: [],
    said: [['empty', 'a.pdf', 'there is no text in this file']],
  });
});

test('what was filled into a form is read', async () => {
  const bytes = await makePdf((doc) => {
    doc.text('Your reference:');
    doc.font('Helvetica').initForm();
    doc.formText('reference', 200, 55, 200, 20, { value: 'DSAR-2026-01234' });
  });
  expect((await read(bytes)).cells).toContain('DSAR-2026-01234');
});

test('a file inside it is handed on with the name of both', async () => {
  const csv = new TextEncoder().encode('Field,Value\nTurnout,83\n');
  const { inside } = await read(
    await makePdf((doc) => {
      doc.text(sentence);
      doc.file(Buffer.from(csv), { name: 'scores.csv' });
    }),
  );
  expect(inside).toEqual([{ name: 'a.pdf/scores.csv', bytes: csv }]);
});
