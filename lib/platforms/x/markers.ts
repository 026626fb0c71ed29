/** The text that tells of ads in what X sends; looked for before anything is parsed. */
import { markers } from './intercepts.ts';

export const hasAdMarker = (text: string): boolean => markers.some((marker) => text.includes(marker));

/** What stands once with every ad, or not at all. */
const oncePerAd = [
  /promoted-?(?:tweet|trend|user)-/gi,
  /NoDisclosure/g,
  /"twclid"/g,
  /impression_?id"/gi,
  /promoted"(?!\s*:)/g,
];

/** False where the text has signs of more than so many ads. */
export const hasNoMoreThan = (ads: number, text: string): boolean =>
  oncePerAd.every((sign) => (text.match(sign)?.length ?? 0) <= ads);
