/** Keeps what the user does with a badge from the page: events on our host go no further than the window. */

/** Events that leave a shadow root. What a button or a form then does is done by the browser all the same. */
const types = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'focus',
  'focusin',
  'blur',
  'focusout',
  'dragstart',
] as const;

export interface GuardEnds {
  /** A key was pressed on the host; told before the browser acts on it. */
  readonly keyPressed: (event: KeyboardEvent) => void;
  /** Something else of the page was pressed. */
  readonly pressedOutside: () => void;
}

/** Gives what ends the guard. A listener that the page put on the window before us still sees that something happened on the
 *  host, but not on what in it. */
export function guardEvents(host: Element, { keyPressed, pressedOutside }: GuardEnds): () => void {
  const stop = (event: Event): void => {
    if (event.target !== host) {
      if (event.type === 'pointerdown') pressedOutside();
      return;
    }
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent && event.type === 'keydown') keyPressed(event);
  };
  for (const type of types) window.addEventListener(type, stop, { capture: true });
  return () => {
    for (const type of types) window.removeEventListener(type, stop, { capture: true });
  };
}
