/** What is said of a bench on the command line, after its name. */
import type { Platform } from '#lib/core/platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

/** A bench and the words after its name. */
export interface Asked {
  readonly name: string;
  readonly words: readonly string[];
}

/** Every word that names a bench begins one; the words that follow are its own. What no bench begins is an error. */
export function askedFor(words: readonly string[], names: ReadonlySet<string>): readonly Asked[] {
  const [first] = words;
  if (first !== undefined && !names.has(first))
    throw new Error(`no bench ${first}; there are ${[...names].join(', ')}`);
  const starts = words.flatMap((word, at) => (names.has(word) ? [at] : []));
  return starts.map((start, n) => ({ name: words[start] ?? '', words: words.slice(start + 1, starts[n + 1]) }));
}

/** The number among the words: how many rounds. */
export function roundsIn(words: readonly string[], usual: number): number {
  const rounds = words.find((word) => /^\d+$/.test(word));
  return rounds === undefined ? usual : Number(rounds);
}

/** The platforms among the words; the usual ones where none is named. */
export function platformsIn(words: readonly string[], usual?: readonly Platform[]): readonly Platform[] {
  const all = [...syntheticPlatforms.keys()];
  const unknown = words.find((word) => !/^\d+$/.test(word) && !all.some((platform) => platform === word));
  if (unknown !== undefined) throw new Error(`no platform ${unknown}; there are ${all.join(', ')}`);
  const named = all.filter((platform) => words.includes(platform));
  return named.length > 0 ? named : (usual ?? all);
}
