/** Looks for ads in the boxes of a page: soon after they were captured, when the user does something, and when a viewer shows the next
 *  thing. On a page at rest nothing runs. */
import { createPageState, type PageState } from '#lib/bridge/page-state.ts';
import type { BoxSeeker, BoxWorld } from '#lib/capture/companion.ts';
import { createWake } from '#lib/capture/wake.ts';
import type { Boxes, PageElements } from '#lib/platforms/contract.ts';
import { type AdFinder, createAdFinder } from './find-ads.ts';
import type { ShownReader } from './read-shown.ts';

export interface BoxWatch extends BoxSeeker, Pick<AdFinder<Element>, 'adopt' | 'release'> {
  /** Looks at what is there without any ad being sought. */
  readonly begin: () => void;
}

/** A page draws what it has received within a second or so. */
const looksAfterMs = [100, 400, 1_200, 3_500, 9_000];
const afterScrollMs = 250;
/** Until what is exchanged in a viewer is there as a whole. */
const afterSwapMs = 50;
/** A page that never rests is looked at for a twentieth of the time. */
const pauseFactor = 20;
/** What a user does to open a viewer, or to go on in it. */
const acts = ['click', 'keyup', 'popstate'] as const;

let page: PageState | null = null;

/** Made when it is first needed: tests read answers where there is no page. */
const pageHere = (): PageState => (page ??= createPageState(document));

/** The page as it is now: its address changes without it being loaded again. */
export const pageElements = (): PageElements => ({
  address: location.href,
  select: (selector) => pageHere().select(selector),
});

/** `swapped` is told after each look that an exchange in a viewer led to. */
export function watchBoxes(boxes: Boxes, read: ShownReader, world: BoxWorld, swapped: () => void): BoxWatch {
  const finder = createAdFinder<Element>({ ...world, read, find: () => boxes.find(pageElements()) });
  let step = 0;
  let pauseMs = afterSwapMs;
  let watched: readonly Element[] = [];

  const look = (): void => {
    watchSwaps();
    finder.look();
    const ms = looksAfterMs[step];
    step += 1;
    if (ms !== undefined) wake.within(ms);
  };
  const wake = createWake(world, () => world.whenIdle(look));
  // Not in idle time: how long the last one was in view ends here.
  const swapWake = createWake(world, () => {
    const beganAt = world.now();
    look();
    swapped();
    pauseMs = Math.max(afterSwapMs, (world.now() - beganAt) * pauseFactor);
  });
  const swaps = new MutationObserver(() => swapWake.within(pauseMs));
  const watchSwaps = (): void => {
    const selector = boxes.swapsIn(location.pathname);
    const places = selector === null ? [] : pageHere().select(selector);
    if (places.length === watched.length && places.every((place, n) => place === watched[n])) return;
    watched = places;
    swaps.disconnect();
    for (const place of places)
      swaps.observe(place, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['href', 'class', 'hidden', 'aria-hidden'],
      });
  };
  const begin = (): void => {
    step = 0;
    wake.within(looksAfterMs[0] ?? 0);
  };
  const scrolled = (): void => wake.within(afterScrollMs);
  for (const act of acts) window.addEventListener(act, begin, { capture: true, passive: true });
  window.addEventListener('scroll', scrolled, { capture: true, passive: true });

  return {
    ...finder,
    begin,
    captured(ad) {
      finder.captured(ad);
      begin();
    },
    stop() {
      for (const act of acts) window.removeEventListener(act, begin, { capture: true });
      window.removeEventListener('scroll', scrolled, { capture: true });
      swaps.disconnect();
      wake.cancel();
      swapWake.cancel();
    },
  };
}
