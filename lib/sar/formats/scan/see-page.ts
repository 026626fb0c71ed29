/** One picture of a page → what stands on it: laid flat and put straight, its lines taken out, its words recognised. */
import { withoutLines } from './drawn-lines.ts';
import { evenLight } from './even-light.ts';
import { inKnownForms } from './known-forms.ts';
import { withLostMarks } from './lost-marks.ts';
import { layFlat } from './lay-flat.ts';
import type { SeenPage } from './page-of-words.ts';
import { type Picture, quarterTurned } from './picture.ts';
import type { Recogniser, Word } from './recogniser.ts';
import { secondLook, usualHeight } from './second-look.ts';
import { straighten } from './straighten.ts';

/** Words less sure than this on the whole are those of a page that lies on its side or stands on its head. */
const doubtful = 0.6;

/** The sheet in a photo, or all of the picture, as it lies; and turned, where it makes more sense so. `dotsPerInch` is that of the picture
 *  if the page fills it. */
export function seePage(picture: Picture, dotsPerInch: number, recogniser: Recogniser): SeenPage {
  const flat = layFlat(picture);
  const seen = seeSheet(evenLight(flat.picture), dotsPerInch * flat.finer, recogniser);
  return { ...seen, zoom: flat.zoom, back: (x, y) => flat.back(...seen.back(x, y)) };
}

type SeenSheet = Omit<SeenPage, 'zoom'>;

function seeSheet(even: Picture, dotsPerInch: number, recogniser: Recogniser): SeenSheet {
  if (!hasInk(even)) return { lines: [], drawn: [], back: (x, y) => [x, y] };
  const upright = seeTurned(even, 0, dotsPerInch, recogniser);
  if (sureness(upright.lines) >= doubtful) return upright;
  const turned = [1, 3, 2].map((quarters) => seeTurned(even, quarters, dotsPerInch, recogniser));
  return [upright, ...turned].reduce((best, each) => (weight(each.lines) > weight(best.lines) ? each : best));
}

/** A sheet with less of it than this is blank. */
const inkShare = 0.0001;

function hasInk({ grey }: Picture): boolean {
  return grey.reduce((dark, shade) => (shade < 128 ? dark + 1 : dark), 0) > grey.length * inkShare;
}

function seeTurned(even: Picture, quarters: number, dotsPerInch: number, recogniser: Recogniser): SeenSheet {
  const turned = quarterTurned(even, quarters);
  const { picture, back } = straighten(turned);
  const cleared = withoutLines(picture, dotsPerInch);
  const read = secondLook(recogniser.page(cleared.picture, dotsPerInch), cleared.picture, recogniser.part);
  const usual = usualHeight(read) ?? 1;
  const lines = read.map((line) => inKnownForms(withLostMarks(line, cleared.picture), usual));
  return {
    lines: lines.map((line) => line.filter((word) => !isSpeck(word))).filter((line) => line.length > 0),
    drawn: cleared.lines,
    back: (x, y) => unturned(even, quarters, back(x, y)),
  };
}

/** What is left of a line or a stain, read as a dash or a bar. */
function isSpeck({ text, sure }: Word): boolean {
  return /^[|_\-–—~.,'‘’"“”:;`´°¦[\]\\/]+$/.test(text) && sure < doubtful;
}

function sureness(lines: SeenPage['lines']): number {
  const words = lines.flat();
  return words.reduce((sum, word) => sum + sureOf(word), 0) / (words.length || 1);
}

/** Many letters that are sure. */
function weight(lines: SeenPage['lines']): number {
  return lines.flat().reduce((sum, word) => sum + word.text.length * Math.max(0, sureOf(word) - 0.3), 0);
}

/** The recogniser reads lines that run up or down the page too; here they are as good as unread, for nothing after it does. */
function sureOf({ text, sure, left, top, right, bottom }: Word): number {
  return text.length >= 3 && bottom - top > right - left ? 0 : sure;
}

function unturned(
  { width, height }: Picture,
  quarters: number,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  if (quarters === 1) return [y, height - x];
  if (quarters === 2) return [width - x, height - y];
  return quarters === 3 ? [width - y, x] : [x, y];
}
