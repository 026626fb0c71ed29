/** Scrolls a pane to the place that is marked in it; the page around the pane stays where it is. */

/** Nothing is scrolled where nothing is marked, and sideways only where the mark would not be seen. */
export function bringIntoView(pane: HTMLElement | null): void {
  const mark = pane?.querySelector('mark');
  if (!pane || !mark) return;
  const [inside, outside] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollTop += inside.top - outside.top - pane.clientHeight / 3;
  if (inside.right <= outside.right && inside.left >= outside.left) return;
  pane.scrollLeft += inside.left - outside.left - Math.max(8, (pane.clientWidth - inside.width) / 2);
}
