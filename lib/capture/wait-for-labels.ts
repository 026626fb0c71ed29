/** The fallback as far as every page needs it: knows when labels are to be read, and leaves the reading to the companion. */
import type { Companion, LabelReader, LabelWorld } from './companion.ts';
import { createWake } from './wake.ts';

export interface LabelWait {
  /** The document is complete: ten seconds from now the fallback begins, unless a signal comes. Where only the page tells it begins at
   *  once, and looks again then. */
  readonly pageLoaded: () => void;
  readonly scrolled: () => void;
  /** Posts were read from structured data, or the capture ends: the fallback is not needed, or no longer. */
  readonly stop: () => void;
}

export interface LabelWaitWorld extends LabelWorld {
  readonly useCompanion: (job: (companion: Companion) => void) => void;
}

const patienceMs = 10_000;

export function waitForLabels(world: LabelWaitWorld, mayRead: boolean, isPageOnly = false): LabelWait {
  let reader: LabelReader | null = null;
  let isWanted = mayRead;
  const begin = (companion: Companion): void => {
    if (!isWanted) return;
    reader ??= companion.readLabels(world);
    reader.scrolled();
  };
  const wake = createWake(world, () => world.useCompanion(begin));
  return {
    pageLoaded() {
      if (!isWanted) return;
      if (isPageOnly) world.useCompanion(begin);
      wake.within(patienceMs);
    },
    scrolled: () => reader?.scrolled(),
    stop() {
      isWanted = false;
      wake.cancel();
      reader?.stop();
      reader = null;
    },
  };
}
