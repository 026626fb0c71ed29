/** Turns a page that lies a little askew, so that its lines are level: then columns and drawn lines can be told apart. */
import { redrawn } from './perspective.ts';
import type { Picture } from './picture.ts';

/** Degrees to either side within which a page is put straight, in steps of the first, then of the second look. */
const farthest = 4;
const steps = [0.25, 0.05, 0.01] as const;

/** Less than this is level. */
const level = 0.03;

/** Of each row, every so many pixels are looked at, and of these the ones darker than this. */
const every = 3;
const dark = 128;

export interface Straight {
  readonly picture: Picture;
  /** Where a point of the straight picture stands in the picture as it was. */
  readonly back: (x: number, y: number) => readonly [number, number];
}

export function straighten(picture: Picture): Straight {
  const angle = skewOf(picture);
  if (Math.abs(angle) < level) return { picture, back: (x, y) => [x, y] };
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const [middleX, middleY] = [picture.width / 2, picture.height / 2];
  const back = (x: number, y: number): readonly [number, number] => [
    middleX + (x - middleX) * cos - (y - middleY) * sin,
    middleY + (x - middleX) * sin + (y - middleY) * cos,
  ];
  return { picture: redrawn(picture, picture, back), back };
}

/** Degrees by which lines of text fall to the right: at the right angle, the rows of pixels are most unlike each other. */
export function skewOf(picture: Picture): number {
  const points = darkPoints(picture);
  if (points.length < 400) return 0;
  let best = 0;
  let reach: number = farthest;
  for (const step of steps) {
    let [found, most] = [best, -1];
    for (let angle = best - reach; angle <= best + reach + step / 2; angle += step) {
      const score = unlikeness(points, angle, picture);
      if (score > most) [found, most] = [angle, score];
    }
    best = found;
    reach = step;
  }
  return best;
}

/** x and y by turns. */
function darkPoints({ width, height, grey }: Picture): Float32Array {
  const points: number[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += every) if ((grey[y * width + x] ?? 255) < dark) points.push(x, y);
  return Float32Array.from(points);
}

function unlikeness(points: Float32Array, angle: number, { width, height }: Picture): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const offset = Math.ceil(Math.abs(slope) * width);
  const rows = new Uint32Array(height + 2 * offset + 2);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) - slope * (points[at] ?? 0)) + offset;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}
