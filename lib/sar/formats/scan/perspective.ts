/** A sheet seen from the side → the sheet seen from above: four corners fix how (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.2). */
import type { Picture } from './picture.ts';

export type Point = readonly [x: number, y: number];

/** From the top left of the picture, clockwise, in pixels. */
export type Corners = readonly [Point, Point, Point, Point];

/** Where a point of a sheet of this size stands in the picture in which its corners do. */
export function ontoPicture([p0, p1, p2, p3]: Corners, width: number, height: number): (x: number, y: number) => Point {
  const [sumX, sumY] = [p0[0] - p1[0] + p2[0] - p3[0], p0[1] - p1[1] + p2[1] - p3[1]];
  const [ax, ay] = [p1[0] - p2[0], p1[1] - p2[1]];
  const [bx, by] = [p3[0] - p2[0], p3[1] - p2[1]];
  const area = ax * by - bx * ay || 1;
  const [g, h] = [(sumX * by - bx * sumY) / area, (ax * sumY - sumX * ay) / area];
  return (x, y) => {
    const [u, v] = [x / width, y / height];
    const far = g * u + h * v + 1;
    return [
      ((p1[0] - p0[0] + g * p1[0]) * u + (p3[0] - p0[0] + h * p3[0]) * v + p0[0]) / far,
      ((p1[1] - p0[1] + g * p1[1]) * u + (p3[1] - p0[1] + h * p3[1]) * v + p0[1]) / far,
    ];
  };
}

/** A picture of this size of which each pixel is mixed from the four that `from` says it lies between; white beyond the edges. */
export function redrawn(
  { width, height, grey }: Picture,
  { width: across, height: down }: Pick<Picture, 'width' | 'height'>,
  from: (x: number, y: number) => Point,
): Picture {
  const drawn = new Uint8Array(across * down).fill(255);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [fromX, fromY] = from(x, y);
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [toRight, toFoot] = [fromX - left, fromY - top];
      const at = top * width + left;
      const upper = (grey[at] ?? 255) * (1 - toRight) + (grey[at + 1] ?? 255) * toRight;
      const lower = (grey[at + width] ?? 255) * (1 - toRight) + (grey[at + width + 1] ?? 255) * toRight;
      drawn[y * across + x] = upper * (1 - toFoot) + lower * toFoot + 0.5;
    }
  }
  return { width: across, height: down, grey: drawn };
}
