/** The fallback as far as every page needs it: knows when labels are to be read, and leaves the reading to the companion. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import type { Companion, LabelReader, LabelWorld } from './companion.ts';
import { createWake } from './wake.ts';

export interface LabelWait {
  /** The document is complete: ten seconds from now the fallback begins, or three where most pages come without data, unless posts come
   *  as data. Where only the page tells it begins at once, and looks again then. */
  readonly pageLoaded: () => void;
  readonly scrolled: () => void;
  /** So many posts were read from structured data, and no ad among them: after a dozen it may be the ads that are not understood. */
  readonly postsRead: (count: number) => void;
  /** The page may be going. Posts of which neither data nor a label was read are told of, once. */
  readonly leaving: () => void;
  /** Ads were read from structured data, or the capture ends: the fallback is not needed, or no longer. */
  readonly stop: () => void;
}

export interface LabelWaitWorld extends LabelWorld {
  readonly useCompanion: (job: (companion: Companion) => void) => void;
}

const patienceMs = 10_000;
const patienceWhereDrawnMs = 3_000;
/** A feed has an ad in some five posts; a dozen without one make its label worth looking for. */
const postsWithoutAd = 12;

export function waitForLabels(
  world: LabelWaitWorld,
  mayRead: boolean,
  { isPageOnly, isMostlyDrawn }: Pick<PageAdapter, 'isPageOnly' | 'isMostlyDrawn'>,
): LabelWait {
  let reader: LabelReader | null = null;
  let isWanted = mayRead;
  let isDue = false;
  let isTold = false;
  let posts = 0;
  const begin = (companion: Companion): void => {
    if (!isWanted) return;
    reader ??= companion.readLabels(world);
    reader.scrolled();
  };
  const look = (): void => {
    if (isWanted && isDue && (posts === 0 || posts >= postsWithoutAd)) world.useCompanion(begin);
  };
  const wake = createWake(world, () => {
    isDue = true;
    look();
  });
  return {
    pageLoaded() {
      if (!isWanted) return;
      if (isPageOnly) world.useCompanion(begin);
      wake.within(isMostlyDrawn ? patienceWhereDrawnMs : patienceMs);
    },
    scrolled: () => reader?.scrolled(),
    postsRead(count) {
      posts += count;
      if (reader === null) look();
    },
    leaving() {
      if (!isWanted || isTold || reader !== null || posts > 0) return;
      isTold = true;
      const unread = world.select().length;
      if (unread > 0) world.looked(unread, []);
    },
    stop() {
      isWanted = false;
      wake.cancel();
      reader?.stop();
      reader = null;
    },
  };
}
