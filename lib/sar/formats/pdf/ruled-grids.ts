/** Lines drawn on a page → the grids that they make. */
import type { Rule } from './pdf-page.ts';

/** `xs` and `ys` are the places of its uprights and levels, in points, each at least two; `hasUpright(x, y)` says whether an
 *  upright is drawn there, `hasLevel` likewise. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly hasUpright: (x: number, y: number) => boolean;
  readonly hasLevel: (x: number, y: number) => boolean;
}

/** A line at a place, from one end to the other. */
interface Stroke {
  at: number;
  from: number;
  to: number;
}

/** Lines this near, in points, are one; lines this near touch. */
const same = 1.6;
const touching = 2.5;

/** Shorter lines belong to letters, ticks and underlined words. */
const shortest = 5;

/** A page with more lines than this is a drawing and no table. */
const most = 20_000;

/** The grids of a page, from the top: at least two rows or columns of cells, all lines of which touch. Levels of one width without
 *  any upright between them make rows of one wide cell; what stands in these is told apart by its spaces. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > most) return [];
  const levels = strokesOf(
    rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top),
    levelOf,
  );
  const uprights = strokesOf(
    rules.filter((rule) => rule.right - rule.left < rule.bottom - rule.top),
    uprightOf,
  );
  const grids = groupsOf(levels, uprights).flatMap(gridOf);
  return grids.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function levelOf({ left, top, right, bottom }: Rule): Stroke {
  return { at: (top + bottom) / 2, from: left, to: right };
}

function uprightOf({ left, top, right, bottom }: Rule): Stroke {
  return { at: (left + right) / 2, from: top, to: bottom };
}

/** Strokes in one line that touch are one; short ones are left out only after that, for lines are drawn in pieces. */
function strokesOf(rules: readonly Rule[], turned: (rule: Rule) => Stroke): Stroke[] {
  const sorted = rules.map(turned).toSorted((a, b) => a.at - b.at);
  const places = placesOf(sorted.map(({ at }) => at));
  const byPlace = Map.groupBy(sorted, ({ at }) => nearest(places, at));
  const strokes = [...byPlace].flatMap(([at, own]) => {
    const merged: Stroke[] = [];
    for (const each of own.toSorted((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && each.from <= last.to + touching) last.to = Math.max(last.to, each.to);
      else merged.push({ at, from: each.from, to: each.to });
    }
    return merged;
  });
  return strokes.filter(({ from, to }) => to - from >= shortest);
}

/** The places of some numbers in order, of which those near each other are one. */
function placesOf(numbers: readonly number[]): number[] {
  const places: number[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = places.at(-1);
    if (last === undefined || number - last > same) places.push(number);
  }
  return places;
}

function nearest(places: readonly number[], at: number): number {
  return places.findLast((place) => place <= at) ?? at;
}

interface Group {
  levels: Stroke[];
  uprights: Stroke[];
}

/** What touches belongs together; levels of the same ends without uprights too. */
function groupsOf(levels: readonly Stroke[], uprights: readonly Stroke[]): Group[] {
  const groups: Group[] = [];
  const free = new Set(levels);
  const left = new Set(uprights);
  for (const seed of uprights) {
    if (!left.delete(seed)) continue;
    const group: Group = { levels: [], uprights: [seed] };
    const open: { readonly stroke: Stroke; readonly isUpright: boolean }[] = [{ stroke: seed, isUpright: true }];
    for (let each = open.pop(); each; each = open.pop()) {
      const across = each.isUpright ? free : left;
      for (const other of across) {
        if (!crosses(each.stroke, other)) continue;
        across.delete(other);
        (each.isUpright ? group.levels : group.uprights).push(other);
        open.push({ stroke: other, isUpright: !each.isUpright });
      }
    }
    groups.push(group);
  }
  const alone = Map.groupBy(free, ({ from, to }) => `${Math.round(from / 4)} ${Math.round(to / 4)}`);
  return [...groups, ...[...alone.values()].map((own) => ({ levels: own, uprights: [] }))];
}

function crosses(a: Stroke, b: Stroke): boolean {
  return a.at >= b.from - touching && a.at <= b.to + touching && b.at >= a.from - touching && b.at <= a.to + touching;
}

function gridOf({ levels, uprights }: Group): Grid[] {
  const ys = placesOf(levels.map(({ at }) => at));
  const [first] = levels;
  const xs = uprights.length > 0 || !first ? placesOf(uprights.map(({ at }) => at)) : [first.from, first.to];
  const isRows = uprights.length === 0 && ys.length >= 3;
  const isCells = xs.length >= 2 && ys.length >= 2 && (xs.length > 2 || ys.length > 2) && uprights.length > 0;
  if (!isRows && !isCells) return [];
  const drawn = (strokes: readonly Stroke[], place: number, along: number): boolean =>
    strokes.some(({ at, from, to }) => Math.abs(at - place) <= same && along >= from - same && along <= to + same);
  return [{ xs, ys, hasUpright: (x, y) => drawn(uprights, x, y), hasLevel: (x, y) => drawn(levels, y, x) }];
}
