/** Reads what an element of the page is known by, be it a post or a box. */
import type { PlatformAdapter, PostKey } from '#lib/platforms/contract.ts';

export type ShownReader = (element: Element) => PostKey | null;

export function shownReader({ boxes, postSelector, readPost }: PlatformAdapter): ShownReader {
  return (element) => (boxes && !element.matches(postSelector) ? boxes.read(element) : readPost(element));
}
