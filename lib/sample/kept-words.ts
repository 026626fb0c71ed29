/** Knows the values that are the platform's own words, by its markers and by what its adapter says. */
import { isIdentifier } from './program-names.ts';

export interface KeptWords {
  /** True for a text that stays as a whole. */
  readonly isKept: (text: string) => boolean;
  /** The text with every part scrambled that is none of the platform's words; null where it has none of them. */
  readonly around: (text: string, scramble: (part: string) => string) => string | null;
}

/** A shorter marker counts only as the whole text. */
const shortestInside = 6;

/** `keep`: what they match stays, wherever it stands in a value. */
export function createKeptWords(markers: readonly string[], keep: readonly RegExp[]): KeptWords {
  const words = markers.map((marker) => marker.replaceAll(/^\W+|\W+$/g, '')).filter((word) => word !== '');
  const patterns = keep.map(({ source, flags }) => new RegExp(source, flags.includes('g') ? flags : `${flags}g`));
  const isMarker = (text: string): boolean =>
    words.some((word) => (word.length >= shortestInside ? text.includes(word) : text === word));
  return {
    isKept: (text) => (isIdentifier(text) && isMarker(text)) || patterns.some((pattern) => isWhole(pattern, text)),
    around(text, scramble) {
      const stays = patterns
        .flatMap((pattern) =>
          Array.from(text.matchAll(pattern), ({ 0: part, index }) => ({ index, end: index + part.length })),
        )
        .filter(({ index, end }) => end > index)
        .toSorted((a, b) => a.index - b.index);
      if (stays.length === 0) return null;
      let scrambled = '';
      let at = 0;
      for (const { index, end } of stays) {
        if (end <= at) continue;
        scrambled +=
          (index > at ? scramble(text.slice(at, index)) : '') + withoutGender(text.slice(Math.max(index, at), end));
        at = end;
      }
      return at < text.length ? scrambled + scramble(text.slice(at)) : scrambled;
    },
  };
}

/** A sentence of reasons may tell whom an ad is for, and so who sees it: all of them become the same. */
const withoutGender = (text: string): string => text.replaceAll(/\b(?:wo)?men\b/gi, 'women');

function isWhole(pattern: RegExp, text: string): boolean {
  return Array.from(text.matchAll(pattern)).some(([part]) => part === text);
}
