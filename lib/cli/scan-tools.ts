/** What reading a scan needs under Node: a canvas and the recogniser's files, both from packages that may be missing. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type EngineFile, engineFiles, type ScanTools } from '#lib/sar/formats/scan/scan-tools.ts';

const packageOf: Readonly<Record<EngineFile, string>> = {
  [engineFiles.program]: 'tesseract.js-core',
  [engineFiles.english]: '@tesseract.js-data/eng/4.0.0_best_int',
  [engineFiles.welsh]: '@tesseract.js-data/cym/4.0.0_best_int',
};

/** The built command line finds them where it stands, or in a folder above. */
const optional = ['@napi-rs/canvas', 'tesseract.js-core', '@tesseract.js-data/eng', '@tesseract.js-data/cym'];

/** Rejects where there is no canvas, with the package that brings one. `say` is told which page is read. */
export async function scanTools(say: (line: string) => void): Promise<ScanTools> {
  const { createCanvas, loadImage } = await canvasPackage();
  return {
    turn: async () => undefined,
    surface: (width, height) => {
      const canvas = createCanvas(width, height);
      return { canvas, pixels: () => canvas.getContext('2d').getImageData(0, 0, width, height) };
    },
    decode: async (bytes, fit) => {
      const image = await loadImage(bytes);
      const { width, height } = fit({ width: image.width, height: image.height });
      const context = createCanvas(width, height).getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height);
    },
    engineFile: async (name) => {
      const path = createRequire(import.meta.url).resolve(`${packageOf[name]}/${name}`);
      return new Uint8Array(await readFile(path));
    },
    goOn: async ({ file, page, pages }) => {
      say(`${file}: recognising scanned page ${page} of ${pages}`);
      return true;
    },
  };
}

async function canvasPackage() {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    throw new Error(`not all optional packages are installed: npm install ${optional.join(' ')}`);
  }
}
