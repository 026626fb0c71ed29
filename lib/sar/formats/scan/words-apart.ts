/** The words of a line as far apart as words are: a recogniser is not exact about where one ends, least so about short ones. */
import type { Word } from './recogniser.ts';

/** In heights of the line: a blank is no narrower; a short word with less than this around it stands in the middle of it. */
const blank = 0.24;
const around = 1.4;
const short = 2;

/** The same words, of which no two touch. */
export function wordsApart(line: readonly Word[]): Word[] {
  const centred = line.map((word, at) => inTheMiddle(word, line[at - 1], line[at + 1]));
  return centred.map((word, at) => apart(word, centred[at - 1], centred[at + 1]));
}

function inTheMiddle(word: Word, before: Word | undefined, after: Word | undefined): Word {
  if (before === undefined || after === undefined || word.text.length > short) return word;
  const width = word.right - word.left;
  const free = after.left - before.right - width;
  if (free <= 0 || free > around * word.height) return word;
  const left = before.right + free / 2;
  return { ...word, left, right: left + width };
}

function apart(word: Word, before: Word | undefined, after: Word | undefined): Word {
  const room = word.height * blank;
  const left = before !== undefined && isTight(before, word, room) ? middle(before, word) + room / 2 : word.left;
  const right = after !== undefined && isTight(word, after, room) ? middle(word, after) - room / 2 : word.right;
  return { ...word, left, right };
}

function isTight(first: Word, second: Word, room: number): boolean {
  return second.left > first.left && second.left - first.right < room;
}

/** Between the end of one and the start of the other. */
function middle(first: Word, second: Word): number {
  return (first.right + second.left) / 2;
}
