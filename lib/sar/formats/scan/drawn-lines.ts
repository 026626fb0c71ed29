/** The straight lines of a picture: the cells of its tables follow from them, and a recogniser would read them as letters. */
import type { Picture } from './picture.ts';

/** In inches: a shorter line may be part of a letter, a thicker one is a bar or a picture. */
const shortest = 0.3;
const thickest = 0.045;

/** Darker than this is ink; a line may have gaps of so many pixels. */
const ink = 150;
const gap = 3;

/** In pixels, from the top left of the picture; level or upright, along the middle of what was drawn. */
export interface DrawnLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines, and the picture without them. Where a letter touches a line, its ink stays. */
export function withoutLines(picture: Picture, dotsPerInch: number): { picture: Picture; lines: DrawnLine[] } {
  const grey = picture.grey.slice();
  const look = { length: shortest * dotsPerInch, thick: Math.max(3, thickest * dotsPerInch) };
  const levels = linesAlong({ ...picture, stepX: 1, stepY: picture.width }, look, grey);
  const upright = { ...picture, width: picture.height, height: picture.width, stepX: picture.width, stepY: 1 };
  const uprights = linesAlong(upright, look, grey);
  for (const level of levels) for (const each of uprights) wipeCrossing({ ...picture, grey }, level, each, look.thick);
  return {
    picture: { ...picture, grey },
    lines: [
      ...levels.map(({ from, to, at }) => ({ left: from, right: to, top: at, bottom: at })),
      ...uprights.map(({ from, to, at }) => ({ left: at, right: at, top: from, bottom: to })),
    ],
  };
}

/** The picture as seen along one direction: a step along a line, and one across it. */
interface View extends Picture {
  readonly stepX: number;
  readonly stepY: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Finds the lines along a direction and wipes them out of `wiped`. */
function linesAlong(view: View, look: { length: number; thick: number }, wiped: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < view.height; y += 1) {
    for (const run of runsIn(view, y, look.length)) {
      const thin = thinParts(view, run, look.thick);
      if (thin.length < (run.to - run.from) * 0.5) continue;
      runs.push(run);
      for (const x of thin) wipe(view, x, y, wiped);
    }
  }
  return merged(runs, look.thick);
}

/** The stretches of ink in a row that are long enough. */
function runsIn({ width, grey, stepX, stepY }: View, y: number, length: number): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let last = -1;
  const end = (): void => {
    if (from >= 0 && last - from >= length) runs.push({ from, to: last, at: y });
    from = -1;
  };
  for (let x = 0; x < width; x += 1) {
    if ((grey[y * stepY + x * stepX] ?? 255) >= ink) {
      if (from >= 0 && x - last > gap) end();
      continue;
    }
    if (from < 0) from = x;
    last = x;
  }
  end();
  return runs;
}

/** The places along a run where the ink is no thicker than a line. */
function thinParts(view: View, { from, to, at }: Run, thick: number): number[] {
  const thin: number[] = [];
  for (let x = from; x <= to; x += 1) {
    let [up, down] = [0, 0];
    while (up <= thick && isInk(view, x, at - up - 1)) up += 1;
    while (down <= thick && isInk(view, x, at + down + 1)) down += 1;
    if (up + down + 1 <= thick) thin.push(x);
  }
  return thin;
}

function isInk({ height, grey, stepX, stepY }: View, x: number, y: number): boolean {
  return y >= 0 && y < height && (grey[y * stepY + x * stepX] ?? 255) < ink;
}

/** The line's own pixel, and the softer ones above and below it. */
function wipe({ height, stepX, stepY }: View, x: number, y: number, wiped: Uint8Array): void {
  for (let row = Math.max(0, y - 2); row <= Math.min(height - 1, y + 2); row += 1) wiped[row * stepY + x * stepX] = 255;
}

/** Where two lines cross, neither is thin, and what is left there looks like a full stop. */
function wipeCrossing({ width, height, grey }: Picture, level: Run, upright: Run, thick: number): void {
  const isNear = (at: number, { from, to }: Run): boolean => at >= from - thick && at <= to + thick;
  if (!isNear(upright.at, level) || !isNear(level.at, upright)) return;
  const reach = Math.ceil(thick / 2) + 2;
  const [x, y] = [Math.round(upright.at), Math.round(level.at)];
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1)
    grey.fill(255, row * width + Math.max(0, x - reach), row * width + Math.min(width, x + reach + 1));
}

/** Runs that touch, row by row, are one line. */
function merged(runs: readonly Run[], thick: number): Run[] {
  const lines: { from: number; to: number; first: number; last: number }[] = [];
  let open: typeof lines = [];
  for (const { from, to, at } of runs) {
    open = open.filter(({ last, first }) => at - last <= 2 && at - first <= thick * 2);
    const line = open.find((each) => from <= each.to && to >= each.from);
    if (line) {
      line.from = Math.min(line.from, from);
      line.to = Math.max(line.to, to);
      line.last = at;
    } else {
      const made = { from, to, first: at, last: at };
      lines.push(made);
      open.push(made);
    }
  }
  return lines.map(({ from, to, first, last }) => ({ from, to, at: (first + last) / 2 }));
}
