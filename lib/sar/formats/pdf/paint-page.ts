/** A page of a PDF → its picture, drawn by pdf.js on whatever there is to draw on. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Pixels } from '#lib/sar/formats/scan/picture.ts';
import type { ScanTools } from '#lib/sar/formats/scan/scan-tools.ts';

/** A page of a poster's size is drawn smaller: more pixels than this are not. */
const maxPixels = 24_000_000;

/** The page as a reader sees it, on white; `scale` is how many pixels a point has. */
export async function paintPage(page: PDFPageProxy, tools: Pick<ScanTools, 'surface'>, scale: number): Promise<Pixels> {
  const whole = page.getViewport({ scale });
  const shrunk = Math.min(1, Math.sqrt(maxPixels / (whole.width * whole.height)));
  const viewport = shrunk === 1 ? whole : page.getViewport({ scale: scale * shrunk });
  const [width, height] = [Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height))];
  const { canvas, pixels } = tools.surface(width, height);
  if (!isCanvas(canvas)) throw new Error('there is nothing to draw a page on');
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return pixels();
}

/** The library's types know a page's own canvas only; it asks of it what the canvas of a worker and that of Node have too. */
function isCanvas(canvas: object): canvas is HTMLCanvasElement {
  return 'getContext' in canvas;
}
