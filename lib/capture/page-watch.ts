/** Everything of a capture that looks at the page while the user is on it: joined posts, the fallback, coming and going. */
import type { PageState } from '#lib/bridge/page-state.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { PlatformAdapter, ReadAd } from '#lib/platforms/contract.ts';
import type { BrowserWorld } from './browser-world.ts';
import { PostFinder } from './find-posts.ts';
import { Impressions } from './impressions.ts';
import { LabelledPosts } from './read-labelled.ts';
import { Visibility } from './visibility.ts';
import { watchOnScreen } from './watch-on-screen.ts';

export interface PageEnds {
  readonly impression: (impression: Impression) => void;
  readonly labelled: (ad: ReadAd) => void;
  /** The tab was hidden or the page is going: what waits should be sent now. */
  readonly leaving: () => void;
}

export interface PageWatch {
  captured(ad: CapturedAd): void;
  signalSeen(): void;
  stop(): void;
}

export interface PageParts {
  readonly adapter: PlatformAdapter;
  readonly page: PageState;
  readonly world: BrowserWorld;
  readonly whenIdle: (job: () => void) => void;
  /** Whether the fallback may read labels: not in a tab that was open before the extension came. */
  readonly mayReadLabels: boolean;
}

export function watchPage({ adapter, page, world, whenIdle, mayReadLabels }: PageParts, ends: PageEnds): PageWatch {
  const impressions = new Impressions(world.randomId());
  const onScreen = watchOnScreen(new Visibility(page.isVisible(), ends.impression), world);
  const join = (ad: CapturedAd, post: Element): void => onScreen.watch(post, impressions.next(ad));
  const missed = (ad: CapturedAd): void => {
    const impression = impressions.unmeasured(ad, world.wallClock());
    if (impression) ends.impression(impression);
  };
  const common = { ...world, whenIdle, select: () => page.select(adapter.postSelector) };
  const finder = new PostFinder<Element>(
    { ...common, readPost: (post) => adapter.readPost(post), isSamePost: (ad, key) => adapter.isSamePost(ad, key) },
    { joined: join, missed },
  );
  const labelled = new LabelledPosts<Element>({
    ...common,
    readAd(post) {
      const raw = adapter.readElement(post);
      return raw && adapter.parseElement(raw, world.wallClock());
    },
    found(read, post) {
      ends.labelled(read);
      join(read.ad, post);
    },
  });

  const leave = (): void => {
    finder.giveUp();
    onScreen.pageVisible(false);
    ends.leaving();
  };
  const stops = [
    listen('scroll', () => {
      finder.scrolled();
      labelled.scrolled();
    }),
    listen('visibilitychange', () => (page.isVisible() ? onScreen.pageVisible(true) : leave())),
    listen('pagehide', leave),
    listen('pageshow', () => onScreen.pageVisible(page.isVisible())),
    listen('load', () => mayReadLabels && labelled.pageLoaded()),
  ];
  if (mayReadLabels && page.isComplete()) labelled.pageLoaded();
  return {
    captured: (ad) => finder.captured(ad),
    signalSeen: () => labelled.signalSeen(),
    stop() {
      for (const stop of stops) stop();
      finder.giveUp();
      finder.stop();
      labelled.stop();
      onScreen.stop();
    },
  };
}

/** Listens on the window, whose methods no element of the page can hide; gives what ends it. */
function listen(type: string, heard: () => unknown): () => void {
  addEventListener(type, heard, { capture: true, passive: true });
  return () => removeEventListener(type, heard, { capture: true });
}
