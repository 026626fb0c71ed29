/** Reads a gender from the words of platforms and answers. */
import { plainWords } from './plain-words.ts';

const words: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ...['f', 'female', 'females', 'woman', 'women', 'mrs', 'miss', 'ms', 'benyw', 'merched', 'menywod'].map(
    (word) => [word, 'woman'] as const,
  ),
  ...['m', 'male', 'males', 'man', 'men', 'mr', 'gwryw', 'dynion'].map((word) => [word, 'man'] as const),
]);

/** Null for "all", an empty text, and everything that names neither or both. */
export function genderOf(text: string): 'woman' | 'man' | null {
  const named = new Set(
    plainWords(text)
      .split(' ')
      .flatMap((word) => words.get(word) ?? []),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
