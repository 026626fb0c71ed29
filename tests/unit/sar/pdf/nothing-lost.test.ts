/** The law of the reader: whatever stands on a page, every letter of it ends in a cell, and in one only. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sheet } from '#lib/sar/formats/sheet.ts';
import { blocksOfPage } from '#lib/sar/formats/pdf/page-blocks.ts';
import type { Rule, TagNode, TextPiece } from '#lib/sar/formats/pdf/pdf-page.ts';
import { readPdf } from '#lib/sar/formats/pdf/read-pdf.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';

/** The letters of some texts, each as often as it stands there. */
const letters = (texts: readonly string[]): string =>
  texts.join('').replaceAll(/\s/g, '').split('').toSorted().join('');
const inSheets = (sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap((sheet) => sheet.rows.flatMap(({ cells }) => cells));

const text = fc.constantFrom(
  'Turnout',
  '83',
  'Email: none held',
  'Likelihood of being a core supporter in the election',
  '•',
  'ŵy',
  'N58',
  'Page 3 of 9',
);
const place = fc.integer({ min: 0, max: 60 }).map((at) => at * 10);

const piece = fc
  .record({
    text,
    left: place,
    baseline: place,
    size: fc.constantFrom(7, 10, 10, 18),
    turn: fc.constantFrom(0, 0, 0, 90, 180, 270, 37),
    mark: fc.constantFrom(null, null, 'm0', 'm1', 'm2', 'm3'),
  })
  .map((given): TextPiece => ({
    ...given,
    right: given.left + given.text.length * given.size * 0.5,
    box: [given.left, given.baseline - given.size, given.text.length * given.size * 0.5, given.size],
    font: 'f',
    isArtifact: false,
  }));

const rule = fc
  .record({ left: place, top: place, length: place, isLevel: fc.boolean() })
  .map(({ left, top, length, isLevel }): Rule => ({
    left,
    top,
    right: isLevel ? left + length : left,
    bottom: isLevel ? top : top + length,
  }));

const cell = fc.record({
  role: fc.constantFrom('TD', 'TH'),
  columns: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 1, max: 3 }),
  children: fc.array(
    fc.constantFrom('m0', 'm1', 'm2', 'm3').map((mark) => ({ mark })),
    { maxLength: 2 },
  ),
});
const node = (role: string, children: TagNode['children']): TagNode => ({ role, columns: 1, rows: 1, children });
const tags = fc.option(
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }).map((rows) =>
    node('Root', [
      node(
        'Table',
        rows.map((cells) => node('TR', cells)),
      ),
    ]),
  ),
);

test('of any page, with any lines and any tags', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 40 }),
      fc.array(rule, { maxLength: 20 }),
      tags,
      async (pieces, rules, tree) => {
        const draw = () => Promise.resolve({ rules, imageShare: 0 });
        const page = { number: 1, width: 600, height: 600, pieces, tags: () => Promise.resolve(tree), draw };
        const blocks = await blocksOfPage(page, pieces, []);
        const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((each) => each.text)));
        expect(letters(cells)).toBe(letters(pieces.map((each) => each.text)));
      },
    ),
    { numRuns: 500 },
  );
});

test('of any file, at the edge of a page or within', async () => {
  const drawn = fc.record({
    text: text.filter((each) => each !== 'ŵy'),
    left: fc.integer({ min: 3, max: 30 }).map((at) => at * 10),
    top: fc.integer({ min: 0, max: 50 }).map((at) => at * 10),
    turn: fc.constantFrom(0, 0, 90),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(drawn, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), async (pages) => {
      const bytes = await makePdf((doc) => {
        for (const [at, pieces] of pages.entries()) {
          if (at > 0) doc.addPage();
          for (const each of pieces) {
            doc.save();
            if (each.turn > 0) doc.rotate(each.turn, { origin: [each.left, each.top] });
            doc.text(each.text, each.left, each.top, { lineBreak: false });
            doc.restore();
          }
        }
      });
      const { sheets } = await readPdf({ name: 'a.pdf', bytes });
      expect(letters(inSheets(sheets))).toBe(letters(pages.flat().map((each) => each.text)));
    }),
    { numRuns: 25 },
  );
});
