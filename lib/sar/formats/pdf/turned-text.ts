/** Text that runs in different directions on one page: each direction is read by itself, as if the page were turned. */
import type { Rule, TextPiece } from './pdf-page.ts';

/** `turned` gives the page's lines as they stand for this text. */
export interface Turn {
  readonly pieces: readonly TextPiece[];
  readonly turned: (rules: readonly Rule[]) => Rule[];
}

/** Degrees within which a direction counts as upright or level: pages are scanned and printed a little askew. */
const askew = 8;

/** The directions, the one with most text first. A slanting text is a direction of its own. */
export function turnsOf(pieces: readonly TextPiece[]): Turn[] {
  const groups = [...Map.groupBy(pieces, ({ turn }) => direction(turn))];
  const weighed = groups.map(([turn, own]) => ({
    turn,
    pieces: own,
    weight: own.reduce((sum, { text }) => sum + text.length, 0),
  }));
  return weighed
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ turn, pieces: own }) => ({ pieces: own, turned: (rules) => rules.map((rule) => turnRule(rule, turn)) }));
}

function direction(turn: number): number {
  const square = Math.round(turn / 90) * 90;
  return Math.abs(turn - square) <= askew ? square % 360 : turn;
}

function turnRule({ left, top, right, bottom }: Rule, turn: number): Rule {
  if (turn === 0) return { left, top, right, bottom };
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const xs = [left * cos + top * sin, right * cos + bottom * sin];
  const ys = [top * cos - left * sin, bottom * cos - right * sin];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
