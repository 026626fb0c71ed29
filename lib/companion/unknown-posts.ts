/** Finds posts of the page for a sample: those that are labelled as ads and that no data told of. */
import { isSamePost } from '#lib/capture/same-post.ts';
import type { PlatformAdapter, PostKey } from '#lib/platforms/contract.ts';

/** From one page at one time. */
const mostPosts = 3;

/** `P` is an element of the page; tests have none. */
export interface PostReader<P> {
  /** The elements that may be posts. */
  readonly select: () => readonly P[];
  readonly isLabelled: (post: P) => boolean;
  readonly keyOf: (post: P) => PostKey | null;
  readonly markupOf: (post: P) => string;
}

/** Gives their markup, each once. Where no data came at all and no label is found either, that of the first posts: their label may
 *  have changed. Posts that stand there already are passed over: their data came before anybody listened. */
export function createPostFinder<P extends object>({
  select,
  isLabelled,
  keyOf,
  markupOf,
}: PostReader<P>): (known: readonly PostKey[]) => readonly string[] {
  const taken = new WeakSet<P>(select());
  const isKnown = (post: P, known: readonly PostKey[]): boolean => {
    const key = keyOf(post);
    return key !== null && known.some((ad) => isSamePost(ad, key));
  };
  return (known) => {
    const posts = select().filter((post) => !taken.has(post));
    const labelled = posts.filter((post) => isLabelled(post) && !isKnown(post, known));
    const chosen = labelled.length > 0 || known.length > 0 ? labelled : posts;
    return chosen.slice(0, mostPosts).map((post) => {
      taken.add(post);
      return markupOf(post);
    });
  };
}

/** The posts of a page, as its platform reads them. */
export function postsOf(page: ParentNode, adapter: PlatformAdapter): PostReader<Element> {
  return {
    select: () => Array.from(page.querySelectorAll(adapter.postSelector)),
    isLabelled: (post) => adapter.readElement(post) !== null,
    keyOf: (post) => adapter.readPost(post),
    markupOf: ({ outerHTML }) => outerHTML,
  };
}
