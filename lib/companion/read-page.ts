/** What of a page is looked at for ads: boxes for those that were recorded, and visible labels where no data tells of any. */
import type { BoxWorld, Companion } from '#lib/capture/companion.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { shownReader } from './boxes/read-shown.ts';
import { type BoxWatch, pageElements, watchBoxes } from './boxes/watch-boxes.ts';
import { createLabelReader, type Looked, type PageLabelReader } from './read-labels.ts';
import { unreadPost } from './unread-post.ts';

export function createPageReader(adapter: PlatformAdapter): Pick<Companion, 'seekBoxes' | 'readLabels'> {
  const readShown = shownReader(adapter);
  let boxWatch: BoxWatch | null = null;
  let labels: PageLabelReader | null = null;
  let watchedFor: BoxWorld['left'] | null = null;
  /** The watch of this capture; that of one before, which was switched off, ends. */
  const watchIn = (world: BoxWorld): BoxWatch | null => {
    if (!adapter.boxes || (boxWatch && watchedFor === world.left)) return boxWatch;
    boxWatch?.stop();
    watchedFor = world.left;
    return (boxWatch = watchBoxes(adapter.boxes, readShown, world, () => labels?.swapped()));
  };
  return {
    seekBoxes: (world) => watchIn(world) ?? nowhere,
    readLabels(world) {
      // A label that says nothing is no problem elsewhere; and where most pages have data, posts are counted there.
      const countDrawn = (posts: number): void => (adapter.isMostlyDrawn ? world.looked(posts, []) : undefined);
      const watch = watchIn(world);
      watch?.begin();
      labels = createLabelReader<Element>((post) => lookAt(post, adapter, world.wallClock()), {
        ...world,
        looked: adapter.isPageOnly ? world.looked : countDrawn,
        select: () => [...new Set([...world.select(), ...(adapter.boxes?.find(pageElements()) ?? [])])],
        saidIn: (element) => (element.matches(adapter.postSelector) ? null : element.textContent),
        found(read, element) {
          watch?.release(element);
          world.found(read, element);
          watch?.adopt({ ...read.ad, at: world.wallClock() }, element);
        },
      });
      return labels;
    },
  };
}

const nowhere = { captured: () => undefined, stop: () => undefined };

function lookAt(post: Element, adapter: PlatformAdapter, at: string): Looked {
  const raw = adapter.readElement(post);
  const ad = raw && adapter.parseElement(raw, at);
  return ad ? { ad } : raw && { problem: unreadPost(raw) };
}
