/** A build step that packages the recogniser of scanned pages with what it knows of English and Welsh, so that nothing is loaded from
 *  elsewhere. */
import { join } from 'node:path';

/** Where each lies, and what it is called in the package. */
const files = {
  'tesseract.js-core/tesseract-core-simd-lstm.wasm': 'tesseract-core-simd-lstm.wasm',
  'tesseract.js-core/LICENSE': 'LICENSE_TESSERACT',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz': 'eng.traineddata.gz',
  '@tesseract.js-data/cym/4.0.0_best_int/cym.traineddata.gz': 'cym.traineddata.gz',
} as const;

/** Each file below `root`, and where it lies in the package: `ocr/…`. */
export function scanAssets(root: string): { absoluteSrc: string; relativeDest: string }[] {
  return Object.entries(files).map(([path, name]) => ({
    absoluteSrc: join(root, 'node_modules', path),
    relativeDest: `ocr/${name}`,
  }));
}
