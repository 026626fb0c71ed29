/** What is done to a picture before its text is recognised: light, straightness, lines; and what is put right afterwards. */
import { describe, expect, test } from 'vitest';
import { withoutLines } from '#lib/sar/formats/scan/drawn-lines.ts';
import { evenLight } from '#lib/sar/formats/scan/even-light.ts';
import { inKnownForms } from '#lib/sar/formats/scan/known-forms.ts';
import { leftInk } from '#lib/sar/formats/scan/left-ink.ts';
import { withLostMarks } from '#lib/sar/formats/scan/lost-marks.ts';
import { type Picture, pictureOf, quarterTurned } from '#lib/sar/formats/scan/picture.ts';
import { pictureSize } from '#lib/sar/formats/scan/picture-size.ts';
import type { Word } from '#lib/sar/formats/scan/recogniser.ts';
import { skewOf, straighten } from '#lib/sar/formats/scan/straighten.ts';
import { wordsApart } from '#lib/sar/formats/scan/words-apart.ts';
import { png } from '#tests/harness/png.ts';

type Rect = readonly [left: number, top: number, width: number, height: number];

/** White paper with black rectangles. */
function paper(width: number, height: number, marks: readonly Rect[]): Picture {
  const grey = new Uint8Array(width * height).fill(255);
  for (const [left, top, wide, high] of marks)
    for (let y = top; y < top + high; y += 1) grey.fill(0, y * width + left, y * width + left + wide);
  return { width, height, grey };
}

const at = ({ width, grey }: Picture, x: number, y: number): number => grey[y * width + x] ?? -1;

/** A word of letters as wide as high, from `left` on; lines are 30 pixels high and stand at 100. */
function aWord(text: string, left: number, more: Partial<Word> = {}): Word {
  const letters = [...text].map((letter, index) => ({
    text: letter,
    left: left + index * 20,
    right: left + index * 20 + 14,
  }));
  const right = letters.at(-1)?.right ?? left;
  return { text, left, right, top: 78, bottom: 100, baseline: 100, height: 30, sure: 0.95, letters, ...more };
}

const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

describe('a picture', () => {
  test('is grey on white paper, where nothing is drawn too', () => {
    const data = Uint8Array.of(0, 0, 0, 255, 255, 0, 0, 255, 0, 0, 0, 0);
    expect([...pictureOf({ width: 3, height: 1, data }).grey]).toEqual([0, 76, 255]);
  });

  test('is turned by quarters, and back again', () => {
    const picture = paper(3, 2, [[0, 0, 1, 1]]);
    const turned = quarterTurned(picture, 1);
    expect([turned.width, turned.height, at(turned, 1, 0)]).toEqual([2, 3, 0]);
    expect(quarterTurned(turned, 3)).toEqual(picture);
  });

  test('has its paper white where a shadow lies on it, and its ink dark', () => {
    const picture = paper(400, 200, []);
    for (let y = 0; y < 200; y += 1)
      for (let x = 0; x < 400; x += 1) picture.grey[y * 400 + x] = (x % 20 < 3 ? 0.2 : 1) * (240 - x * 0.35);
    const even = evenLight(picture);
    expect(Math.min(at(even, 10, 100), at(even, 390, 100))).toBeGreaterThan(235);
    expect(Math.max(at(even, 20, 100), at(even, 381, 100))).toBeLessThan(80);
  });
});

describe('a page that lies askew', () => {
  const rows = Array.from({ length: 14 }, (_, row): Rect => [100, 80 + row * 50, 700, 14]);

  test.each([-2.2, -0.4, 0, 0.7, 3.1])('of %f degrees is put straight, and its places are known', (degrees) => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const picture = paper(900, 850, []);
    for (const [left, top, wide, high] of rows)
      for (let x = left; x < left + wide; x += 1)
        for (let y = top; y < top + high; y += 1) picture.grey[Math.round(y + slope * (x - 450)) * 900 + x] = 0;
    expect(Math.abs(skewOf(picture) - degrees)).toBeLessThan(0.12);
    const straight = straighten(picture);
    expect(Math.abs(skewOf(straight.picture))).toBeLessThan(0.12);
    expect(straight.back(450, 425).map(Math.round)).toEqual([450, 425]);
  });

  test('without text is left as it is', () => {
    expect(skewOf(paper(300, 300, []))).toBe(0);
  });
});

describe('the lines of a table', () => {
  const grid: readonly Rect[] = [
    [50, 50, 500, 4],
    [50, 150, 500, 4],
    [50, 50, 4, 104],
    [300, 50, 4, 104],
    [546, 50, 4, 104],
  ];

  test('are found and wiped out; a letter between them stays, and so does a bar', () => {
    const letter: Rect = [100, 90, 5, 25];
    const bar: Rect = [50, 300, 400, 40];
    const { picture, lines } = withoutLines(paper(600, 400, [...grid, letter, bar]), 200);
    expect(lines.filter(({ top, bottom }) => top === bottom)).toHaveLength(2);
    expect(lines.filter(({ left, right }) => left === right)).toHaveLength(3);
    expect([at(picture, 200, 51), at(picture, 301, 100), at(picture, 301, 51)]).toEqual([255, 255, 255]);
    expect([at(picture, 102, 100), at(picture, 200, 320)]).toEqual([0, 0]);
  });
});

