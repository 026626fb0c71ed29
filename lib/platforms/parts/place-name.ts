/** Tells the size of a place by its name, where nothing else does. */
import type { Dimension } from '#lib/core/dimensions.ts';

const country =
  /^(?:the\s+)?(?:united kingdom|great britain|uk|y deyrnas unedig|united states(?: of america)?|ireland)$/i;

/** A place without its article: `United Kingdom`. */
export const placeName = (name: string): string => name.replace(/^the\s+/i, '');

/** The dimension of a place of which only the name is known. */
export function dimensionOfPlace(name: string): Dimension {
  return country.test(name) ? 'location.country' : 'location.region';
}
