/** The attempts at making a picture small enough, from the best on. */
import { maxPictureSide } from '#lib/core/limits.ts';

export interface Attempt {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}

const qualities = [0.85, 0.7] as const;
const shrinkBy = 0.75;
const smallestSide = 200;

/** First no longer than the longest side that is kept; then at less quality; then smaller and smaller, until nothing could be
 *  recognised any more. */
export function attemptsAt(width: number, height: number): readonly Attempt[] {
  const attempts: Attempt[] = [];
  const longest = Math.max(width, height);
  const least = Math.min(longest, smallestSide);
  for (let side = Math.min(longest, maxPictureSide); side >= least; side *= shrinkBy) {
    const scaled = (length: number): number => Math.max(1, Math.round((length * side) / longest));
    for (const quality of qualities) attempts.push({ width: scaled(width), height: scaled(height), quality });
  }
  return attempts;
}
