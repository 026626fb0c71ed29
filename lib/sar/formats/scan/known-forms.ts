/** Mistakes of a recogniser that the form of what stands there shows: a letter read as two, its size, a postcode's digit. */
import type { Word } from './recogniser.ts';

/** What was put right is right mostly, and worth a look. */
const sureAtMost = 0.6;

/** In heights of the line: a letter is no wider; a capital reaches higher than a small letter without an upper part, and hangs less
 *  than one with a lower part. */
const oneWide = 0.9;
const capital = 0.64;
const small = 0.58;
const hanging = 0.1;

/** What each digit is taken for. */
const digits: Readonly<Record<string, string>> = { O: '0', I: '1', l: '1', A: '4', S: '5', G: '6', T: '7', B: '8' };

/** A line's words, put right where their form leaves no other reading. `usual` is the height of most lines of the page. */
export function inKnownForms(line: readonly Word[], usual: number): Word[] {
  return line.map((word, at) => {
    const [before, after] = [line[at - 1], line[at + 1]];
    const isAlone =
      word.left - (before?.right ?? Number.NEGATIVE_INFINITY) > word.height &&
      (after?.left ?? Number.POSITIVE_INFINITY) - word.right > word.height;
    return postcodePart(isAlone ? loneLetter(word, usual) : word, before);
  });
}

/** One letter alone is read as itself in both sizes (`Cc`), or in the wrong one. */
function loneLetter(word: Word, usual: number): Word {
  const { text, left, right } = word;
  const [first = '', second = first, ...more] = text;
  const isOne = more.length === 0 && first.toLowerCase() === second.toLowerCase() && /\p{L}/u.test(first);
  if (!isOne || right - left > word.height * oneWide) return word;
  const letter = isCapital(first, word, usual) ? first.toUpperCase() : first.toLowerCase();
  return letter === text ? word : { ...word, text: letter, sure: Math.min(word.sure, sureAtMost) };
}

function isCapital(letter: string, { top, bottom, baseline, height }: Word, usual: number): boolean {
  const line = Math.abs(height - usual) < usual * 0.35 ? usual : height;
  const isRead = letter !== letter.toLowerCase();
  if (/[gpqyj]/i.test(letter)) return bottom - baseline < line * hanging;
  if (!/[acemnorsuvwxz]/i.test(letter)) return isRead;
  const tall = (baseline - top) / line;
  return tall > capital || (tall > small && isRead);
}

/** The second half of a postcode begins with a digit. */
function postcodePart(word: Word, before: Word | undefined): Word {
  if (before === undefined || !/^[A-Z]{1,2}\d[A-Z\d]?$/.test(before.text) || !/^[A-Za-z][A-Z]{2}$/.test(word.text))
    return word;
  const digit = digits[word.text[0] ?? ''];
  return digit === undefined
    ? word
    : { ...word, text: `${digit}${word.text.slice(1)}`, sure: Math.min(word.sure, sureAtMost) };
}
