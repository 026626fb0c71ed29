/** Where a badge stands in the order of the Tab key: before what its post holds, although it stands elsewhere in the document. */

export interface TabStop {
  readonly post: Element;
  readonly pill: HTMLElement;
  /** What of the badge can be reached now, in order; nothing while it is out of sight. */
  readonly reachable: () => readonly HTMLElement[];
}

export interface TabOrder {
  /** A key was pressed on our host; `active` is what has the focus in there. */
  readonly keyPressed: (event: KeyboardEvent, active: Element | null) => void;
  readonly stop: () => void;
}

/** When the Tab key takes the focus over the upper edge of a post with a badge, the badge gets it first. From there the key goes
 *  on to where it would have gone, in either direction. */
export function orderTabs(stops: () => readonly TabStop[]): TabOrder {
  let isTabbing = false;
  let around: { readonly before: Element | null; readonly after: Element | null } = { before: null, after: null };

  const keyDown = (event: KeyboardEvent): void => {
    isTabbing = event.isTrusted && event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
  };
  const pointerDown = (): void => {
    isTabbing = false;
  };
  const focused = ({ target, relatedTarget }: FocusEvent): void => {
    if (!isTabbing || !(target instanceof Element)) return;
    const from = relatedTarget instanceof Element ? relatedTarget : null;
    for (const { post, pill, reachable } of stops()) {
      const isInside = post.contains(target);
      if (isInside === post.contains(from) || reachable().length === 0) continue;
      if (!isInside && !isBefore(target, post)) continue;
      if (isInside && from !== null && !isBefore(from, post)) continue;
      isTabbing = false;
      around = isInside ? { before: from, after: target } : { before: target, after: from };
      return pill.focus({ preventScroll: true });
    }
  };
  window.addEventListener('keydown', keyDown, { capture: true });
  window.addEventListener('pointerdown', pointerDown, { capture: true });
  window.addEventListener('focusin', focused, { capture: true });
  return {
    keyPressed(event, active) {
      keyDown(event);
      const ends = isTabbing ? stops().map(({ reachable }) => reachable()) : [];
      const next = ends.some((all) => all.at(event.shiftKey ? 0 : -1) === active)
        ? around[event.shiftKey ? 'before' : 'after']
        : null;
      if (!(next instanceof HTMLElement) || !next.isConnected) return;
      event.preventDefault();
      isTabbing = false;
      next.focus();
    },
    stop() {
      window.removeEventListener('keydown', keyDown, { capture: true });
      window.removeEventListener('pointerdown', pointerDown, { capture: true });
      window.removeEventListener('focusin', focused, { capture: true });
    },
  };
}

function isBefore(element: Element, post: Element): boolean {
  return (element.compareDocumentPosition(post) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
