/** Notices that an element has moved or changed its size, without looking at it: an observer whose root is drawn tightly around
 *  where the element stood. */
import { rootOf } from './page-document.ts';

export interface Tripwire {
  /** Tells once when the element no longer stands in this box of the viewport; the same box again changes nothing. */
  readonly arm: (box: DOMRect) => void;
  readonly disarm: () => void;
}

/** Of an element that is cut off by what it scrolls in, only a part is within the root from the start: that part is watched. */
const leastPart = 1e-7;

export function createTripwire(element: Element, tripped: () => void): Tripwire {
  let observer: IntersectionObserver | null = null;
  let around = '';
  const disarm = (): void => {
    observer?.disconnect();
    around = '';
  };
  const watch = (rootMargin: string, part: number): void => {
    let isArmed = false;
    const changed = (now: number): void => {
      if (!isArmed && now < part && part === 1) return watch(rootMargin, Math.max(now, leastPart));
      if (isArmed || (now < part && now > 0)) {
        disarm();
        return tripped();
      }
      isArmed = true;
    };
    disarm();
    around = rootMargin;
    observer = new IntersectionObserver(([entry]) => changed(entry?.intersectionRatio ?? 0), {
      rootMargin,
      threshold: part,
    });
    observer.observe(element);
  };
  return {
    disarm,
    arm(box) {
      const root = rootOf(element);
      const rootMargin = root ? marginsAround(root, box) : '';
      if (rootMargin !== around) watch(rootMargin, 1);
    },
  };
}

/** The margins that shrink (or widen) the viewport to the box. */
function marginsAround(root: Element, { top, right, bottom, left }: DOMRect): string {
  const { clientWidth, clientHeight } = root;
  return [top, clientWidth - right, clientHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`).join(' ');
}
