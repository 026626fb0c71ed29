/** Ink on a page that belongs to no word that was read, where it is of the size of letters. */
import type { Picture } from './picture.ts';
import type { Part, Word } from './recogniser.ts';

const ink = 140;

/** The page is looked at in squares of this part of a line's height; one with so many dark pixels has ink. */
const squaresPerLine = 3;
const darkPixels = 3;

/** Squares this near to each other in a row are one text. */
const gap = 2;

/** In heights of a line: what is lower is a stain or a dash, what is higher or longer is a picture. */
const [lowest, highest, narrowest, longest] = [0.4, 2, 0.12, 30];

/** The parts with such ink, from the top. */
export function leftInk(picture: Picture, words: readonly Word[], height: number): Part[] {
  const size = Math.max(4, Math.round(height / squaresPerLine));
  const squares = inkSquares(withoutWords(picture, words), size);
  const parts = groups(squares).map(({ left, top, right, bottom }): Part => ({
    left: left * size,
    top: top * size,
    right: Math.min(picture.width, (right + 1) * size),
    bottom: Math.min(picture.height, (bottom + 1) * size),
  }));
  return parts.flatMap((part) => {
    const exact = shrunk(picture, part);
    const [wide, high] = [(exact.right - exact.left) / height, (exact.bottom - exact.top) / height];
    return high >= lowest && high <= highest && wide >= narrowest && wide <= longest ? [exact] : [];
  });
}

function withoutWords({ width, height, grey }: Picture, words: readonly Word[]): Picture {
  const rest = grey.slice();
  for (const { text, left, top, right, bottom, height: line } of words) {
    // The shorter a word, the less exact the recogniser is about where it stands.
    const by = Math.round(line * 0.15);
    const beside = text.length > 2 ? by : Math.round(line * 0.7);
    for (let y = Math.max(0, Math.round(top) - by); y <= Math.min(height - 1, Math.round(bottom) + by); y += 1)
      rest.fill(
        255,
        y * width + Math.max(0, Math.round(left) - beside),
        y * width + Math.min(width, Math.round(right) + beside),
      );
  }
  return { width, height, grey: rest };
}

interface Squares {
  readonly across: number;
  readonly down: number;
  readonly has: Uint8Array;
}

function inkSquares({ width, height, grey }: Picture, size: number): Squares {
  const [across, down] = [Math.ceil(width / size), Math.ceil(height / size)];
  const counts = new Uint32Array(across * down);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / size) * across;
    for (let x = 0; x < width; x += 1) {
      if ((grey[y * width + x] ?? 255) >= ink) continue;
      const at = row + Math.floor(x / size);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { across, down, has: Uint8Array.from(counts, (count) => (count >= darkPixels ? 1 : 0)) };
}

/** Squares that touch, or nearly so along a row, in numbers of squares. */
function groups({ across, down, has }: Squares): Part[] {
  const seen = new Uint8Array(has.length);
  const found: Part[] = [];
  for (let start = 0; start < has.length; start += 1) {
    if (has[start] === 0 || seen[start] === 1) continue;
    seen[start] = 1;
    const open = [start];
    const part = { left: across, top: down, right: 0, bottom: 0 };
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % across, Math.floor(at / across)];
      part.left = Math.min(part.left, x);
      part.right = Math.max(part.right, x);
      part.top = Math.min(part.top, y);
      part.bottom = Math.max(part.bottom, y);
      for (let row = Math.max(0, y - 1); row <= Math.min(down - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - gap); column <= Math.min(across - 1, x + gap); column += 1) {
          const next = row * across + column;
          if (has[next] === 0 || seen[next] === 1) continue;
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    found.push(part);
  }
  return found;
}

/** The part as far as its ink reaches. */
function shrunk({ width, grey }: Picture, { left, top, right, bottom }: Part): Part {
  const exact = { left: right, top: bottom, right: left, bottom: top };
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if ((grey[y * width + x] ?? 255) >= ink) continue;
      exact.left = Math.min(exact.left, x);
      exact.right = Math.max(exact.right, x + 1);
      exact.top = Math.min(exact.top, y);
      exact.bottom = Math.max(exact.bottom, y + 1);
    }
  }
  return exact;
}
