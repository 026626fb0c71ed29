/** How large the page is that a picture file is taken for, so that what was read in it is found again where it is drawn. */
import type { Size } from './scan-tools.ts';

/** The longer side counts as that of an A4 page, in points. */
const longSide = 842;

/** How many points each pixel of it is. */
export function pointsPerPixel({ width, height }: Size): number {
  return longSide / Math.max(width, height);
}
