/** A table of phrases that finds the longest phrase standing in a label, whole words only. */

export interface PhraseRow<T> {
  readonly means: T;
  /** Words as `normaliseLabel` gives them; a phrase that begins with `=` must be the whole label. */
  readonly phrases: readonly string[];
}

export interface PhraseHit<T> {
  readonly means: T;
  readonly phrase: string;
  readonly whole: boolean;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly means: T;
  readonly onlyWhole: boolean;
  readonly order: number;
}

/** The phrases of a list written with commas, over as many lines as it takes. */
export function words(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
}

/** A function that finds the longest phrase in a normalised label; of two of the same length the first of the table. */
export function phraseTable<T>(rows: readonly PhraseRow<T>[]): (normalised: string) => PhraseHit<T> | null {
  const byFirstWord = indexByFirstWord(rows);
  return (normalised) => {
    const label = normalised.split(' ');
    const standing = label.flatMap((word, start) =>
      (byFirstWord.get(word) ?? []).filter((entry) => standsAt(label, start, entry)),
    );
    const best = standing.toSorted((a, b) => b.words.length - a.words.length || a.order - b.order)[0];
    if (!best) return null;
    return { means: best.means, phrase: best.words.join(' '), whole: best.words.length === label.length };
  };
}

function indexByFirstWord<T>(rows: readonly PhraseRow<T>[]): Map<string, Entry<T>[]> {
  const index = new Map<string, Entry<T>[]>();
  for (const [order, { means, phrases }] of rows.entries()) {
    for (const phrase of phrases) {
      const onlyWhole = phrase.startsWith('=');
      const own = phrase.slice(onlyWhole ? 1 : 0).split(' ');
      const first = own[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words: own, means, onlyWhole, order }]);
    }
  }
  return index;
}

function standsAt<T>(label: readonly string[], start: number, entry: Entry<T>): boolean {
  if (entry.onlyWhole && label.length !== entry.words.length) return false;
  return entry.words.every((word, offset) => label[start + offset] === word);
}
