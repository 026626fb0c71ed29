/** A photo of a sheet → the sheet alone, as if it had lain under a scanner. */
import { findSheet } from './find-sheet.ts';
import { type Corners, ontoPicture, type Point, redrawn } from './perspective.ts';
import type { Picture } from './picture.ts';

/** The longer side of the sheet is drawn so large, in pixels: 300 to the inch, at which small marks are seen best. */
const side = 3508;

/** The longer side of a sheet of A4 by its shorter one; a sheet as long but for this part is one. */
const a4 = Math.SQRT2;
const alike = 0.15;

/** `zoom`: how many pixels of the photo one of the sheet is; `finer`: how many times as many dots an inch of paper has as it had
 *  if the sheet filled the photo; `back` gives for a point of the sheet the point of the photo. */
export interface Flat {
  readonly picture: Picture;
  readonly zoom: number;
  readonly finer: number;
  readonly back: (x: number, y: number) => Point;
}

/** The picture itself where no sheet is found in it. */
export function layFlat(picture: Picture): Flat {
  const corners = findSheet(picture);
  if (corners === null) return { picture, zoom: 1, finer: 1, back: (x, y) => [x, y] };
  const { width, height, zoom } = sizeOf(corners);
  const back = ontoPicture(corners, width, height);
  return {
    picture: redrawn(picture, { width, height }, back),
    zoom,
    finer: longest({ width, height }) / longest(picture),
    back,
  };
}

/** The nearer of two opposite sides looks longer; the sheet is as large as the larger. */
function sizeOf([a, b, c, d]: Corners): { width: number; height: number; zoom: number } {
  const across = Math.max(length(a, b), length(d, c));
  const down = Math.max(length(a, d), length(b, c));
  const long = Math.max(across, down);
  const ratio = long / Math.min(across, down);
  const other = Math.round(side / (Math.abs(ratio / a4 - 1) < alike ? a4 : ratio));
  const [width, height] = across > down ? [side, other] : [other, side];
  return { width, height, zoom: long / side };
}

function longest({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  return Math.max(width, height);
}

function length([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}
