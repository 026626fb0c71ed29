/** Cuts a feed into the answers that it comes in. */

/** Consecutive parts of `size`, the last one shorter. */
export function pagesOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
