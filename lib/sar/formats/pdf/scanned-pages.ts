/** Pages of a PDF that are pictures of text: found, recognised where somebody is there to do it, and spoken of. */
import type { Problem } from '#lib/core/problem.ts';
import { pictureOf } from '#lib/sar/formats/scan/picture.ts';
import type { ScanReader, Unread } from '#lib/sar/formats/scan/scan-reader.ts';
import { scanProblems } from '#lib/sar/formats/scan/scan-problems.ts';
import type { PdfPage, TextPiece } from './pdf-page.ts';

/** Fewer letters than this on a page, and images over this part of it: the page was scanned. */
const fewestChars = 20;
const imageShare = 0.5;

/** So many more may stand at its edges: what a scanner or a mail program stamps on a page. */
const stampedChars = 300;
const edge = 0.12;

/** Pixels for each point: 300 to the inch. A scan of 200 is drawn larger, for small marks are seen better so. */
const scale = 300 / 72;

/** The pages with those that are scans as they were recognised; what a scanned page had of text it keeps. */
export async function readScannedPages(
  name: string,
  pages: readonly PdfPage[],
  scans: ScanReader | undefined,
): Promise<{ pages: PdfPage[]; problems: Problem[] }> {
  const scanned: PdfPage[] = [];
  for (const page of pages) if (await isScan(page)) scanned.push(page);
  const read = new Map<PdfPage, PdfPage>();
  const unread: { number: number; why: Unread | null }[] = [];
  for (const [at, page] of scanned.entries()) {
    const progress = { file: name, page: at + 1, pages: scanned.length };
    const result = scans === undefined ? null : await scans.read({ progress, paint: (tools) => painted(page, tools) });
    if (result?.ok === true) read.set(page, merged(page, result.value));
    else unread.push({ number: page.number, why: result === null ? null : result.error });
  }
  const problems = scanProblems((page) => `${name} page ${page}`, { read: [...read.values()], unread });
  return { pages: pages.map((page) => read.get(page) ?? page), problems };
}

async function isScan(page: PdfPage): Promise<boolean> {
  const chars = charsOf(page.pieces);
  const inside = charsOf(page.pieces.filter(({ box }) => !isAtEdge(page, box[1], box[1] + box[3])));
  return chars < stampedChars && inside < fewestChars && (await page.draw()).imageShare >= imageShare;
}

function charsOf(pieces: readonly TextPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

function isAtEdge({ height }: PdfPage, top: number, bottom: number): boolean {
  return bottom < height * edge || top > height * (1 - edge);
}

async function painted(page: PdfPage, tools: Parameters<NonNullable<PdfPage['paint']>>[0]) {
  if (page.paint === undefined) throw new Error('this page cannot be drawn');
  const pixels = await page.paint(tools, scale);
  const { number, width, height } = page;
  return { picture: pictureOf(pixels), frame: { number, width, height, scale: width / pixels.width } };
}

/** Where the file has text of its own, that is what stands there, and it is sure. */
function merged(page: PdfPage, seen: PdfPage): PdfPage {
  if (page.pieces.length === 0) return seen;
  const isOver = ({ box: [x, y, w, h] }: TextPiece, { box }: TextPiece): boolean => {
    const [middleX, middleY] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
    return middleX > x && middleX < x + w && middleY > y && middleY < y + h;
  };
  const added = seen.pieces.filter((piece) => !page.pieces.some((own) => isOver(own, piece)));
  return { ...seen, pieces: [...page.pieces, ...added] };
}
