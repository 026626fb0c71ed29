/** Facts about a feed response that need no parsing: how many posts it holds, and whose feed it is. */

const postId = /"post_id":\s*"(\d{5,24})"/g;
const viewer = /"actor":\s*\{\s*"__typename":\s*"User",\s*"id":\s*"(\d{4,20})"\s*\}/;

/** How many different posts a response names, of any kind; a shared post counts besides the one that shares it. */
export function countPosts(text: string): number {
  if (!text.includes('post_id')) return 0;
  const ids = new Set<string>();
  for (const [, id = ''] of text.matchAll(postId)) ids.add(id);
  return ids.size;
}

/** The account whose feed it is, as the feed's own query says (`data.viewer.actor`, an id and nothing else); null where it
 *  is not said. It is for a salted key only, and never stored. */
export function viewerIdOf(text: string): string | null {
  const start = text.indexOf('"viewer":');
  return start < 0 ? null : (viewer.exec(text.slice(start))?.[1] ?? null);
}
