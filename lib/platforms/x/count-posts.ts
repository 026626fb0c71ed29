/** Counts posts without parsing, for health. */

/** The name of an entry that is a post: `tweet-<id>`, alone, after the name of its conversation, or promoted. */
const postEntry = /"(?:[\w-]{1,120}-)?tweet-(\d{3,25})(?:-[\da-f]{3,32})?"/g;

/** How many different posts a list names, of any kind. */
export function countPosts(text: string): number {
  const ids = new Set<string>();
  for (const [, id = ''] of text.matchAll(postEntry)) ids.add(id);
  return ids.size;
}
