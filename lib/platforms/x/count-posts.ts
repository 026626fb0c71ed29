/** Counts posts without parsing, for health. */

/** The name of an entry that is a post: `tweet-<id>`, alone, after the name of its conversation, or promoted. It begins with the word
 *  that is rare, and looks back from there: tried at each quotation mark it takes ten times as long. */
const postEntry = /tweet-(?<="(?:[\w-]{1,120}-)?tweet-)(\d{3,25})(?:-[\da-f]{3,32})?"/g;

/** How many different posts a list names, of any kind. */
export function countPosts(text: string): number {
  const ids = new Set<string>();
  for (const [, id = ''] of text.matchAll(postEntry)) ids.add(id);
  return ids.size;
}
