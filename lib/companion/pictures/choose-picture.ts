/** Tells which of the pictures that a post shows is the ad's own. */

/** A picture as the page shows it; sizes are those of its drawing, in CSS pixels. */
export interface ShownPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** The browser has all of it. */
  readonly isLoaded: boolean;
}

/** Portraits of senders and icons are smaller. */
const smallestSide = 64;
const smallestArea = 110 * 110;

/** The largest of those that the ad's data names (by path: the same picture lies on many servers), else the largest of all; of equals
 *  the first. Null where there is none, or where that one is not loaded yet. */
export function choosePicture<P extends ShownPicture>(shown: readonly P[], media: readonly string[]): P | null {
  const fit = shown.filter(isCreative);
  const named = fit.filter(({ url }) => media.includes(new URL(url).pathname));
  const [first = null] = (named.length > 0 ? named : fit).toSorted((a, b) => areaOf(b) - areaOf(a));
  return first?.isLoaded === true ? first : null;
}

function isCreative(picture: ShownPicture): boolean {
  const { url, width, height } = picture;
  const isOfWeb = URL.canParse(url) && new URL(url).protocol === 'https:';
  return isOfWeb && Math.min(width, height) >= smallestSide && areaOf(picture) >= smallestArea;
}

const areaOf = ({ width, height }: ShownPicture): number => width * height;
