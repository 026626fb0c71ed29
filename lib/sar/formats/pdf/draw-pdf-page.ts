/** One page of a PDF as a picture, drawn as a reader sees it; nothing in it is run. */
import type { PageViewport, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DrawnPage } from './pdf-page.ts';

/** A page as it is asked to draw: the library's types know the surfaces of documents only, it draws on any. */
interface PageToDraw {
  getViewport(given: { readonly scale: number }): PageViewport;
  render(given: {
    readonly canvas: HTMLCanvasElement | null;
    readonly canvasContext?: object | undefined;
    readonly viewport: PageViewport;
  }): { readonly promise: Promise<unknown> };
  cleanup(): unknown;
}

/** Sharp enough to read 6 point type at twice its size. */
const pixelsPerPoint = 2.5;
/** A file may say that its page is as large as a field; more than this no screen shows. */
const maxPixels = 6_000_000;
const maxSide = 8_000;

/** Rejects where there is no such page, where it is broken, and where there is nothing to draw on. */
export async function drawPdfPage(file: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const page: PageToDraw = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: scaleOf(width, height) });
  const surface = new OffscreenCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const canvasContext = surface.getContext('2d', { alpha: false });
  if (canvasContext === null) throw new Error('drawPdfPage: the browser gives nothing to draw on');
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  page.cleanup();
  return { surface, width, height };
}

function scaleOf(width: number, height: number): number {
  return Math.min(pixelsPerPoint, Math.sqrt(maxPixels / (width * height)), maxSide / Math.max(width, height));
}
