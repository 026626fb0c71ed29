/** A photo or a picture of a page → sheets, as if it were a PDF of one page. */
import { problem } from '#lib/core/problem.ts';
import type { FormatReader } from '#lib/sar/formats/format-reader.ts';
import { sheetsOfPages } from '#lib/sar/formats/pdf/sheets-of-pages.ts';
import type { PageFrame } from './page-of-words.ts';
import { type Picture, pictureOf } from './picture.ts';
import { pictureSize } from './picture-size.ts';
import { pointsPerPixel } from './points-of-picture.ts';
import { scanProblems } from './scan-problems.ts';
import type { Unread } from './scan-reader.ts';
import type { ScanTools, Size } from './scan-tools.ts';

/** A photo of more pixels is none of a telephone's. */
const maxPixels = 120_000_000;

/** The longer side is read at a size between these, in pixels. */
const [smallest, largest] = [2400, 3508];

/** `too-large`: more pixels than are read; `scanned-page`: not recognised, with the reason; `read-from-scan`: recognised. Where on the
 *  picture a cell stands is told in points of a page whose longer side has 842. */
export const readPicture: FormatReader = async ({ name, bytes }, { scans } = {}) => {
  const size = pictureSize(bytes);
  if (size === null) return unread(name, { kind: 'failed', why: 'the file is broken' });
  if (size.width * size.height > maxPixels) {
    const seen = `a picture of ${size.width} by ${size.height} pixels: save it smaller, at about 2500 by 3500, and add that`;
    return { sheets: [], problems: [problem('too-large', name, seen)] };
  }
  if (scans === undefined) return unread(name, null);
  const progress = { file: name, page: 1, pages: 1 };
  const page = await scans.read({ progress, paint: (tools) => decoded(bytes, tools) });
  if (!page.ok) return unread(name, page.error);
  return {
    sheets: await sheetsOfPages(name, [page.value]),
    problems: scanProblems(() => name, { read: [page.value], unread: [] }),
  };
};

function unread(name: string, why: Unread | null) {
  return { sheets: [], problems: scanProblems(() => name, { read: [], unread: [{ number: 1, why }] }) };
}

async function decoded(bytes: Uint8Array, tools: ScanTools): Promise<{ picture: Picture; frame: PageFrame }> {
  const pixels = await tools.decode(bytes, fit);
  const scale = pointsPerPixel(pixels);
  const frame = { number: 1, width: pixels.width * scale, height: pixels.height * scale, scale };
  return { picture: pictureOf(pixels), frame };
}

/** Small letters are seen better when they are drawn larger. */
function fit({ width, height }: Size): Size {
  const long = Math.max(width, height);
  const factor = long > largest ? largest / long : long < smallest ? Math.min(smallest / long, 3) : 1;
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}
