/** How the place is shown: the page as it looks or the cells that were read in it, and how large the page is. */

export type SourceView = 'page' | 'cells';

export interface Showing {
  readonly view: SourceView;
  /** How much wider than its pane the page is. */
  readonly zoom: number;
}

export const firstShowing: Showing = { view: 'page', zoom: 1 };

const zooms = [1, 1.3, 1.7, 2.2, 3];

/** The next larger or smaller step; the same at the ends. */
export function zoomed({ view, zoom }: Showing, by: 'larger' | 'smaller'): Showing {
  const at = zooms.indexOf(zoom) + (by === 'larger' ? 1 : -1);
  return { view, zoom: zooms[at] ?? zoom };
}

export function turned({ view, zoom }: Showing): Showing {
  return { view: view === 'page' ? 'cells' : 'page', zoom };
}
