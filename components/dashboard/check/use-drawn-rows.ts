/** The rows of the list that are drawn, while keys and scrolling go through it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Drawn, drawnAround, drawnMore, drawnWith } from './drawn-rows.ts';

/** Nearer than this to an end of what is drawn, in pixels, more is drawn. */
const nearPx = 400;

interface Anchor {
  readonly id: string;
  /** Where its upper edge is seen, in pixels below that of the list. */
  readonly top: number;
}

/** `current` is brought into view when it changes, and not when somebody scrolls away from it. `optionId` names the element of a row. */
export function useDrawnRows(
  list: RefObject<HTMLElement | null>,
  n: number,
  current: number,
  optionId: (index: number) => string,
): { readonly drawn: Drawn; readonly onScroll: () => void } {
  const [drawn, setDrawn] = useState(() => drawnAround(n, current));
  const follows = useRef(true);
  const anchor = useRef<Anchor | null>(null);

  useLayoutEffect(() => {
    follows.current = true;
    setDrawn((before) => drawnWith(before, n, Math.max(current, 0)));
  }, [n, current]);

  useLayoutEffect(() => {
    const option = document.getElementById(optionId(current));
    if (follows.current && option !== null) {
      follows.current = false;
      anchor.current = null;
      option.scrollIntoView({ block: 'nearest' });
    }
    const kept = anchor.current === null ? null : document.getElementById(anchor.current.id);
    if (list.current !== null && anchor.current !== null && kept !== null)
      list.current.scrollTop = kept.offsetTop - anchor.current.top;
    anchor.current = null;
  });

  const onScroll = (): void => {
    const pane = list.current;
    if (pane === null) return;
    const { scrollTop, clientHeight, scrollHeight } = pane;
    const isAtStart = scrollTop < nearPx && drawn.from > 0;
    if (!isAtStart && scrollTop + clientHeight < scrollHeight - nearPx) return;
    const more = drawnMore(drawn, n, isAtStart ? 'start' : 'end');
    if (more === drawn) return;
    anchor.current = anchorIn(pane);
    setDrawn(more);
  };
  return { drawn, onScroll };
}

/** The first row that is seen, and where. */
function anchorIn(pane: HTMLElement): Anchor | null {
  const seen = [...pane.children].find(
    (child) => child instanceof HTMLElement && child.offsetTop + child.offsetHeight > pane.scrollTop,
  );
  return seen instanceof HTMLElement ? { id: seen.id, top: seen.offsetTop - pane.scrollTop } : null;
}
