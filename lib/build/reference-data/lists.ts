/** Lists by key, and their joined form in the packaged file. */

/** Adds `item` to the list of `key`. */
export function push(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Each list as one text. */
export function joined(lists: ReadonlyMap<string, readonly string[]>, separator: string): Record<string, string> {
  return Object.fromEntries([...lists].map(([key, items]) => [key, items.join(separator)]));
}