describe('marks that were lost', () => {
  /** The strokes of letters as wide as `aWord` has them. */
  const strokes = (text: string, left: number): Rect[] =>
    [...text].map((_, index): Rect => [left + index * 20, 78, 14, 22]);

  test('a point between two digits is put back, and is unsure', () => {
    const picture = paper(200, 140, [...strokes('51', 20), [35, 97, 3, 3]]);
    const [word] = withLostMarks([aWord('51', 20, { letters: aWord('51', 20).letters })], picture);
    expect(word).toMatchObject({ text: '5.1', sure: 0.6 });
  });

  test('a comma hangs lower', () => {
    const picture = paper(200, 140, [...strokes('51', 20), [35, 97, 3, 9]]);
    expect(textsOf(withLostMarks([aWord('51', 20)], picture))).toEqual(['5,1']);
  });

  test('a number without one is as it was', () => {
    expect(withLostMarks([aWord('51', 20)], paper(200, 140, strokes('51', 20)))).toEqual([aWord('51', 20)]);
  });

  test('a low line makes one of two words, a line under both does not', () => {
    const words = [aWord('ab', 20), aWord('cd', 66)];
    const letters = [...strokes('ab', 20), ...strokes('cd', 66)];
    expect(textsOf(withLostMarks(words, paper(200, 140, [...letters, [54, 104, 12, 2]])))).toEqual(['ab_cd']);
    expect(textsOf(withLostMarks(words, paper(200, 140, [...letters, [20, 104, 90, 2]])))).toEqual(['ab', 'cd']);
  });
});

describe('what its form shows', () => {
  test.each<readonly [string, Partial<Word>, string]>([
    ['Cc', { top: 78, right: 40 }, 'C'],
    ['cC', { top: 84, right: 40 }, 'c'],
    ['x', { top: 78, right: 40 }, 'X'],
    ['y', { bottom: 100, right: 40 }, 'Y'],
    ['y', { bottom: 107, right: 40 }, 'y'],
    ['N', { right: 40 }, 'N'],
  ])('%s alone, %o, is %s', (text, more, expected) => {
    expect(textsOf(inKnownForms([aWord(text, 20, more)], 30))).toEqual([expected]);
  });

  test('a letter among words is left alone', () => {
    expect(textsOf(inKnownForms([aWord('enwau', 20), aWord('x', 125, { top: 78 })], 30))).toEqual(['enwau', 'x']);
  });

  test('the second half of a postcode begins with a digit', () => {
    expect(inKnownForms([aWord('ZZ99', 20), aWord('TWZ', 110)], 30)[1]).toMatchObject({ text: '7WZ', sure: 0.6 });
    expect(textsOf(inKnownForms([aWord('THE', 20), aWord('TWO', 110)], 30))).toEqual(['THE', 'TWO']);
  });
});

test('words do not touch, and a short one stands between its neighbours', () => {
  const [first, short, last] = wordsApart([
    aWord('Cawsom', 20, { right: 137 }),
    aWord('y', 134, { right: 148 }),
    aWord('data', 174),
  ]);
  expect((short?.left ?? 0) - (first?.right ?? 0)).toBeGreaterThanOrEqual(7);
  expect((last?.left ?? 0) - (short?.right ?? 0)).toBeLessThan(18);
});

test('ink that no word covers is found, of the size of letters only', () => {
  const marks: readonly Rect[] = [
    [20, 78, 54, 22],
    [300, 78, 14, 22],
    [500, 90, 3, 3],
    [20, 200, 400, 120],
  ];
  expect(leftInk(paper(600, 400, marks), [aWord('abc', 20)], 30)).toEqual([
    { left: 300, top: 78, right: 314, bottom: 100 },
  ]);
});

describe('the size of a picture', () => {
  const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  const webp = (form: string, rest: readonly number[]): Uint8Array =>
    Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii(`WEBP${form}`), 0, 0, 0, 0, ...rest, 0, 0, 0, 0]);

  test.each([
    ['PNG', new Uint8Array(png(70, 30, () => [0, 0, 0]))],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 9, 8, 0, 30, 0, 70, 1)],
    ['plain WebP', webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 70, 0, 30, 0])],
    ['lossless WebP', webp('VP8L', [0x2f, 69, 0x40, 7, 0])],
    ['extended WebP', webp('VP8X', [0, 0, 0, 0, 69, 0, 0, 29, 0, 0])],
  ])('stands in a %s', (_, bytes) => {
    expect(pictureSize(bytes)).toEqual({ width: 70, height: 30 });
  });

  test('is not known of one that ends too early', () => {
    expect(pictureSize(Uint8Array.of(0xff, 0xd8, 0xff))).toBeNull();
    expect(pictureSize(Uint8Array.of(0x89, 0x50))).toBeNull();
  });
});
