/** Looks for posts that a feed took away and may draw again, by the rules by which the capture script found them: where two fit,
 *  neither. Looks soon after one was lost, and then only as the user scrolls. */
import { createBrowserWorld } from '#lib/capture/browser-world.ts';
import { createPostFinder, type SoughtAd } from '#lib/capture/find-posts.ts';
import { createIdleWork } from '#lib/capture/idle-work.ts';
import { createPageState } from '#lib/bridge/page-state.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export type PostReader = Pick<PlatformAdapter, 'postSelector' | 'readPost'>;

export interface PostSeeker<A> {
  readonly seek: (ad: A) => void;
  /** One ad by its id, or all, need no longer be found. */
  readonly forget: (id: string | null) => void;
  readonly stop: () => void;
}

export function seekPosts<A extends SoughtAd>(
  adapter: PostReader,
  found: (ad: A, post: Element) => void,
): PostSeeker<A> {
  const world = createBrowserWorld();
  const page = createPageState(document);
  const wanted = new Set<string>();
  const finder = createPostFinder<A, Element>(
    {
      ...world,
      whenIdle: createIdleWork(world.idle).add,
      select: (behind) => page.select(adapter.postSelector, behind),
      readPost: (post) => adapter.readPost(post),
    },
    {
      joined: (ad, post) => wanted.delete(ad.id) && found(ad, post),
      missed: (ad) => wanted.delete(ad.id),
    },
  );
  window.addEventListener('scroll', finder.scrolled, { capture: true, passive: true });
  return {
    seek(ad) {
      wanted.add(ad.id);
      finder.captured(ad);
    },
    forget: (id) => (id === null ? wanted.clear() : void wanted.delete(id)),
    stop() {
      window.removeEventListener('scroll', finder.scrolled, { capture: true });
      finder.stop();
    },
  };
}
