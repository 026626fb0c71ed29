/** Puts a badge where its post stands, or out of sight where something of the page covers that place. */
import type { DrawnBadge } from './draw-badge.ts';
import { findSpot, fromTop, roomIn } from './find-spot.ts';
import { elementsAt } from './page-document.ts';

export interface Placement {
  /** Puts the badge where the post is now. Gives the post's box where it differs from the last time; null where nothing has moved. */
  readonly place: () => DOMRect | null;
  readonly box: () => DOMRect;
  readonly hide: () => void;
}

const pillHeight = 24;
const pressable = 'a[href], button, input, select, textarea, video, [role="button"], [role="link"], [role="menuitem"]';
const sides = ['top', 'left', 'width', 'height'] as const;

/** `host`: our element in the page, at the corner from which the badge's place is counted. */
export function createPlacement(host: Element, post: Element, { root, pill, panel, isOpen }: DrawnBadge): Placement {
  let last = new DOMRect(NaN);
  let spot: { readonly inset: number; readonly width: number; readonly pill: number } | null = null;

  const topmost = (x: number, y: number): Element | undefined => elementsAt(x, y).find((element) => element !== host);
  const isFreeAt = (x: number, y: number): boolean => {
    const hit = topmost(x, y)?.closest(pressable);
    return !hit || hit === post || !post.contains(hit);
  };
  /** Nothing else of the page lies over the post there. */
  const isClearAt = (x: number, y: number): boolean => post.contains(topmost(x, y) ?? null);
  const insetIn = ({ right, top, width }: DOMRect): number => {
    const { offsetWidth } = pill;
    if (spot?.width === width && spot.pill === offsetWidth) return spot.inset;
    const y = top + fromTop + pillHeight / 2;
    const inset = findSpot(width, offsetWidth, (fromRight) => isFreeAt(right - fromRight, y));
    if (isClearAt(right - inset - 1, y)) spot = { inset, width, pill: offsetWidth };
    return inset;
  };
  const hide = (): void => {
    root.hidden = true;
  };
  const show = (box: DOMRect): void => {
    root.classList.toggle('measured', root.hidden === true);
    root.hidden = false;
    root.style.setProperty('--room', `${roomIn(box.width)}px`);
    const inset = insetIn(box);
    const [x, y] = [box.right - inset, box.top + fromTop];
    const middle = y + pillHeight / 2;
    const isClear = isClearAt(x - 3, middle) && isClearAt(x - pill.offsetWidth + 3, middle);
    const isOut = middle < 0 || middle > innerHeight;
    root.hidden = !isClear && !(isOut && isOpen());
    root.classList.remove('measured');
    moveTo(x, y);
  };
  const moveTo = (x: number, y: number): void => {
    const origin = host.getBoundingClientRect();
    root.style.translate = `${x - origin.left}px ${y - origin.top}px`;
    if (isOpen()) giveRoom(x, y);
  };
  /** The panel stays within what is in view: it must never make the page longer. */
  const giveRoom = (x: number, y: number): void => {
    const below = innerHeight - y - pillHeight - 2 * fromTop;
    const above = y - 2 * fromTop;
    const isUp = panel.scrollHeight > below && above > below;
    root.classList.toggle('up', isUp);
    root.style.setProperty('--width', `${x - 2 * fromTop}px`);
    root.style.setProperty('--height', `${Math.max(0, isUp ? above : below)}px`);
  };
  return {
    hide,
    box: () => last,
    place() {
      const box = post.getBoundingClientRect();
      const isSame = sides.every((side) => box[side] === last[side]);
      last = box;
      if (box.width === 0 || box.height === 0) hide();
      else show(box);
      return isSame ? null : box;
    },
  };
}
