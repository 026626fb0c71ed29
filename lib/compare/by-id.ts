/** One order for everything: by id, each id once, so that the same input in any order gives the same findings. */

export function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].toSorted((a, b) => compareText(a.id, b.id));
}

/** By code unit, whatever the language of the machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function uniqueSorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}
