/** One page of a PDF as a picture, drawn as a reader sees it; nothing in it is run. */
import type { PageViewport, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { MakeSurface } from './drawing-surface.ts';

/** `width` and `height` of the page in points, in which `Where.box` counts. */
export interface DrawnPdfPage {
  readonly surface: OffscreenCanvas;
  readonly width: number;
  readonly height: number;
}

/** Page 1 is the first. `draw` rejects where there is no such page, or where it is broken. */
export interface DrawnPdf {
  readonly draw: (number: number) => Promise<DrawnPdfPage>;
  readonly close: () => Promise<void>;
}

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

export async function drawPdfPage(file: PDFDocumentProxy, number: number, surface: MakeSurface): Promise<DrawnPdfPage> {
  const page: PageToDraw = await file.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: scaleOf(width, height) });
  const drawn = surface(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const canvasContext = drawn.getContext('2d', { alpha: false });
  if (canvasContext === null) throw new Error('drawPdfPage: the browser gives nothing to draw on');
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  page.cleanup();
  return { surface: drawn, width, height };
}

function scaleOf(width: number, height: number): number {
  return Math.min(pixelsPerPoint, Math.sqrt(maxPixels / (width * height)), maxSide / Math.max(width, height));
}
