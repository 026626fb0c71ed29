/** A second look at what the first left out or was unsure of: a number alone in its cell, a word between the lines of a table. */
import { leftInk } from './left-ink.ts';
import type { Picture } from './picture.ts';
import type { Lines, Part, Recogniser, Word } from './recogniser.ts';

/** Words less sure than this are read once more by themselves; at most so many parts of a page are. */
const unsure = 0.85;
const mostParts = 200;

/** What the second look finds where the first saw nothing is taken from here on. */
const sureEnough = 0.4;

/** A letter is no wider than this. */
const oneWide = 0.9;

/** A part is looked at with this much room around it, in heights of its line, and not as far as the words beside it. */
const room = 0.25;

/** The lines with what a second look is surer of, and with what only it has seen. */
export function secondLook(lines: Lines, picture: Picture, look: Recogniser['part']): Lines {
  let left = mostParts;
  const again = (part: Part, height: number, [from, to]: readonly [number, number] = [0, picture.width]): Word[] => {
    left -= 1;
    const isLetter = part.right - part.left < height * oneWide;
    const wide = padded(part, height * room, picture);
    const free = {
      left: Math.max(wide.left, Math.ceil((part.left + from) / 2)),
      right: Math.min(wide.right, Math.floor((part.right + to) / 2)),
    };
    return look(free.right > free.left ? { ...wide, ...free } : wide, isLetter).flat();
  };
  const surer = lines.map((line) =>
    line.flatMap((word, at) => {
      if (word.sure >= unsure || left <= 0) return [word];
      const found = again(word, word.height, [line[at - 1]?.right ?? 0, line[at + 1]?.left ?? picture.width]);
      return found.length > 0 && leastSure(found) > word.sure ? found.map((each) => onLineOf(word, each)) : [word];
    }),
  );
  const height = usualHeight(lines);
  if (height === null) return surer;
  const missed = leftInk(picture, surer.flat(), height).flatMap((part) => {
    const found = left > 0 ? again(part, height) : [];
    const kept = found.filter(({ text, sure }) => sure >= sureEnough && /[\p{L}\p{N}]/u.test(text));
    return kept.length === 0 ? [] : [kept.map((word) => ({ ...word, height: alike(word.height, height) }))];
  });
  return [...surer, ...missed];
}

/** Alone in its part, a word's line is measured by its own letters; what the line of the page said is better. */
function onLineOf({ baseline, height }: Word, word: Word): Word {
  return { ...word, baseline, height };
}

function alike(height: number, usual: number): number {
  return Math.abs(height - usual) < usual * 0.35 ? usual : height;
}

function leastSure(words: readonly Word[]): number {
  return Math.min(...words.map(({ sure }) => sure));
}

/** The height of most lines; null where there is no word. */
export function usualHeight(lines: Lines): number | null {
  const heights = lines.flatMap((line) => line.map(({ height }) => height)).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? null;
}

function padded({ left, top, right, bottom }: Part, by: number, { width, height }: Picture): Part {
  return {
    left: Math.max(0, Math.round(left - by)),
    top: Math.max(0, Math.round(top - by)),
    right: Math.min(width, Math.round(right + by)),
    bottom: Math.min(height, Math.round(bottom + by)),
  };
}
