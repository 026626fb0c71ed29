/** Everything of a capture that looks at the page while the user is on it: joined posts, the fallback, coming and going. */
import type { PageState } from '#lib/bridge/page-state.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { PageAdapter, ReadAd } from '#lib/platforms/contract.ts';
import type { BrowserWorld } from './browser-world.ts';
import type { CapturedAd } from './capture-session.ts';
import type { Companion } from './companion.ts';
import { createPostFinder } from './find-posts.ts';
import { createImpressions, type ShownAd } from './impressions.ts';
import { createVisibility } from './visibility.ts';
import { waitForLabels } from './wait-for-labels.ts';
import { watchOnScreen } from './watch-on-screen.ts';

export interface PageEnds {
  readonly impression: (impression: Impression) => void;
  readonly labelled: (ad: ReadAd) => void;
  /** The tab was hidden or the page is going: what waits should be sent now. */
  readonly leaving: () => void;
}

export interface PageWatch {
  readonly captured: (ad: CapturedAd) => void;
  /** Posts were read from structured data: the fallback is not needed, or no longer. */
  readonly signalSeen: () => void;
  readonly stop: () => void;
}

export interface PageParts {
  readonly adapter: PageAdapter;
  readonly page: PageState;
  readonly world: BrowserWorld;
  readonly whenIdle: (job: () => void) => void;
  readonly useCompanion: (job: (companion: Companion) => void) => void;
  /** Whether the fallback may read labels: not in a tab that was open before the extension came. */
  readonly mayReadLabels: boolean;
}

export function watchPage(parts: PageParts, ends: PageEnds): PageWatch {
  const { adapter, page, world, whenIdle } = parts;
  const impressions = createImpressions(world.randomId());
  const onScreen = watchOnScreen(createVisibility(page.isVisible(), ends.impression), world);
  const select = (behind?: Element | null): readonly Element[] => page.select(adapter.postSelector, behind);
  const join = (ad: ShownAd, post: Element): void => onScreen.watch(post, impressions.next(ad));
  const missed = (ad: ShownAd): void => {
    const impression = impressions.unmeasured(ad);
    if (impression) ends.impression(impression);
  };
  const readPost = (post: Element) => adapter.readPost(post);
  const finder = createPostFinder<CapturedAd, Element>(
    { ...world, whenIdle, select, readPost },
    { joined: join, missed },
  );
  const fallback = waitForLabels(
    {
      ...parts,
      ...world,
      select,
      found(read, post) {
        ends.labelled(read);
        join({ id: read.ad.id, surface: read.ad.surface, at: world.wallClock() }, post);
      },
    },
    parts.mayReadLabels,
  );

  const leave = (): void => {
    finder.giveUp();
    onScreen.pageVisible(false);
    ends.leaving();
  };
  const stops = [
    listen('scroll', () => {
      finder.scrolled();
      fallback.scrolled();
    }),
    listen('visibilitychange', () => (page.isVisible() ? onScreen.pageVisible(true) : leave())),
    listen('pagehide', leave),
    listen('pageshow', () => onScreen.pageVisible(page.isVisible())),
    listen('load', fallback.pageLoaded),
  ];
  if (page.isComplete()) fallback.pageLoaded();
  return {
    captured: finder.captured,
    signalSeen: fallback.stop,
    stop() {
      for (const stop of stops) stop();
      finder.giveUp();
      finder.stop();
      fallback.stop();
      onScreen.stop();
    },
  };
}

/** Listens on the window, whose methods no element of the page can hide; gives what ends it. */
function listen(type: string, heard: () => unknown): () => void {
  addEventListener(type, heard, { capture: true, passive: true });
  return () => removeEventListener(type, heard, { capture: true });
}
