/** The words of a picture → a page like that of a PDF with text, so that tables, columns and letters are found by the same code. */
import type { Box } from '#lib/core/where.ts';
import type { PdfPage, TextPiece } from '#lib/sar/formats/pdf/pdf-page.ts';
import type { DrawnLine } from './drawn-lines.ts';
import type { Word } from './recogniser.ts';
import { wordsApart } from './words-apart.ts';

/** What was seen on a page, in pixels of the page as it was laid flat and straight; `back` gives for a point of it the point of the
 *  picture as it was scanned, and `zoom` is how many pixels of that one of these is. */
export interface SeenPage {
  readonly lines: readonly (readonly Word[])[];
  readonly drawn: readonly DrawnLine[];
  readonly zoom: number;
  readonly back: (x: number, y: number) => readonly [number, number];
}

/** `number`, `width` and `height` are the page's own, in points; `scale` is how many points a pixel is. */
export interface PageFrame {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Heights of lines that differ by less than this are one: the recogniser measures each line by the letters that happen to be in it. */
const alike = 0.18;

export function pageOfWords({ lines, drawn, zoom, back }: SeenPage, frame: PageFrame): PdfPage {
  const { number, width, height } = frame;
  const scale = frame.scale * zoom;
  const heights = lines.flatMap((line) => line.map((word) => word.height));
  const sizes = new Map([...new Set(heights)].map((each) => [each, commonHeight(heights, each) * scale]));
  const pieces = lines.flatMap(wordsApart).map((word) => ({
    piece: pieceOf(word, sizes.get(word.height) ?? word.height * scale, {
      scale,
      back: (x, y) => pointsOf(back(x, y), frame.scale),
    }),
    sure: word.sure,
  }));
  const rules = drawn.map(({ left, top, right, bottom }) => ({
    left: left * scale,
    top: top * scale,
    right: right * scale,
    bottom: bottom * scale,
  }));
  return {
    number,
    width,
    height,
    pieces: pieces.map(({ piece }) => piece),
    tags: async () => null,
    draw: async () => ({ rules, imageShare: 1 }),
    sureIn: (box) => {
      const within = pieces.filter(({ piece }) => isWithin(piece.box, box));
      return within.length === 0 ? null : Math.min(...within.map(({ sure }) => sure));
    },
  };
}

/** The middle of all heights that are like this one. */
function commonHeight(heights: readonly number[], height: number): number {
  const near = heights.filter((each) => Math.abs(each - height) <= alike * height).toSorted((a, b) => a - b);
  return near[Math.floor(near.length / 2)] ?? height;
}

function pieceOf(word: Word, size: number, { scale, back }: Pick<PageFrame & SeenPage, 'scale' | 'back'>): TextPiece {
  const { text, left, right, top, bottom } = word;
  return {
    text,
    left: left * scale,
    right: right * scale,
    baseline: word.baseline * scale,
    size,
    turn: 0,
    box: boxAround([back(left, top), back(right, top), back(left, bottom), back(right, bottom)]),
    font: '',
    mark: null,
    isArtifact: false,
  };
}

function pointsOf([x, y]: readonly [number, number], scale: number): readonly [number, number] {
  return [x * scale, y * scale];
}

function boxAround(corners: readonly (readonly [number, number])[]): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [rounded(left), rounded(top), rounded(Math.max(...xs) - left), rounded(Math.max(...ys) - top)];
}

/** Boxes are rounded to a tenth of a point. */
const rounding = 0.15;

function isWithin([left, top, width, height]: Box, [x, y, w, h]: Box): boolean {
  return (
    left >= x - rounding &&
    top >= y - rounding &&
    left + width <= x + w + rounding * 2 &&
    top + height <= y + h + rounding * 2
  );
}
