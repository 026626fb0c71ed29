/** Finds posts of the page for a sample: those that are labelled as ads and that no data told of. */
import { isSamePost } from '#lib/capture/same-post.ts';
import type { PlatformAdapter, PostKey } from '#lib/platforms/contract.ts';

/** From one page at one time. */
const mostPosts = 3;

type Reader = Pick<PlatformAdapter, 'postSelector' | 'readPost' | 'readElement'>;

/** Gives their markup, each once. Where no data came at all and no label is found either, that of the first posts: their label may
 *  have changed. Posts that stand there already are passed over: their data came before anybody listened. */
export function createPostFinder(page: ParentNode, adapter: Reader): (known: readonly PostKey[]) => readonly string[] {
  const all = (): readonly Element[] => Array.from(page.querySelectorAll(adapter.postSelector));
  const taken = new WeakSet<Element>(all());
  return (known) => {
    const posts = all().filter((post) => !taken.has(post));
    const labelled = posts.filter((post) => adapter.readElement(post) !== null && !isKnown(post, known, adapter));
    const chosen = labelled.length > 0 || known.length > 0 ? labelled : posts;
    return chosen.slice(0, mostPosts).map((post) => {
      taken.add(post);
      return post.outerHTML;
    });
  };
}

function isKnown(post: Element, known: readonly PostKey[], { readPost }: Reader): boolean {
  const key = readPost(post);
  return key !== null && known.some((ad) => isSamePost(ad, key));
}
