/** A search with an asynchronous question: in groups, because one hash at a time leaves the processor waiting. */
const atOnce = 64;

/** The first item without the property; so many are looked at together as keeps the processor busy and memory small. */
export async function firstWithout<T>(items: readonly T[], has: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (let from = 0; from < items.length; from += atOnce) {
    const group = items.slice(from, from + atOnce);
    const answers = await Promise.all(group.map(has));
    const place = answers.indexOf(false);
    if (place >= 0) return group[place];
  }
  return undefined;
}
