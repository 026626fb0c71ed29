/** Pieces of text → lines, each cut where the space between two texts is wider than between words. */
import type { Box } from '#lib/core/where.ts';
import type { TextPiece } from './pdf-page.ts';

/** Texts that follow each other as words do. `mark` is the marked content that all of it stands in, null where there is no one. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly box: Box;
  readonly mark: string | null;
}

/** `top` and `bottom` in points, as far as letters reach. */
export interface TextLine {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Parts of the size of the letters: two baselines this near are one line; a wider gap than these is a blank, or another cell. */
const sameLine = 0.4;
const blank = 0.12;
const apart = 0.6;

const bullet = /^([•·▪◦‣●○■□*–—-]|\(?[a-z]\))$/;

/** The lines from top to bottom, each from left to right. Every piece is in one of them. */
export function linesOf(pieces: readonly TextPiece[]): TextLine[] {
  const lines: TextPiece[][] = [];
  let current: TextPiece[] = [];
  let baseline = Number.NaN;
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    if (Math.abs(piece.baseline - baseline) <= sameLine * piece.size) current.push(piece);
    else {
      current = [piece];
      baseline = piece.baseline;
      lines.push(current);
    }
  }
  return lines.map(lineOf);
}

/** The text of pieces as one reads it: line by line, with a blank where there is room for one. */
export function textOf(pieces: readonly TextPiece[]): string {
  return linesOf(pieces)
    .flatMap(({ segments }) => segments.map(({ text }) => text))
    .join(' ');
}

/** The smallest box around some; null around none. */
export function boxAroundAll(boxes: readonly Box[]): Box | null {
  const [first] = boxes;
  if (!first) return null;
  let [left, top, right, bottom] = [first[0], first[1], first[0] + first[2], first[1] + first[3]];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[0] + box[2]);
    bottom = Math.max(bottom, box[1] + box[3]);
  }
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}

function lineOf(pieces: readonly TextPiece[]): TextLine {
  const sorted = pieces.toSorted((a, b) => a.left - b.left);
  const segments: Segment[] = [];
  let size = 0;
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const piece of sorted) {
    const last = segments.at(-1);
    const gap = last ? (piece.left - last.right) / piece.size : Number.POSITIVE_INFINITY;
    if (last && (gap <= apart || bullet.test(last.text)))
      segments[segments.length - 1] = joined(last, piece, gap > blank);
    else segments.push(piece);
    size = Math.max(size, piece.size);
    top = Math.min(top, piece.baseline - piece.size * 0.8);
    bottom = Math.max(bottom, piece.baseline + piece.size * 0.2);
  }
  const right = Math.max(...segments.map((segment) => segment.right));
  return { segments, left: segments[0]?.left ?? 0, right, top, bottom, size };
}

function joined(segment: Segment, piece: TextPiece, isApart: boolean): Segment {
  return {
    text: `${segment.text}${isApart ? ' ' : ''}${piece.text}`,
    left: segment.left,
    right: Math.max(segment.right, piece.right),
    box: boxAroundAll([segment.box, piece.box]) ?? segment.box,
    mark: segment.mark === piece.mark ? segment.mark : null,
  };
}
