/** What stands at the edge of page after page: letterheads, footers, page numbers. It would cut tables and sentences in two. */
import type { PdfPage, TextPiece } from './pdf-page.ts';
import { linesOf, type TextLine } from './text-line.ts';

/** The part of a page's height at its top and at its foot that counts as its edge. */
const edge = 0.1;

/** A line is an edge when it stands at this many pages at least, and at this part of them. */
const fewest = 2;
const share = 0.5;

const pageNumber = /^(page|tudalen)?\s*\d{1,4}(\s*(of|o|\/|-)\s*\d{1,4})?$/i;

interface EdgeLine {
  readonly key: string;
  readonly text: string;
  readonly isTop: boolean;
  readonly pieces: readonly TextPiece[];
}

/** For each page the pieces that are its edge: whole lines that say the same at the same place, but for numbers of pages. At the
 *  top, the first page to say it keeps it, for that may be the heading of a table. What the file itself marks as no content is an
 *  edge too. */
export function pageEdges(pages: readonly PdfPage[]): ReadonlyMap<number, ReadonlySet<TextPiece>> {
  const lines = new Map(pages.map((page) => [page.number, edgeLines(page)]));
  const counts = new Map<string, number>();
  for (const own of lines.values())
    for (const key of new Set(own.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(fewest, pages.length * share);
  const seen = new Set<string>();
  return new Map(
    pages.map((page) => {
      const found = (lines.get(page.number) ?? []).filter(({ key, text, isTop }) => {
        const isFirst = !seen.has(key);
        seen.add(key);
        return pageNumber.test(text) || ((counts.get(key) ?? 0) >= enough && !(isTop && isFirst));
      });
      const marked = page.pieces.filter(({ isArtifact }) => isArtifact);
      return [page.number, new Set([...wholeTexts(found, page), ...marked])];
    }),
  );
}

/** The pieces of some lines, without the lines whose text goes on elsewhere as the file marks it: those are half a cell of a table that
 *  stands on every page. */
function wholeTexts(lines: readonly EdgeLine[], page: PdfPage): TextPiece[] {
  if (lines.length === 0) return [];
  const own = new Set(lines.flatMap(({ pieces }) => pieces));
  const elsewhere = new Set(page.pieces.flatMap((piece) => (own.has(piece) ? [] : (piece.mark ?? []))));
  return lines
    .filter(({ pieces }) => !pieces.some(({ mark }) => mark !== null && elsewhere.has(mark)))
    .flatMap(({ pieces }) => pieces);
}

function edgeLines(page: PdfPage): EdgeLine[] {
  const pieces = page.pieces.filter(({ box, turn }) => turn === 0 && isAtEdge(page, box[1], box[1] + box[3]));
  return linesOf(pieces).map((line) => {
    const text = line.segments.map((segment) => segment.text).join(' ');
    const isTop = line.top < page.height / 2;
    return { key: keyOf(page, line, text, isTop), text, isTop, pieces: piecesIn(line, pieces) };
  });
}

function isAtEdge({ height }: PdfPage, top: number, bottom: number): boolean {
  return top < height * edge || bottom > height * (1 - edge);
}

/** Where the line stands, to three points from its edge, and what it says; the number of a page may be any. */
function keyOf({ height }: PdfPage, { top, left }: TextLine, text: string, isTop: boolean): string {
  const counted = /\b(page|tudalen)\b/i.test(text) ? text.replaceAll(/\d+/g, '#') : text;
  return `${isTop} ${Math.round((isTop ? top : height - top) / 3)} ${Math.round(left / 30)} ${counted}`;
}

function piecesIn({ top, bottom }: TextLine, pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.filter(({ baseline }) => baseline > top && baseline < bottom);
}
