/** What stands at the edge of page after page: letterheads, footers, page numbers. It would cut tables and sentences in two. */
import type { PdfPage, TextPiece } from './pdf-page.ts';
import { linesOf } from './text-line.ts';

/** The part of a page's height at its top and at its foot that counts as its edge. */
const edge = 0.1;

/** A text is an edge when it stands at this many pages at least, and at this part of them. */
const fewest = 2;
const share = 0.5;

const pageNumber = /^(page|tudalen)?\s*\d{1,4}(\s*(of|o|\/|-)\s*\d{1,4})?$/i;

/** For each page the pieces that are its edge; numbers may differ from page to page. What a file marks as no content is an edge too. */
export function pageEdges(pages: readonly PdfPage[]): ReadonlyMap<number, ReadonlySet<TextPiece>> {
  const candidates = pages.map((page) => ({ page, pieces: page.pieces.filter((piece) => isAtEdge(page, piece)) }));
  const counts = new Map<string, number>();
  for (const { page, pieces } of candidates)
    for (const key of new Set(pieces.map((piece) => keyOf(page, piece)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(fewest, pages.length * share);
  return new Map(
    candidates.map(({ page, pieces }) => {
      const alike = pieces.filter((piece) => (counts.get(keyOf(page, piece)) ?? 0) >= enough);
      const numbers = linesAlone(pieces).filter(({ text }) => pageNumber.test(text.trim()));
      return [page.number, new Set([...alike, ...numbers, ...page.pieces.filter(({ isArtifact }) => isArtifact)])];
    }),
  );
}

function isAtEdge({ height }: PdfPage, { box }: TextPiece): boolean {
  return box[1] < height * edge || box[1] + box[3] > height * (1 - edge);
}

/** Where it stands, to three points, and what it says but for its numbers. */
function keyOf({ height }: PdfPage, { box, text }: TextPiece): string {
  const fromFoot = box[1] > height / 2 ? height - box[1] : box[1];
  return `${box[1] > height / 2} ${Math.round(fromFoot / 3)} ${Math.round(box[0] / 30)} ${text.replaceAll(/\d+/g, '#')}`;
}

/** Pieces that are a line by themselves. */
function linesAlone(pieces: readonly TextPiece[]): TextPiece[] {
  return linesOf(pieces).flatMap((line) =>
    line.segments.length === 1 ? pieces.filter(({ text }) => text === line.segments[0]?.text) : [],
  );
}
