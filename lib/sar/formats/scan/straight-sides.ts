/** The four straight sides of a part of a picture. */
import type { Point } from './perspective.ts';
import type { Picture } from './picture.ts';

/** Points of a side further than this from its line, in pixels as looked at, are no part of it; so many points have to be on it. */
const near = 1.5;
const sideShare = 0.6;

/** A line along one direction: across = start + slope × along. */
interface Side {
  readonly isUpright: boolean;
  readonly start: number;
  readonly slope: number;
}

/** Where a row or a column of the part begins and ends, and its own place. */
interface Span {
  readonly along: number;
  readonly first: number;
  readonly last: number;
}

/** Left, top, right, bottom; null where it is not straight. */
export function sidesOf(has: Uint8Array, { width, height }: Picture): (Side | null)[] {
  const rows = Array.from({ length: height }, (_, y) => spanOf(y, has.subarray(y * width, (y + 1) * width)));
  const columnAt = (x: number): Uint8Array => Uint8Array.from({ length: height }, (_, y) => has[y * width + x] ?? 0);
  const columns = Array.from({ length: width }, (_, x) => spanOf(x, columnAt(x)));
  return [
    sideOf(pointsOf(rows, 'first'), true),
    sideOf(pointsOf(columns, 'first'), false),
    sideOf(pointsOf(rows, 'last'), true),
    sideOf(pointsOf(columns, 'last'), false),
  ];
}

function spanOf(along: number, has: Uint8Array): Span {
  return { along, first: has.indexOf(1) - 0.5, last: has.lastIndexOf(1) + 0.5 };
}

/** Of the spans that are not empty. */
function pointsOf(spans: readonly Span[], end: 'first' | 'last'): readonly Point[] {
  return spans.filter(({ first }) => first >= -0.5).map((span) => [span.along, span[end]]);
}

/** The line that most of the points are near to: through pairs of them far from each other, then through all that are near. */
function sideOf(points: readonly Point[], isUpright: boolean): Side | null {
  if (points.length < 40) return null;
  const isOn = (side: Pick<Side, 'start' | 'slope'>, [along, across]: Point): boolean =>
    Math.abs(side.start + side.slope * along - across) <= near;
  let best: readonly Point[] = [];
  const step = Math.max(1, Math.floor(points.length / 40));
  for (let from = 0; from < points.length / 2; from += step) {
    for (let to = from + Math.floor(points.length * 0.4); to < points.length; to += step) {
      const [a, b] = [points[from], points[to]];
      if (!a || !b) continue;
      const slope = (b[1] - a[1]) / (b[0] - a[0]);
      const side = { slope, start: a[1] - slope * a[0] };
      const own = points.filter((point) => isOn(side, point));
      if (own.length > best.length) best = own;
    }
  }
  return best.length < points.length * sideShare ? null : { isUpright, ...lineThrough(best) };
}

function lineThrough(points: readonly Point[]): Pick<Side, 'start' | 'slope'> {
  const [alongs, acrosses] = [points.map(([along]) => along), points.map(([, across]) => across)];
  const middle = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
  const [along, across] = [middle(alongs), middle(acrosses)];
  const spread = points.reduce((sum, each) => sum + (each[0] - along) ** 2, 0) || 1;
  const slope = points.reduce((sum, each) => sum + (each[0] - along) * (each[1] - across), 0) / spread;
  return { slope, start: across - slope * along };
}

/** Of an upright side with a level one. */
export function crossing(upright: Side, level: Side): Point {
  const y = (level.start + level.slope * upright.start) / (1 - level.slope * upright.slope);
  return [upright.start + upright.slope * y, y];
}
