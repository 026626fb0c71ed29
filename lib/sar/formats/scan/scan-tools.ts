/** What reading a picture needs of the place it runs in: a browser's worker, or Node. */
import type { Pixels } from './picture.ts';

/** The files of the recogniser, which are packaged: its program, and what it knows of English and Welsh. */
export const engineFiles = {
  program: 'tesseract-core-simd-lstm.wasm',
  english: 'eng.traineddata.gz',
  welsh: 'cym.traineddata.gz',
} as const;
export type EngineFile = (typeof engineFiles)[keyof typeof engineFiles];

/** Something to draw on; `canvas` is the place's own kind, which pdf.js knows how to use. */
export interface Surface {
  readonly canvas: object;
  readonly pixels: () => Pixels;
}

/** How far the reading of an answer's scans is: page `page` of the file (from 1) is next. */
export interface ScanProgress {
  readonly file: string;
  readonly page: number;
  readonly pages: number;
}

export interface ScanTools {
  /** Settles when no other scan is being read on this computer by us. */
  readonly turn: () => Promise<void>;
  readonly surface: (width: number, height: number) => Surface;
  /** A picture file, upright as its camera says, drawn at a size that `fit` gives for its own. Rejects where it is broken. */
  readonly decode: (bytes: Uint8Array, fit: (size: Size) => Size) => Promise<Pixels>;
  readonly engineFile: (name: EngineFile) => Promise<Uint8Array<ArrayBuffer>>;
  /** Told before each page, so that a person sees it and can stop: false ends the reading of scans. */
  readonly goOn: (progress: ScanProgress) => Promise<boolean>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
