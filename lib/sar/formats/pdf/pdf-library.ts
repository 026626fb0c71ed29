/** The only file that knows pdf.js: bytes of a PDF → plain pages. Nothing is run, and nothing is loaded from elsewhere. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { drawPdfPage } from './draw-pdf-page.ts';
import { mendPdf } from './mend-pdf.ts';
import { pdfAssetFolder } from './pdf-assets.ts';
import type { PdfFile } from './pdf-page.ts';
import { readAttachments } from './read-attachments.ts';
import { readPdfPage } from './read-pdf-page.ts';
import { workerCanvases } from './worker-canvases.ts';
import { sameThreadPort } from './same-thread-port.ts';
import { readWrittenIn } from './read-written-in.ts';

/** A table over hundreds of pages is given whole with each of them: after so many nodes, a second's work, no more are read. */
const maxTagNodes = 250_000;

/** Sharp enough to read 6 point type at twice its size; more than this no screen shows. */
const onScreen = { scale: 2.5, maxPixels: 6_000_000, maxSide: 8_000 };

/** `password-needed`: it is encrypted and none was given; `wrong-password`; `broken`: with the library's own words. */
export type OpenFailure =
  | { readonly kind: 'password-needed' }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'broken'; readonly why: string };

/** Opens a PDF, and what is left of one that was cut off. Its copy of the bytes is its own. */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<Result<PdfFile, OpenFailure>> {
  const opened = await openWhole(bytes, password);
  if (opened.ok || opened.error.kind !== 'broken') return opened;
  const mended = mendPdf(bytes);
  const again = mended === null ? opened : await openWhole(mended, password);
  return again.ok ? ok({ ...again.value, isCutOff: true }) : opened;
}

/** pdf.js runs in this thread, which in the extension is a worker already: both its halves stand at one port. */
async function openWhole(bytes: Uint8Array, password: string | undefined): Promise<Result<PdfFile, OpenFailure>> {
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = pdfAssetFolder();
  const port = sameThreadPort();
  const worker = library.PDFWorker.create({ port, verbosity: library.VerbosityLevel.ERRORS });
  WorkerMessageHandler.initializeFromPort(port);
  const task = library.getDocument({
    data: bytes.slice(),
    worker,
    ...(password === undefined ? {} : { password }),
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    wasmUrl: `${folder}wasm/`,
    iccUrl: `${folder}iccs/`,
    useWorkerFetch: folder.includes('://'),
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    ...workerCanvases(),
    enableXfa: false,
    stopAtErrors: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
  };
  try {
    const file = await task.promise;
    const around = { written: await readWrittenIn(file), operators: library.OPS, tagsLeft: maxTagNodes };
    return ok({
      pageCount: file.numPages,
      isCutOff: false,
      hasScripts: await file.hasJSActions(),
      attachments: await readAttachments(file),
      page: (number) => readPdfPage(file, number, around),
      picture: async (number) => {
        const page = await file.getPage(number);
        const { canvas } = await drawPdfPage(page, (...size) => ({ canvas: new OffscreenCanvas(...size) }), onScreen);
        const { width, height } = page.getViewport({ scale: 1 });
        return { surface: canvas, width, height };
      },
      close,
    });
  } catch (error) {
    await close();
    return err(failureOf(error, library.PasswordResponses.INCORRECT_PASSWORD));
  }
}

function failureOf(error: unknown, incorrect: number): OpenFailure {
  if (!(error instanceof Error)) return { kind: 'broken', why: String(error) };
  if (error.name !== 'PasswordException') return { kind: 'broken', why: error.message };
  return { kind: 'code' in error && error.code === incorrect ? 'wrong-password' : 'password-needed' };
}
