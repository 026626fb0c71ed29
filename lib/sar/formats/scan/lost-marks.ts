/** Small marks that a recogniser loses although they are plain to see: the point within a number, the low line of a field's name. */
import type { Picture } from './picture.ts';
import type { Word } from './recogniser.ts';

/** A mark that was put back is right mostly, and worth a look. */
const sureAtMost = 0.6;

/** In heights of the line: where a point stands and how wide it is, how far it may hang, and how long a low line is. */
const pointTop = 0.3;
const pointWidest = 0.3;
const commaHang = 0.08;
const lowLine = 0.3;
const shortestLow = 0.25;
const longest = 1.4;

const ink = 150;

/** The words of a line with their marks; two words with a low line between them are one. */
export function withLostMarks(line: readonly Word[], picture: Picture): Word[] {
  const words: Word[] = [];
  for (const word of line) {
    const marked = withPoints(word, picture);
    const last = words.at(-1);
    if (last !== undefined && isOne(last, marked, picture)) words[words.length - 1] = joined(last, marked);
    else words.push(marked);
  }
  return words;
}

/** Points, commas and low lines between letters that stand further apart than the text says. */
function withPoints(word: Word, picture: Picture): Word {
  let text = '';
  let isChanged = false;
  for (const [at, letter] of word.letters.entries()) {
    text += letter.text;
    const next = word.letters[at + 1];
    if (next === undefined || !/[a-z\d]$/i.test(letter.text) || !/^[a-z\d)]/i.test(next.text)) continue;
    const mark = markBetween(letter, next, word, picture);
    text += mark;
    isChanged ||= mark !== '';
  }
  return isChanged ? { ...word, text, sure: Math.min(word.sure, sureAtMost) } : word;
}

type Edges = Pick<Word, 'left' | 'right'>;

/** Between the middles of two letters: a column of ink at the foot alone, with white on both sides. */
function markBetween(
  before: Edges,
  after: Edges,
  { baseline, height, top }: Word,
  picture: Picture,
): '.' | ',' | '_' | '' {
  if (isLowLine([before.right + 1, after.left], { baseline, height, top }, picture)) return '_';
  const [from, to] = [(before.left + before.right) / 2, (after.left + after.right) / 2];
  const foot = baseline - height * pointTop;
  let start = -1;
  let isAfterWhite = false;
  for (let x = Math.round(from); x <= to; x += 1) {
    const isHigh = hasInk(picture, x, [top, foot]);
    const isLow = !isHigh && hasInk(picture, x, [foot, baseline + height * 0.25]);
    if (isLow && start < 0 && isAfterWhite) start = x;
    const isWhite = !isHigh && !isLow;
    if (isWhite && start >= 0) {
      const width = x - start;
      if (width >= Math.max(2, height * 0.06) && width <= height * pointWidest)
        return hangs(picture, { from: start, to: x, below: baseline + height * commaHang }) ? ',' : '.';
    }
    if (isWhite || isHigh) start = -1;
    isAfterWhite = isWhite || (isAfterWhite && isLow);
  }
  return '';
}

type Standing = Pick<Word, 'baseline' | 'height' | 'top'>;

/** A gap of some width with ink along its foot, below the letters, and nowhere else. */
function isLowLine([from, to]: Band, { baseline, height, top }: Standing, picture: Picture): boolean {
  if (to - from < height * shortestLow) return false;
  let drawn = 0;
  for (let x = from; x < to; x += 1) {
    if (hasInk(picture, x, [top, baseline - height * 0.1])) return false;
    if (hasInk(picture, x, [baseline + 1, baseline + height * lowLine])) drawn += 1;
  }
  return drawn > (to - from) * 0.75;
}

function hangs(picture: Picture, { from, to, below }: { from: number; to: number; below: number }): boolean {
  for (let x = from; x < to; x += 1) if (hasInk(picture, x, [below + 1, below + 3])) return true;
  return false;
}

/** A low line from one word to the next, which goes on under neither; or one that was read, and a gap that is none. */
function isOne(before: Word, after: Word, picture: Picture): boolean {
  const { height, baseline } = before;
  const gap = after.left - before.right;
  if (before.text.endsWith('_') || after.text.startsWith('_')) return gap < height * 0.5;
  if (gap < 2 || gap > height * longest) return false;
  const low: Band = [baseline + 1, baseline + height * lowLine];
  const isDrawn = (from: number, to: number): number => {
    let drawn = 0;
    for (let x = from; x < to; x += 1) if (hasInk(picture, x, low)) drawn += 1;
    return drawn / Math.max(1, to - from);
  };
  const isUnderGap = isDrawn(before.right + 1, after.left) > 0.75;
  return (
    isUnderGap &&
    isDrawn(Math.max(before.left, before.right - height), before.right - 1) < 0.6 &&
    isDrawn(after.left + 1, Math.min(after.right, after.left + height)) < 0.6
  );
}

function joined(before: Word, after: Word): Word {
  const isRead = before.text.endsWith('_') || after.text.startsWith('_');
  return {
    ...before,
    text: `${before.text}${isRead ? '' : '_'}${after.text}`,
    right: after.right,
    top: Math.min(before.top, after.top),
    bottom: Math.max(before.bottom, after.bottom),
    sure: Math.min(before.sure, after.sure, isRead ? 1 : sureAtMost),
    letters: [...before.letters, ...after.letters],
  };
}

/** From the first row to the last, both in pixels. */
type Band = readonly [number, number];

function hasInk({ width, height, grey }: Picture, x: number, [from, to]: Band): boolean {
  if (x < 0 || x >= width) return false;
  for (let y = Math.max(0, Math.round(from)); y <= Math.min(height - 1, Math.round(to)); y += 1)
    if ((grey[y * width + x] ?? 255) < ink) return true;
  return false;
}
