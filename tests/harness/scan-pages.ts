/** Paper through a scanner: the pages of a PDF as pictures at 200 dots to the inch, a little askew, with the grain of a scanner and the
 *  blur of a JPEG. The same bytes and the same chance give the same pictures. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import type { Random } from './answers/random.ts';
import { printPages } from './print-pages.ts';

const dotsPerInch = 200;
const [pageWidth, pageHeight] = [595.28, 841.89];
const quality = 75;

/** Degrees to either side, and shades of grey to either side. */
const mostSkew = 0.7;
const grain = 14;

/** The pages of a PDF as files of pictures. */
export async function scanPages(
  bytes: Uint8Array,
  random: Random,
  form: 'jpeg' | 'png' = 'jpeg',
): Promise<Uint8Array[]> {
  const pages: Uint8Array[] = [];
  for (const sheet of await printPages(bytes, dotsPerInch)) {
    const glass = underTheLid(sheet, random);
    const file = form === 'png' ? await glass.encode('png') : await glass.encode('jpeg', quality);
    pages.push(new Uint8Array(file));
  }
  return pages;
}

/** The sheet askew on the glass, and every shade a little off. */
function underTheLid(sheet: Canvas, random: Random): Canvas {
  const { width, height } = sheet;
  const glass = createCanvas(width, height);
  const context = glass.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((random.int(-mostSkew * 100, mostSkew * 100) / 100) * (Math.PI / 180));
  context.drawImage(sheet, -width / 2, -height / 2);
  const picture = context.getImageData(0, 0, width, height);
  let noise = random.int(1, 2_000_000_000);
  for (let at = 0; at < picture.data.length; at += 4) {
    noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
    const off = ((noise >>> 16) % (2 * grain + 1)) - grain;
    for (let colour = 0; colour < 3; colour += 1)
      picture.data[at + colour] = Math.max(0, Math.min(255, (picture.data[at + colour] ?? 0) * 0.94 + off));
  }
  context.putImageData(picture, 0, 0);
  return glass;
}

/** A PDF of pictures, one a page. */
export async function bindPages(pages: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { CreationDate: new Date('2026-10-05T09:00:00Z') },
  });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  for (const page of pages) {
    pdf.addPage();
    pdf.image(Buffer.from(page), 0, 0, { width: pageWidth, height: pageHeight });
  }
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}
