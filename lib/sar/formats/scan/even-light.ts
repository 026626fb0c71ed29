/** Evens out the light of a picture: the shadow over half of a photographed page, grey paper, a faint print. */
import type { Picture } from './picture.ts';

/** The paper's brightness is taken in squares of this many pixels. */
const square = 48;

/** This part of a square's pixels is darker than its paper; where all are dark, what is there is no paper. */
const paperShare = 0.8;
const darkestPaper = 70;

/** The picture with its paper white everywhere and its shades stretched in the same measure. */
export function evenLight({ width, height, grey }: Picture): Picture {
  const [across, down] = [Math.ceil(width / square), Math.ceil(height / square)];
  const paper = paperOf({ width, height, grey }, across, down);
  const even = new Uint8Array(grey.length);
  for (let y = 0; y < height; y += 1) {
    const row = between(y, down);
    for (let x = 0; x < width; x += 1) {
      const column = between(x, across);
      const above = mixed(paper, row.first * across, column);
      const light = above + (mixed(paper, row.second * across, column) - above) * row.share;
      even[y * width + x] = Math.min(255, ((grey[y * width + x] ?? 255) * 255) / light);
    }
  }
  return { width, height, grey: even };
}

/** The brightness of the paper in each square; a square without paper takes the brightest beside it. */
function paperOf({ width, height, grey }: Picture, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const counts = new Uint32Array(256);
      let all = 0;
      for (let y = row * square; y < Math.min(height, (row + 1) * square); y += 2) {
        for (let x = column * square; x < Math.min(width, (column + 1) * square); x += 2) {
          const shade = grey[y * width + x] ?? 255;
          counts[shade] = (counts[shade] ?? 0) + 1;
          all += 1;
        }
      }
      paper[row * across + column] = shadeAbove(counts, all * paperShare);
    }
  }
  return paper.map((light, at) =>
    light >= darkestPaper ? light : Math.max(darkestPaper, ...around(paper, at, across)),
  );
}

function shadeAbove(counts: Uint32Array, wanted: number): number {
  let seen = 0;
  for (const [shade, count] of counts.entries()) {
    seen += count;
    if (seen >= wanted) return shade;
  }
  return 255;
}

function around(paper: Float32Array, at: number, across: number): number[] {
  const steps = [-across - 1, -across, 1 - across, -1, 1, across - 1, across, across + 1];
  return steps.flatMap((step) => paper[at + step] ?? []);
}

interface Between {
  readonly first: number;
  readonly second: number;
  readonly share: number;
}

/** The two squares between whose middles a pixel lies, and how far it is from the first to the second. */
function between(at: number, count: number): Between {
  const place = Math.min(Math.max((at + 0.5) / square - 0.5, 0), count - 1);
  const first = Math.floor(place);
  return { first, second: Math.min(first + 1, count - 1), share: place - first };
}

function mixed(paper: Float32Array, start: number, { first, second, share }: Between): number {
  const left = paper[start + first] ?? 255;
  return left + ((paper[start + second] ?? 255) - left) * share;
}
