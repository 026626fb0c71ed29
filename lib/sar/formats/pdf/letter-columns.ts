/** Letters set in two columns: lines side by side that are prose and no table. */
import type { TextPiece } from './pdf-page.ts';
import { type Segment, type TextLine, linesOf } from './text-line.ts';

/** Both columns have at least so many lines, of at least so many characters in the middle. */
const fewest = 5;
const proseChars = 24;

/** Most of the lines of prose reach this far through their column. */
const filledShare = 0.75;

/** The pieces in the order of reading: what stands above the columns, the left one, the right one, what stands below. One part
 *  where there are no columns. Every piece is in one part. */
export function letterParts(pieces: readonly TextPiece[]): (readonly TextPiece[])[] {
  if (pieces.length < fewest * 2) return [pieces];
  const lines = linesOf(pieces);
  const middle = whiteMiddle(lines);
  if (middle === null) return [pieces];
  const band = bandAround(lines, middle);
  if (band === null) return [pieces];
  const within = pieces.filter(({ baseline }) => baseline >= band.top && baseline <= band.bottom);
  const parts = [
    pieces.filter(({ baseline }) => baseline < band.top),
    within.filter(({ left }) => left < middle),
    within.filter(({ left }) => left >= middle),
    pieces.filter(({ baseline }) => baseline > band.bottom),
  ];
  return parts.filter((part) => part.length > 0);
}

/** The upright that the fewest lines cross, in the middle half of the text; null where most lines cross it. */
function whiteMiddle(lines: readonly TextLine[]): number | null {
  const segments = lines.flatMap((line) => line.segments);
  const left = Math.min(...segments.map((each) => each.left));
  const right = Math.max(...segments.map((each) => each.right));
  const step = (right - left) / 100;
  if (step <= 0) return null;
  const counts = Array.from({ length: 50 }, (_, at) => {
    const x = left + (25 + at) * step;
    return { x, crossed: segments.filter((each) => each.left < x && each.right > x).length };
  });
  const fewestCrossed = Math.min(...counts.map(({ crossed }) => crossed));
  if (fewestCrossed > lines.length / 2) return null;
  const white = counts.filter(({ crossed }) => crossed === fewestCrossed);
  return white[Math.floor(white.length / 2)]?.x ?? null;
}

/** The longest stretch of lines that leave the middle free and are prose on both sides. */
function bandAround(lines: readonly TextLine[], middle: number): { top: number; bottom: number } | null {
  let best: TextLine[] = [];
  let current: TextLine[] = [];
  for (const line of lines) {
    const isFree = line.segments.every((each) => each.left >= middle || each.right <= middle);
    current = isFree ? [...current, line] : [];
    if (current.length > best.length) best = current;
  }
  const segments = best.flatMap((line) => line.segments);
  const isBoth =
    isProse(segments.filter(({ left }) => left < middle)) && isProse(segments.filter(({ left }) => left >= middle));
  const [first, last] = [best[0], best.at(-1)];
  return isBoth && first && last ? { top: first.top, bottom: last.bottom } : null;
}

function isProse(segments: readonly Segment[]): boolean {
  if (segments.length < fewest) return false;
  const left = Math.min(...segments.map((each) => each.left));
  const width = Math.max(...segments.map((each) => each.right)) - left;
  const lengths = segments.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const full = segments.filter((each) => each.right - left > filledShare * width).length;
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= proseChars && full >= segments.length / 2;
}
