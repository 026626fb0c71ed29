/** Notices that the user has opened the platform's own explanation of an ad: a page, a frame in the page, or a dialog. Never opens
 *  one. The reading is the companion's. */
import type { PageState } from '#lib/bridge/page-state.ts';
import type { PageAdapter } from '#lib/platforms/contract.ts';
import type { Companion, OpenedAbout } from './companion.ts';
import { remember } from './remember.ts';

export interface ExplanationParts {
  readonly adapter: PageAdapter;
  readonly page: PageState;
  readonly world: { readonly setTimer: (run: () => void, ms: number) => () => void };
  readonly useCompanion: (job: (companion: Companion) => void) => void;
  /** Reads an explanation where it stands; false where none is there (yet). */
  readonly read: (companion: Companion, root: Document | Element, about: OpenedAbout) => boolean;
}

export type WatchExplanations = (parts: ExplanationParts) => ExplanationWatch;

export interface ExplanationWatch {
  /** An ad was caught whose explanation has an address. */
  readonly explainable: (why: string, adId: string) => void;
  /** An ad was found in the page. */
  readonly joined: (post: Element, adId: string) => void;
  readonly pageLoaded: () => void;
  readonly loaded: (event: Event) => void;
  readonly clicked: (event: Event) => void;
}

/** What is drawn after it was opened is looked for again. */
const looksAfterMs = [0, 700, 2_000, 5_000];
const rememberedAds = 300;

/** Given to `startCapture` by the platforms whose explanations have an address or stand in a dialog; the others' come as answers. */
export function watchExplanations({ adapter, page, world, useCompanion, read }: ExplanationParts): ExplanationWatch {
  const adOfWhy = new Map<string, string>();
  const adOfPost = new WeakMap<Element, string>();
  const done = new WeakSet<Document | Element>();
  let clicked: Element | null = null;

  const look = (rootOf: () => Document | Element | null | undefined, about: OpenedAbout): void => {
    for (const ms of looksAfterMs)
      world.setTimer(() => {
        const root = rootOf();
        if (root && !done.has(root))
          useCompanion((companion) => !done.has(root) && read(companion, root, about) && done.add(root));
      }, ms);
  };
  const lookAt = (url: string, rootOf: () => Document | null | undefined): void => {
    const why = adapter.explanationKeyOf?.(url) ?? null;
    if (why !== null) look(rootOf, { adId: adOfWhy.get(why) ?? null, why });
  };
  return {
    explainable: (why, adId) => remember(adOfWhy, why, adId, rememberedAds),
    joined: (post, adId) => adOfPost.set(post, adId),
    pageLoaded: () => lookAt(location.href, () => document),
    loaded({ target }) {
      if (target instanceof HTMLIFrameElement) lookAt(target.src, () => target.contentDocument);
    },
    clicked({ target }) {
      const { dialogSelector, postSelector } = adapter;
      if (!dialogSelector || !(target instanceof Element)) return;
      const post = target.closest(postSelector);
      if (post) clicked = post;
      look(() => page.select(dialogSelector).at(-1), { adId: (clicked && adOfPost.get(clicked)) ?? null, why: null });
    },
  };
}
