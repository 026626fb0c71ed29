/** The pages of a PDF on paper: sheets that a scanner or a camera then takes. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function printPages(bytes: Uint8Array, dotsPerInch: number): Promise<Canvas[]> {
  const task = getDocument({
    data: bytes.slice(),
    standardFontDataUrl: 'node_modules/pdfjs-dist/standard_fonts/',
    verbosity: VerbosityLevel.ERRORS,
  });
  const opened = await task.promise;
  const sheets: Canvas[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const sheet = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    if (!isCanvas(sheet)) throw new Error('no canvas');
    await page.render({ canvas: sheet, viewport, background: '#ffffff' }).promise;
    sheets.push(sheet);
  }
  await task.destroy();
  return sheets;
}

function isCanvas(canvas: object): canvas is HTMLCanvasElement & Canvas {
  return 'getContext' in canvas;
}
