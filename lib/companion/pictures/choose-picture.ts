/** Tells which of the pictures that a post shows is the ad's own. */
import { parseUrl } from '#lib/core/parse-url.ts';

/** A picture as the page shows it; sizes are those of its drawing, in CSS pixels. */
export interface ShownPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** The browser has all of it. */
  readonly isLoaded: boolean;
  /** What a video shows before it plays. */
  readonly isPoster: boolean;
}

/** Portraits of senders and icons are smaller. */
const smallestSide = 64;
const smallestArea = 110 * 110;

/** The largest of those that the ad's data names; of equals the first. Where it names some and none of them is drawn, the poster of a
 *  video, whose file it may have named, and no image: that may be anybody's. Where it names none, the largest of all. Null where there
 *  is no such picture, or where it is not loaded yet. */
export function choosePicture<P extends ShownPicture>(shown: readonly P[], media: readonly string[]): P | null {
  const fit = shown.filter(isCreative);
  const names = new Set(media.map(nameOf));
  const named = fit.filter(({ url }) => names.has(nameOf(new URL(url).pathname)));
  const others = media.length > 0 ? fit.filter(({ isPoster }) => isPoster) : fit;
  const [first = null] = (named.length > 0 ? named : others).toSorted((a, b) => areaOf(b) - areaOf(a));
  return first?.isLoaded === true ? first : null;
}

/** The same picture lies on many servers, and X's page leaves out the ending that its data has. */
const nameOf = (path: string): string => path.replace(/\.\w{1,5}$/, '');

function isCreative(picture: ShownPicture): boolean {
  const { url, width, height } = picture;
  const isOfWeb = parseUrl(url)?.protocol === 'https:';
  return isOfWeb && Math.min(width, height) >= smallestSide && areaOf(picture) >= smallestArea;
}

const areaOf = ({ width, height }: ShownPicture): number => width * height;
