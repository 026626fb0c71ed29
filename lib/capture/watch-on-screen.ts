/** Tells the visibility account when a joined post is at least half on screen. */
import type { Visibility, Showing } from './visibility.ts';
import { createWake, type WakeWorld } from './wake.ts';

const half = 0.5;
/** The browser looks at each of them in every frame; whoever scrolls back past more ads than this is not measured there. */
const maxWatched = 30;

export interface OnScreen {
  watch(post: Element, showing: Showing): void;
  /** The post shows something else, or is gone. */
  readonly forget: (post: Element) => void;
  /** The tab was hidden or shown. */
  pageVisible(isVisible: boolean): void;
  stop(): void;
}

/** `now` never jumps; `wallClock` gives the time for the record. A timer runs only while an unseen ad is on screen. */
export function watchOnScreen(
  visibility: Visibility,
  world: WakeWorld & { readonly wallClock: () => string },
): OnScreen {
  const showings = new WeakMap<Element, Showing>();
  const watched: Element[] = [];
  const wake = createWake(world, () => {
    visibility.check(world.now());
    plan();
  });
  const plan = (): void => {
    const ms = visibility.nextCheckInMs(world.now());
    if (ms !== null) wake.within(ms);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries) {
        const showing = showings.get(target);
        if (!showing) continue;
        if (intersectionRatio >= half) visibility.enter(showing, world.now(), world.wallClock());
        else visibility.leave(showing.id, world.now());
        if (!target.isConnected) observer.unobserve(target);
      }
      plan();
    },
    { threshold: half },
  );
  const forget = (post: Element): void => {
    const showing = showings.get(post);
    if (!showing) return;
    showings.delete(post);
    watched.splice(watched.indexOf(post), 1);
    observer.unobserve(post);
    visibility.leave(showing.id, world.now());
  };
  return {
    forget,
    watch(post, showing) {
      forget(post);
      showings.set(post, showing);
      observer.observe(post);
      watched.push(post);
      const [oldest] = watched;
      if (oldest && watched.length > maxWatched) forget(oldest);
    },
    pageVisible(isVisible) {
      if (isVisible) visibility.show(world.now());
      else visibility.hide(world.now());
      plan();
    },
    stop() {
      visibility.hide(world.now());
      observer.disconnect();
      wake.cancel();
    },
  };
}
