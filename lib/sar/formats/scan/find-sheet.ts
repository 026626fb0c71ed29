/** Finds the sheet of paper in a photo: the large bright part with four straight sides. */
import { largestPart, middleShade, smaller } from './bright-part.ts';
import type { Corners, Point } from './perspective.ts';
import { crossing, sidesOf } from './straight-sides.ts';
import type { Picture } from './picture.ts';

/** The longer side of the picture in which it is looked for. */
const looked = 500;

/** Paper is brighter than the middle between it and its ground by so many times, tried one after the other: light is uneven. */
const brighter = [1, 0.85, 0.7, 1.15, 0.55] as const;

/** A sheet covers at least this part of the photo; more than `whole` needs no finding. */
const smallest = 0.2;
const whole = 0.97;

/** The part of a sheet's own area that may be missing from it or stick out: the shadow of a hand, print up to its edge. */
const unlike = 0.06;

/** A side as near as this to the edge of the photo, in pixels as looked at, is that edge. */
const atEdge = 1.5;

/** Corners as even as those of a window were drawn by a program, in pixels of the picture: nothing beside it is cut away. */
const drawnEven = 2;

/** Null where no sheet is seen as a whole, or where it is all that is seen. */
export function findSheet(picture: Picture): Corners | null {
  const by = Math.max(1, Math.ceil(Math.max(picture.width, picture.height) / looked));
  const small = smaller(picture, by);
  const middle = middleShade(small);
  for (const times of brighter) {
    const corners = sheetAbove(small, middle * times);
    if (corners === null) continue;
    const exact = corners.map(([x, y]): Point => [(x + 0.5) * by, (y + 0.5) * by]);
    const [a, b, c, d] = exact;
    if (a && b && c && d) return isDrawnEven([a, b, c, d]) ? null : [a, b, c, d];
  }
  return null;
}

function sheetAbove(picture: Picture, shade: number): Corners | null {
  const part = largestPart(picture, shade);
  const all = picture.width * picture.height;
  if (part.count < all * smallest) return null;
  const sides = sidesOf(part.has, picture);
  const [left, top, right, bottom] = sides;
  if (!left || !top || !right || !bottom) return null;
  const corners: Corners = [crossing(left, top), crossing(right, top), crossing(right, bottom), crossing(left, bottom)];
  const area = areaOf(corners);
  const isInside = corners.every(([x, y]) => x > -2 && y > -2 && x < picture.width + 1 && y < picture.height + 1);
  const isWhole = !isCutOff(corners, picture);
  return isInside && isWhole && area < all * whole && Math.abs(part.count - area) < area * unlike ? corners : null;
}

/** A side along the edge of the photo is none of the sheet's: the sheet goes on beside it. */
function isCutOff([a, b, c, d]: Corners, { width, height }: Picture): boolean {
  const isAt = (place: number, edge: number): boolean => Math.abs(place - edge) <= atEdge;
  return (
    (isAt(a[0], -0.5) && isAt(d[0], -0.5)) ||
    (isAt(b[0], width - 0.5) && isAt(c[0], width - 0.5)) ||
    (isAt(a[1], -0.5) && isAt(b[1], -0.5)) ||
    (isAt(c[1], height - 0.5) && isAt(d[1], height - 0.5))
  );
}

function areaOf(corners: Corners): number {
  const sum = corners.reduce((all, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % 4] ?? [0, 0];
    return all + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function isDrawnEven([a, b, c, d]: Corners): boolean {
  const off = [a[1] - b[1], d[1] - c[1], a[0] - d[0], b[0] - c[0]];
  return off.every((each) => Math.abs(each) < drawnEven);
}
