/** Paper under a telephone: the pages of a PDF on a dark table, seen from the side in uneven light, as the camera stores them. The
 *  same bytes and the same chance give the same pictures. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Random } from './answers/random.ts';
import { printPages } from './print-pages.ts';

/** How a camera was held (`orientation`, as EXIF numbers it: 1 upright, 3 on its head, 6 and 8 on its sides), how far the page is from
 *  square on (`slant`, a part of its width), the darkest light on it (0-1), and the form of the file. */
export interface Shot {
  readonly orientation?: 1 | 3 | 6 | 8;
  readonly slant?: number;
  readonly darkest?: number;
  readonly form?: 'jpeg' | 'webp';
}

const dotsPerInch = 200;
const usualSlant = 0.06;
export const [photoWidth, photoHeight] = [2250, 3000];
const quality = 82;
const grain = 9;
const table = 62;

type Point = readonly [x: number, y: number];

export async function photographPages(bytes: Uint8Array, random: Random, shot: Shot = {}): Promise<Uint8Array[]> {
  const photos: Uint8Array[] = [];
  for (const sheet of await printPages(bytes, dotsPerInch)) {
    const photo = turned(photograph(sheet, random, shot), shot.orientation ?? 1);
    if (shot.form === 'webp') photos.push(new Uint8Array(await photo.encode('webp', quality)));
    else photos.push(withOrientation(new Uint8Array(await photo.encode('jpeg', quality)), shot.orientation ?? 1));
  }
  return photos;
}

function photograph(sheet: Canvas, random: Random, { slant, darkest = 0.55 }: Shot): Canvas {
  const paper = sheet.getContext('2d').getImageData(0, 0, sheet.width, sheet.height);
  const photo = createCanvas(photoWidth, photoHeight);
  const context = photo.getContext('2d');
  const picture = context.createImageData(photoWidth, photoHeight);
  const place = ontoPaper(cornersOf(random, slant), sheet);
  let noise = random.int(1, 2_000_000_000);
  for (let y = 0; y < photoHeight; y += 1) {
    for (let x = 0; x < photoWidth; x += 1) {
      noise = (Math.imul(noise, 1_664_525) + 1_013_904_223) >>> 0;
      const off = ((noise >>> 16) % (2 * grain + 1)) - grain;
      const light = darkest + (1 - darkest) * (0.5 * (x / photoWidth) + 0.5 * (1 - y / photoHeight));
      const shade = shadeAt(paper, place(x, y)) * light * 0.95 + off;
      const at = (y * photoWidth + x) * 4;
      picture.data.fill(Math.max(0, Math.min(255, shade)), at, at + 3);
      picture.data[at + 3] = 255;
    }
  }
  context.putImageData(picture, 0, 0);
  return photo;
}

/** Where the corners of the first sheet are in the upright photo, in pixels from the top left, clockwise: each a little elsewhere than
 *  at the corner of a sheet that fills most of the photo. */
export function cornersOf(random: Random, slant = usualSlant): readonly [Point, Point, Point, Point] {
  const off = (): number => (random.int(-100, 100) / 100) * slant * photoWidth * 0.4;
  const [left, right, top, bottom] = [photoWidth * 0.08, photoWidth * 0.92, photoHeight * 0.06, photoHeight * 0.94];
  const nearer = slant * photoWidth;
  return [
    [left + nearer + off(), top + off()],
    [right - nearer + off(), top + off()],
    [right + off() * 0.3, bottom + off() * 0.3],
    [left + off() * 0.3, bottom + off() * 0.3],
  ];
}

/** For a point of the photo, the point of the sheet that is seen there. Four points fix a perspective (Heckbert 1989, 2.2.2). */
function ontoPaper(
  [p0, p1, p2, p3]: readonly [Point, Point, Point, Point],
  { width, height }: { readonly width: number; readonly height: number },
): (x: number, y: number) => Point {
  const [sx, sy] = [p0[0] - p1[0] + p2[0] - p3[0], p0[1] - p1[1] + p2[1] - p3[1]];
  const [ax, bx, ay, by] = [p1[0] - p2[0], p3[0] - p2[0], p1[1] - p2[1], p3[1] - p2[1]];
  const area = ax * by - bx * ay;
  const [g, h] = [(sx * by - bx * sy) / area, (ax * sy - sx * ay) / area];
  const [a, b, c] = [p1[0] - p0[0] + g * p1[0], p3[0] - p0[0] + h * p3[0], p0[0]];
  const [d, e, f] = [p1[1] - p0[1] + g * p1[1], p3[1] - p0[1] + h * p3[1], p0[1]];
  return (x, y) => {
    const [m, n, o, p] = [a - g * x, b - h * x, d - g * y, e - h * y];
    const det = m * p - n * o;
    return [((p * (x - c) - n * (y - f)) / det) * width, ((m * (y - f) - o * (x - c)) / det) * height];
  };
}

/** Mixed from the four pixels around; the table beside the sheet. */
function shadeAt(
  { width, height, data }: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
  [x, y]: Point,
): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return table;
  const [right, down] = [x - left, y - top];
  const at = (top * width + left) * 4;
  const upper = (data[at] ?? 0) * (1 - right) + (data[at + 4] ?? 0) * right;
  const lower = (data[at + width * 4] ?? 0) * (1 - right) + (data[at + width * 4 + 4] ?? 0) * right;
  return upper * (1 - down) + lower * down;
}

/** The photo as the sensor of a camera so held has it. */
function turned(photo: Canvas, orientation: number): Canvas {
  const quarters = { 1: 0, 3: 2, 6: 3, 8: 1 }[orientation] ?? 0;
  if (quarters === 0) return photo;
  const [width, height] = quarters === 2 ? [photo.width, photo.height] : [photo.height, photo.width];
  const sensor = createCanvas(width, height);
  const context = sensor.getContext('2d');
  context.translate(width / 2, height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(photo, -photo.width / 2, -photo.height / 2);
  return sensor;
}

/** A JPEG with the one entry of EXIF that says how the camera was held. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  const exif = [...new TextEncoder().encode('Exif\0\0MM\0*'), 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0];
  const part = [0xff, 0xe1, 0, exif.length + 2, ...exif];
  return Uint8Array.from([...jpeg.subarray(0, 2), ...part, ...jpeg.subarray(2)]);
}
