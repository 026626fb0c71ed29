/** The one element of ours in a page: without attributes, at the end of the document, with a closed shadow root that holds all
 *  badges. It is there only while there is a badge. */
import { badgeSheet } from './badge-sheet.ts';
import { badgeClass } from './draw-badge.ts';
import { guardEvents } from './guard-events.ts';
import { newElement, rootOf } from './page-document.ts';

export interface BadgeLayer {
  readonly host: Element;
  /** Adds a badge for a post of the page. */
  readonly add: (badge: Element, post: Element) => void;
  /** The last badge takes the element with it. */
  readonly remove: (badge: Element) => void;
}

/** True for a shadow root of ours, also of one that another version of the extension has made. */
export function isBadgeRoot(root: unknown): boolean {
  return root instanceof ShadowRoot && root.querySelector(`form.${badgeClass}`) !== null;
}

export interface LayerEnds {
  /** A key was pressed in a badge, on the element that is given. */
  readonly keyPressed: (event: KeyboardEvent, active: Element | null) => void;
  readonly pressedOutside: () => void;
}

export function createBadgeLayer({ keyPressed, pressedOutside }: LayerEnds): BadgeLayer {
  const host = newElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [badgeSheet()];
  let unguard = (): void => undefined;
  return {
    host,
    add(badge, post) {
      shadow.append(badge);
      if (host.isConnected) return;
      rootOf(post)?.append(host);
      unguard();
      unguard = guardEvents(host, {
        pressedOutside,
        keyPressed: (event) => keyPressed(event, shadow.activeElement),
      });
    },
    remove(badge) {
      badge.remove();
      if (shadow.childElementCount > 0) return;
      host.remove();
      unguard();
    },
  };
}
