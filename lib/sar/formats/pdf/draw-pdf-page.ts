/** One page of a PDF as a picture, drawn as a reader sees it on whatever there is to draw on; nothing in it is run. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** `scale`: pixels for each point. A file may say that its page is as large as a field: then it is drawn smaller, within `maxPixels` in
 *  all and `maxSide` along each side. */
export interface DrawnSize {
  readonly scale: number;
  readonly maxPixels: number;
  readonly maxSide: number;
}

/** On white, and on what `make` gives for a width and a height in pixels. Rejects where the page is broken, and where there is nothing to
 *  draw on. */
export async function drawPdfPage<Made extends { readonly canvas: object }>(
  page: PDFPageProxy,
  make: (width: number, height: number) => Made,
  size: DrawnSize,
): Promise<Made> {
  const viewport = page.getViewport({ scale: scaleWithin(page.getViewport({ scale: 1 }), size) });
  const made = make(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const { canvas } = made;
  if (!isCanvas(canvas)) throw new Error('there is nothing to draw a page on');
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return made;
}

function scaleWithin(
  { width, height }: { readonly width: number; readonly height: number },
  { scale, maxPixels, maxSide }: DrawnSize,
): number {
  return Math.min(scale, Math.sqrt(maxPixels / (width * height)), maxSide / Math.max(width, height));
}

/** The library's types know a page's own canvas only; it asks of it what the canvas of a worker and that of Node have too. */
function isCanvas(canvas: object): canvas is HTMLCanvasElement {
  return 'getContext' in canvas;
}
