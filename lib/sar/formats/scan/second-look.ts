/** A second look at what the first left out or was unsure of: a number alone in its cell, a word between the lines of a table. */
import { leftInk } from './left-ink.ts';
import type { Picture } from './picture.ts';
import type { Lines, Part, Recogniser, Word } from './recogniser.ts';

/** Words less sure than this are read once more by themselves; at most so many parts of a page are. */
const unsure = 0.85;
const mostParts = 200;

/** What the second look finds where the first saw nothing is taken from here on. */
const sureEnough = 0.4;

/** A part is looked at with this much room around it, in heights of its line. */
const room = 0.25;

/** The lines with what a second look is surer of, and with what only it has seen. */
export function secondLook(lines: Lines, picture: Picture, look: Recogniser['part']): Lines {
  let left = mostParts;
  const again = (part: Part, height: number): Word[] => {
    left -= 1;
    return look(padded(part, height * room, picture)).flat();
  };
  const surer = lines.map((line) =>
    line.flatMap((word) => {
      if (word.sure >= unsure || left <= 0) return [word];
      const found = again(word, word.height);
      return found.length > 0 && leastSure(found) > word.sure ? found.map((each) => onLineOf(word, each)) : [word];
    }),
  );
  const height = middle(lines.flatMap((line) => line.map((word) => word.height)));
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

function middle(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

function padded({ left, top, right, bottom }: Part, by: number, { width, height }: Picture): Part {
  return {
    left: Math.max(0, Math.round(left - by)),
    top: Math.max(0, Math.round(top - by)),
    right: Math.min(width, Math.round(right + by)),
    bottom: Math.min(height, Math.round(bottom + by)),
  };
}
