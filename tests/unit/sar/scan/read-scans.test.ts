/** Scans and photos from file to facts, with the recogniser itself: invented answers, printed and scanned by the tests. */
import { describe, expect, test } from 'vitest';
import { scanTools } from '#lib/cli/scan-tools.ts';
import { scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { seededRandom } from '#tests/harness/answers/random.ts';
import { labourLetter } from '#tests/harness/pdf/labour-letter.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';
import { bindPages, scanPages } from '#tests/harness/scan-pages.ts';

const read = (name: string, bytes: Uint8Array) =>
  readAnswer({ name, bytes }, { controller: 'labour', scans: scanReader(() => scanTools(() => undefined)) });

/** A few lines in large letters. */
const note = makePdf((doc) => {
  doc.fontSize(13).text('Synthetic sample, not issued by the party').moveDown();
  for (const line of ['Postcode: ZZ99 3VZ', 'Polling district: BH4', 'We do not hold an email address for you.'])
    doc.text(line).moveDown();
});

describe('a scanned letter with ruled tables', async () => {
  const pages = await scanPages(await labourLetter('ruled'), seededRandom(1, 'scan'));
  const answer = await read('scan.pdf', await bindPages(pages));

  test('gives its values, each from the cell around which lines are drawn', () => {
    const values = Object.fromEntries(answer.facts.map(({ label, value }) => [label, value]));
    expect(values).toMatchObject({
      'Mosaic type': 'N58',
      'Turnout general election': '83',
      Postcode: 'ZZ99 3VZ',
      'Likelihood of having voted to remain in the referendum of 2016': '88.2',
    });
    expect(answer.facts.find(({ label }) => label === 'Mosaic type')?.where).toMatchObject({
      page: 1,
      readBy: 'ruled-lines',
    });
  });

  test('says of everything how sure the recogniser is, and of the file that it was recognised', () => {
    const wheres = [...answer.facts, ...answer.remainders].map(({ where }) => where.confidence ?? -1);
    expect(wheres.filter((sure) => sure < 0 || sure > 1)).toEqual([]);
    expect(answer.problems.map(({ kind, at }) => [kind, at])).toEqual([['read-from-scan', 'scan.pdf page 1']]);
    expect(answer.statements.find(({ about }) => about === 'email')).toMatchObject({ stance: 'denies' });
  });
});

test('a photo is read, upright or on its side', async () => {
  const [photo] = await scanPages(await note, seededRandom(2, 'photo'), 'png');
  const [turned] = await scanPages(
    await makePdf(
      (doc) => {
        doc.rotate(90, { origin: [300, 300] }).fontSize(13);
        doc.text('Synthetic sample, not issued by the party', 60, 100);
        doc.text('Postcode: ZZ99 3VZ', 60, 160).text('Polling district: BH4', 60, 200);
      },
      { size: [600, 600] },
    ),
    seededRandom(3, 'photo'),
    'png',
  );
  if (!photo || !turned) throw new Error('no photo');
  for (const bytes of [photo, turned]) {
    const { facts } = await read('photo.png', bytes);
    expect(facts.find(({ label }) => label === 'Postcode')).toMatchObject({ value: 'ZZ99 3VZ' });
  }
});

test('a page with text of its own at its edge keeps it beside what was recognised', async () => {
  const [page] = await scanPages(await note, seededRandom(4, 'scan'));
  if (!page) throw new Error('no page');
  const stamped = await makePdf((doc) => {
    doc.image(Buffer.from(page), 0, 0, { width: doc.page.width, height: doc.page.height });
    doc.fontSize(8).text('Scanned at the office on 3 August 2026', 60, 20);
  });
  const answer = await read('stamped.pdf', stamped);
  const texts = [...answer.remainders.map(({ text }) => text), ...answer.facts.map(({ value }) => value)];
  expect(texts).toContain('Scanned at the office on 3 August 2026');
  expect(texts).toContain('ZZ99 3VZ');
});

describe('bad pictures', () => {
  const header = (width: number, height: number): Uint8Array => {
    const bytes = new Uint8Array(64);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    new DataView(bytes.buffer).setUint32(16, width);
    new DataView(bytes.buffer).setUint32(20, height);
    return bytes;
  };

  test.each<readonly [string, Uint8Array, string, RegExp]>([
    ['a huge one', header(30_000, 30_000), 'too-large', /30000 by 30000 pixels: save it smaller/],
    ['a broken one', header(100, 100), 'scanned-page', /recognising the text failed/],
    ['one cut off', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'scanned-page', /the file is broken/],
  ])('%s says so', async (_, bytes, kind, seen) => {
    const { facts, problems } = await read('photo.png', bytes);
    expect([facts, problems.map((each) => each.kind)]).toEqual([[], [kind]]);
    expect(problems[0]?.seen).toMatch(seen);
  });

  test('a page without anything on it says that nothing was recognised', async () => {
    const [blank] = await scanPages(await makePdf(() => undefined), seededRandom(5, 'scan'));
    if (!blank) throw new Error('no page');
    const { problems } = await read('blank.pdf', await bindPages([blank]));
    expect(problems.map(({ seen }) => seen)).toEqual([
      '1 scanned page: no text was recognised: type what stands there by hand',
    ]);
  });

  test('without a recogniser the file is named, and nothing else is lost', async () => {
    const [photo] = await scanPages(await note, seededRandom(6, 'photo'), 'png');
    if (!photo) throw new Error('no photo');
    const { problems } = await readAnswer({ name: 'photo.png', bytes: photo }, { controller: 'labour' });
    expect(problems.map(({ kind, at, seen }) => [kind, at, seen])).toEqual([
      ['scanned-page', 'photo.png', '1 scanned page: no text in it'],
    ]);
  });
});
