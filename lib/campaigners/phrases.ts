/** Finds known phrases in a sequence of words; where two fit, the longest wins, so that a stop phrase shields what it contains. */
import { wordsOf } from './normalise.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly meaning: T;
}

export interface PhraseMatch<T> {
  readonly meaning: T;
  /** Index of the first word, and of the word after the last. */
  readonly start: number;
  readonly end: number;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A table for `findPhrases`. The first of two equal phrases counts. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, meaning: T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [phrase, meaning] of rows) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const same = table.get(first);
    if (same === undefined) table.set(first, [{ words, meaning }]);
    else same.push({ words, meaning });
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The phrases in the words, from left to right, without overlap. */
export function findPhrases<T>(words: readonly string[], table: PhraseTable<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const hit = table.get(words[start] ?? '')?.find((phrase) => standsAt(words, start, phrase.words));
    if (hit === undefined) continue;
    found.push({ meaning: hit.meaning, start, end: start + hit.words.length });
    start += hit.words.length - 1;
  }
  return found;
}

function standsAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[start + offset] === word);
}
