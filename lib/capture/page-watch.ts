/** Everything of a capture that looks at the page while the user is on it: joined posts, the fallback, coming and going. */
import type { PageState } from '#lib/bridge/page-state.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { PageAdapter, ReadAd, ReadProblem } from '#lib/platforms/contract.ts';
import type { BrowserWorld } from './browser-world.ts';
import type { CapturedAd } from './capture-session.ts';
import type { BoxSeeker, Companion, WholeResponse } from './companion.ts';
import { createPostFinder } from './find-posts.ts';
import { createImpressions, type ShownAd } from './impressions.ts';
import { createVisibility } from './visibility.ts';
import { remember } from './remember.ts';
import { waitForLabels } from './wait-for-labels.ts';
import type { WatchExplanations } from './watch-explanations.ts';
import { watchOnScreen } from './watch-on-screen.ts';

export interface PageEnds {
  readonly impression: (impression: Impression) => void;
  readonly labelled: (ad: ReadAd) => void;
  /** Posts that no data told of: they were looked at, and this in them was not understood; or nobody had the time to. */
  readonly looked: (posts: number, problems: readonly ReadProblem[]) => void;
  readonly explained: (whole: WholeResponse, at: string) => void;
  /** An ad was found in the page. */
  readonly joined: (post: Element, adId: string) => void;
  /** The tab was hidden or the page is going: what waits should be sent now. */
  readonly leaving: () => void;
}

export interface PageWatch {
  readonly captured: (ad: CapturedAd) => void;
  /** So many posts, and so many ads among them, were read from structured data. */
  readonly dataRead: (posts: number, ads: number) => void;
  readonly stop: () => void;
}

export interface PageParts {
  readonly adapter: PageAdapter;
  readonly page: PageState;
  readonly world: BrowserWorld;
  readonly whenIdle: (job: () => void) => void;
  readonly useCompanion: (job: (companion: Companion) => void) => void;
  readonly watchExplanations: WatchExplanations | undefined;
  /** Whether the fallback may read labels: not in a tab that was open before the extension came. */
  readonly mayReadLabels: boolean;
}

const mostBoxed = 60;

export function watchPage(parts: PageParts, ends: PageEnds): PageWatch {
  const { adapter, page, world, whenIdle } = parts;
  const impressions = createImpressions(world.randomId());
  const onScreen = watchOnScreen(createVisibility(page.isVisible(), ends.impression), world);
  const select = (behind?: Element | null): readonly Element[] => page.select(adapter.postSelector, behind);
  const explanations = parts.watchExplanations?.({
    ...parts,
    read(companion, root, about) {
      const at = world.wallClock();
      const whole = companion.readExplanation(root, about, at);
      if (whole) ends.explained(whole, at);
      return whole !== null;
    },
  });
  const join = (ad: ShownAd, post: Element): void => {
    onScreen.watch(post, impressions.next(ad));
    explanations?.joined(post, ad.id);
    ends.joined(post, ad.id);
  };
  const missed = (ad: ShownAd): void => {
    const impression = impressions.unmeasured(ad);
    if (impression) ends.impression(impression);
  };
  const taken = new WeakSet<Element>();
  const finder = createPostFinder<CapturedAd, Element>(
    { ...world, whenIdle, select, readPost: adapter.readPost },
    {
      joined(ad, post) {
        taken.add(post);
        join(ad, post);
      },
      missed,
    },
  );
  /** Ads that the companion seeks. */
  const boxed = new Map<string, ShownAd>();
  const boxWorld = {
    ...world,
    whenIdle,
    isTaken: (post: Element) => taken.has(post),
    joined: join,
    left: onScreen.forget,
  };
  let boxes: BoxSeeker | null = null;
  const fallback = waitForLabels(
    {
      ...parts,
      ...boxWorld,
      select,
      found(read, post) {
        ends.labelled(read);
        join({ id: read.ad.id, surface: read.ad.surface, at: world.wallClock() }, post);
      },
      looked: ends.looked,
    },
    parts.mayReadLabels,
    adapter,
  );

  const loaded = (): void => {
    fallback.pageLoaded();
    explanations?.pageLoaded();
  };
  const giveUp = (): void => {
    finder.giveUp();
    boxed.forEach(missed);
  };
  const leave = (): void => {
    giveUp();
    onScreen.pageVisible(false);
    fallback.leaving();
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
    listen('click', (event) => explanations?.clicked(event)),
    // A frame's load event reaches the document, not the window; the window has its own.
    listen('load', (event) => explanations?.loaded(event), document),
    listen('load', loaded),
  ];
  if (page.isComplete()) loaded();
  return {
    captured(ad) {
      if (ad.why) explanations?.explainable(ad.why, ad.id);
      if (!adapter.boxSurfaces?.includes(ad.surface)) return finder.captured(ad);
      remember(boxed, ad.id, ad, mostBoxed);
      parts.useCompanion((companion) => {
        boxes = companion.seekBoxes(boxWorld);
        boxes.captured(ad);
      });
    },
    dataRead: (posts, ads) => (ads > 0 ? fallback.stop() : fallback.postsRead(posts)),
    stop() {
      for (const stop of stops) stop();
      giveUp();
      finder.stop();
      boxes?.stop();
      fallback.stop();
      onScreen.stop();
    },
  };
}

/** Listens on the window, whose methods no element of the page can hide; gives what ends it. */
function listen(type: string, heard: (event: Event) => unknown, target: EventTarget = window): () => void {
  target.addEventListener(type, heard, { capture: true, passive: true });
  return () => target.removeEventListener(type, heard, { capture: true });
}
