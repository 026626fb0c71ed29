/** Reading a PDF against the least that it could take, in the same run: pdf.js opening the file and giving the text of each page. */
import { readPdf } from '#lib/sar/formats/pdf/read-pdf.ts';
import { pdfAssetFolder } from '#lib/sar/formats/pdf/pdf-assets.ts';
import { drawTable, makePdf, type TableStyle } from '#tests/harness/pdf/make-pdf.ts';
import { median } from './median.ts';

/** The part of the bare speed that reading keeps at least, where tags or spaces suffice. */
const target = 0.7;

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isTarget: boolean;
}

/** Prints one line a sample: pages, milliseconds of both, and the speed of ours as a part of the bare speed. Drawn lines are
 *  looked at in the ruled sample; it has no target, and neither have those with empty cells, whose tags have to be asked for: pdf.js
 *  gives a table whole with each of its pages. */
export async function benchPdf(runs: number): Promise<void> {
  const samples: readonly Sample[] = [
    { name: 'tagged, a table a page', bytes: await tables('tagged', 40), isTarget: true },
    { name: 'spaced, one table', bytes: await tables('spaced', 1), isTarget: true },
    { name: 'letter', bytes: await letter(), isTarget: true },
    { name: 'ruled, a table a page, wrapped cells', bytes: await tables('ruled', 40), isTarget: false },
    { name: 'tagged, one table over all pages', bytes: await tables('tagged', 1), isTarget: true },
    { name: 'tagged, a table a page, empty cells', bytes: await tables('tagged', 40, 5), isTarget: false },
    { name: 'tagged, one table over all pages, empty cells', bytes: await tables('tagged', 1, 5), isTarget: false },
  ];
  for (const { name, bytes, isTarget } of samples) {
    const figures: { bare: number; ours: number; pages: number }[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const bare = await timed(() => readBare(bytes));
      const ours = await timed(() => readPdf({ name: 'a.pdf', bytes }));
      // The first run compiles.
      if (run > 0) figures.push({ bare: bare.ms, ours: ours.ms, pages: bare.value });
    }
    const speed = median(figures.map(({ bare, ours }) => bare / ours));
    const verdict = isTarget ? ` (target ${target}: ${speed >= target ? 'held' : 'MISSED'})` : ' (no target)';
    process.stdout.write(
      `pdf, ${name}: ${figures[0]?.pages ?? 0} pages, bare ${median(figures.map(({ bare }) => bare)).toFixed(0)} ms, ours ${median(figures.map(({ ours }) => ours)).toFixed(0)} ms, ${speed.toFixed(2)} of the bare speed${verdict}\n`,
    );
  }
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now();
  const value = await run();
  return { ms: performance.now() - startedAt, value };
}

/** How many pages there were. */
async function readBare(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    standardFontDataUrl: `${pdfAssetFolder()}standard_fonts/`,
    verbosity: 0,
  });
  const file = await task.promise;
  for (let number = 1; number <= file.numPages; number += 1) await (await file.getPage(number)).getTextContent();
  await task.destroy();
  return file.numPages;
}

/** A thousand rows in some tables, each on a page of its own; all but the spaced have wrapped cells. One in so many
 *  rows has an empty cell. */
function tables(style: TableStyle, count: number, emptyEvery = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const rows = Array.from({ length: 1000 / count }, (_, at) => [
    style !== 'spaced' && at % 3 === 0 ? `Likelihood of being somebody who would vote for party ${at}` : `score_${at}`,
    String(at % 100),
    (at + 1) % emptyEvery === 0 ? '' : 'Modelled',
    '2024-03',
  ]);
  return makePdf(
    (doc) => {
      for (let table = 0; table < count; table += 1) {
        if (table > 0) doc.addPage();
        drawTable(doc, { rows: [['Field', 'Value', 'Source', 'As of'], ...rows], widths: [180, 60, 120, 80], style });
      }
    },
    style === 'tagged' ? { tagged: true, pdfVersion: '1.7', lang: 'en-GB' } : {},
  );
}

function letter(): Promise<Uint8Array> {
  const sentence =
    'We hold your name and your address from the electoral register, and we share them with our suppliers. ';
  return makePdf((doc) => {
    for (let paragraph = 0; paragraph < 300; paragraph += 1) {
      doc.text(sentence.repeat(4));
      doc.moveDown();
    }
  });
}
