/** Photos of a sheet, as a telephone takes them: found, laid flat and read, and every place told as in the photo. */
import { describe, expect, test } from 'vitest';
import { scanTools } from '#lib/cli/scan-tools.ts';
import { findSheet } from '#lib/sar/formats/scan/find-sheet.ts';
import { layFlat } from '#lib/sar/formats/scan/lay-flat.ts';
import { ontoPicture, type Corners } from '#lib/sar/formats/scan/perspective.ts';
import type { Picture } from '#lib/sar/formats/scan/picture.ts';
import { scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import { seededRandom } from '#tests/harness/answers/random.ts';
import { labourLetter } from '#tests/harness/pdf/labour-letter.ts';
import { cornersOf, photographPages, photoHeight, type Shot } from '#tests/harness/photograph-pages.ts';

const [width, height] = [900, 1200];

/** A bright sheet on a ground; `light` says how bright each place is lit. */
function sheetOn(corners: Corners, ground: number, light: (x: number, y: number) => number = () => 1): Picture {
  const grey = new Uint8Array(width * height);
  const isLeftOf = ([x, y]: readonly [number, number], at: number): boolean => {
    const [[ax, ay], [bx, by]] = [corners[at] ?? [0, 0], corners[(at + 1) % 4] ?? [0, 0]];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
  };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isSheet = [0, 1, 2, 3].every((at) => isLeftOf([x, y], at));
      const isPrint = isSheet && x % 90 < 40 && y % 60 < 6;
      grey[y * width + x] = (isPrint ? 30 : isSheet ? 235 : ground) * light(x, y);
    }
  return { width, height, grey };
}

const slanting: Corners = [
  [160, 90],
  [760, 60],
  [830, 1120],
  [70, 1150],
];

/** How far the corners found are off, in pixels; -1 where none are. */
function offBy(found: Corners | null, corners: Corners): number {
  if (found === null) return -1;
  return Math.max(...found.map(([x, y], at) => Math.hypot(x - (corners[at]?.[0] ?? 0), y - (corners[at]?.[1] ?? 0))));
}

describe('a sheet', () => {
  test.each<readonly [string, Picture]>([
    ['on a dark table', sheetOn(slanting, 50)],
    ['on a grey one', sheetOn(slanting, 150)],
    ['half in shadow', sheetOn(slanting, 50, (x) => 1 - (0.55 * x) / width)],
  ])('%s is found', (_, picture) => {
    const off = offBy(findSheet(picture), slanting);
    expect(off).toBeGreaterThanOrEqual(0);
    expect(off).toBeLessThan(5);
  });

  test.each<readonly [string, Picture]>([
    [
      'that fills the picture',
      sheetOn(
        [
          [-9, -9],
          [999, -9],
          [999, 1300],
          [-9, 1300],
        ],
        50,
      ),
    ],
    [
      'of which a corner is not seen',
      sheetOn(
        [
          [160, 90],
          [1100, 60],
          [1200, 1120],
          [70, 1150],
        ],
        50,
      ),
    ],
    [
      'as even as a window of a program',
      sheetOn(
        [
          [100, 100],
          [800, 100],
          [800, 1100],
          [100, 1100],
        ],
        50,
      ),
    ],
    [
      'too small to be the page',
      sheetOn(
        [
          [400, 500],
          [600, 490],
          [610, 760],
          [390, 770],
        ],
        50,
      ),
    ],
  ])('%s is left as it is', (_, picture) => {
    expect(findSheet(picture)).toBeNull();
    expect(layFlat(picture).picture).toBe(picture);
  });

  test('is drawn as if it lay under a scanner, and its corners stand where they stood', () => {
    const { picture, back, zoom } = layFlat(sheetOn(slanting, 50));
    expect([picture.width, picture.height]).toEqual([2481, 3508]);
    expect(zoom).toBeGreaterThan(0.2);
    expect(zoom).toBeLessThan(0.4);
    const found: Corners = [
      back(0, 0),
      back(picture.width, 0),
      back(picture.width, picture.height),
      back(0, picture.height),
    ];
    expect(offBy(found, slanting)).toBeLessThan(5);
  });

  test('seen straight on is only made larger or smaller', () => {
    const place = ontoPicture(
      [
        [10, 20],
        [110, 20],
        [110, 220],
        [10, 220],
      ],
      50,
      100,
    );
    expect(place(25, 50)).toEqual([60, 120]);
  });
});

describe('a photo of a letter with ruled tables', async () => {
  const letter = await labourLetter('ruled');
  const printed = await readAnswer({ name: 'a.pdf', bytes: letter }, { controller: 'labour' });
  const truth = printed.facts.filter(({ where }) => where.page === 1);

  test.each<readonly [string, string, Shot]>([
    ['as WebP', 'photo.webp', { form: 'webp' }],
    ['by a camera on its head', 'photo.jpg', { orientation: 3 }],
    [
      'slanting, in uneven light, by a camera on its right side',
      'photo.jpg',
      { orientation: 6, slant: 0.12, darkest: 0.4 },
    ],
    ['by a camera on its left side', 'photo.jpg', { orientation: 8 }],
  ])('taken %s is read as the letter is, but for a value or two', async (_, name, shot) => {
    const [bytes] = await photographPages(letter, seededRandom(1, 'photo'), shot);
    if (!bytes) throw new Error('no photo');
    const scans = scanReader(() => scanTools(() => undefined));
    const { facts, remainders } = await readAnswer({ name, bytes }, { controller: 'labour', scans });
    expect(facts.map(({ label }) => label)).toEqual(truth.map(({ label }) => label));
    expect(facts.filter(({ value }, at) => value === truth[at]?.value).length).toBeGreaterThanOrEqual(truth.length - 2);
    // The grain of the table beside the sheet is no text.
    expect(remainders.length).toBeLessThan(printed.remainders.length + 8);
    const [x = 0, y = 0] = printed.facts.find(({ label }) => label === 'Mosaic type')?.where.box ?? [];
    const place = ontoPicture(cornersOf(seededRandom(1, 'photo'), shot.slant), 595.28, 841.89)(x, y);
    const [left = 0, top = 0] = facts.find(({ label }) => label === 'Mosaic type')?.where.box ?? [];
    const points = 842 / photoHeight;
    expect(Math.hypot(left - place[0] * points, top - place[1] * points)).toBeLessThan(6);
  });
});
