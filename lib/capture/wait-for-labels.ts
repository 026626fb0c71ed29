/** The fallback as far as every page needs it: knows when labels are to be read, and leaves the reading to the companion. */
import type { PageAdapter } from '#lib/platforms/contract.ts';
import type { Companion, LabelReader, LabelWorld } from './companion.ts';
import { createWake } from './wake.ts';

export interface LabelWait {
  /** The document is complete: ten seconds from now the fallback begins, or two where most pages come without data, unless posts come
   *  as data. Where only the page tells it begins at once, and looks again then. */
  readonly pageLoaded: () => void;
  readonly scrolled: () => void;
  /** So many posts were read from structured data, and no ad among them: after a dozen it may be the ads that are not understood. */
  readonly postsRead: (count: number) => void;
  /** The page may be going. Where labels are read, or most pages come without data, those that stand there now are read first; where
   *  the page is what tells of posts, those that nobody had the time to read are told of, once. */
  readonly leaving: () => void;
  /** Ads were read from structured data, or the capture ends: the fallback is not needed, or no longer. */
  readonly stop: () => void;
}

export interface LabelWaitWorld extends LabelWorld {
  readonly useCompanion: (job: (companion: Companion) => void) => void;
}

const patienceMs = 10_000;
const patienceWhereDrawnMs = 2_000;
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
  /** Has looked at the posts of the page. */
  let hasLooked = false;
  let posts = 0;
  const seeing: LabelWorld = {
    ...world,
    select() {
      hasLooked = true;
      return world.select();
    },
    // What data told of is counted there.
    looked: (unseen, problems) => world.looked(posts === 0 ? unseen : 0, problems),
  };
  let companion: Companion | null = null;
  const come = (given: Companion): void => {
    companion = given;
  };
  const begin = (given: Companion): void => {
    if (!isWanted) return;
    reader ??= given.readLabels(seeing);
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
      if (isMostlyDrawn) world.useCompanion(come);
      wake.within(isMostlyDrawn ? patienceWhereDrawnMs : patienceMs);
    },
    scrolled: () => reader?.scrolled(),
    postsRead(count) {
      posts += count;
      if (reader === null) look();
    },
    leaving() {
      if (!isWanted || posts > 0) return;
      if (companion) reader ??= companion.readLabels(seeing);
      reader?.leaving();
      // Elsewhere posts count that answers told of: what the page shows says nothing of those.
      if (!(isPageOnly || isMostlyDrawn) || reader !== null || hasLooked || isTold) return;
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
