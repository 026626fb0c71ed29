/** What reading a scan needs inside a worker of the browser: canvases, the browser's own decoder of pictures, packaged files. */
import type { ScanTools } from '#lib/sar/formats/scan/scan-tools.ts';

/** Held from the first scan until the worker ends, so that two answers at once do not take the memory of two recognisers. */
const lockName = 'countercanvass-scan';

export function scanTools(goOn: ScanTools['goOn']): ScanTools {
  let turn: Promise<void> | null = null;
  return {
    goOn,
    turn: () => (turn ??= takeTurn()),
    surface: (width, height) => {
      const { canvas, context } = newCanvas(width, height);
      return { canvas, pixels: () => context.getImageData(0, 0, width, height) };
    },
    decode: async (bytes, fit) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = fit(image);
      const { context } = newCanvas(width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      image.close();
      return context.getImageData(0, 0, width, height);
    },
    engineFile: async (name) => {
      const here = import.meta.url;
      const response = await fetch(new URL(`/ocr/${name}`, here));
      if (!response.ok) throw new Error(`${name} is not in the package`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

function takeTurn(): Promise<void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(lockName, () => {
      resolve();
      return new Promise<void>(() => undefined);
    });
    held.catch(reject);
  });
}

function newCanvas(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('the browser gives no canvas of this size');
  return { canvas, context };
}
