/** Finds where along the upper edge of a post a badge covers nothing that can be pressed. */

/** Distances in CSS pixels. */
export const fromTop = 4;
const fromSide = 8;
const step = 24;

/** How far from the post's right edge the badge ends: the first place from the right that is free, else the corner.
 *  `isFree` is asked about points by their distance from the post's right edge. */
export function findSpot(postWidth: number, badgeWidth: number, isFree: (fromRight: number) => boolean): number {
  const last = postWidth - badgeWidth - fromSide;
  for (let inset = fromSide; inset <= last; inset += step)
    if ([inset + 2, inset + badgeWidth / 2, inset + badgeWidth - 2].every(isFree)) return inset;
  return fromSide;
}

/** The room for the badge in a post of this width. */
export function roomIn(postWidth: number): number {
  return Math.max(0, postWidth - 2 * fromSide);
}
