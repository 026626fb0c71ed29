/** Which rows of a long list are drawn: those around the place that is looked at, and more where somebody goes on. */

/** Rows from `from` up to, and without, `to`. */
export interface Drawn {
  readonly from: number;
  readonly to: number;
}

const first = 60;
const step = 40;
const most = 240;
const near = 10;

/** The rows to begin with. */
export function drawnAround(n: number, at: number): Drawn {
  const from = Math.max(0, Math.min(at - near - step / 2, n - first));
  return { from, to: Math.min(n, from + first) };
}

/** The rows with one of them and those near it; the same where these are drawn already. */
export function drawnWith(drawn: Drawn, n: number, at: number): Drawn {
  if (drawn.to > n || at < drawn.from || at >= drawn.to) return drawnAround(n, at);
  if (drawn.to < n && at >= drawn.to - near) return drawnMore(drawn, n, 'end');
  return drawn.from > 0 && at < drawn.from + near ? drawnMore(drawn, n, 'start') : drawn;
}

/** More rows at one end; what is then too much is left out at the other. The same where there are no more. */
export function drawnMore(drawn: Drawn, n: number, end: 'start' | 'end'): Drawn {
  if (end === 'end') {
    const to = Math.min(n, drawn.to + step);
    return to === drawn.to ? drawn : { from: Math.max(drawn.from, to - most), to };
  }
  const from = Math.max(0, drawn.from - step);
  return from === drawn.from ? drawn : { from, to: Math.min(drawn.to, from + most) };
}
