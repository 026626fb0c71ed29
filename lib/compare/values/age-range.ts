/** Reads an age as a range of years: "25-44", "65+", "41", "18 and older". */

/** Both ends are included; an open end is 200. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const oldest = 200;

/** The range that a text names, or null where it names none (`probably older`, an empty text). */
export function ageRange(text: string): AgeRange | null {
  const plain = text.trim().toLowerCase().replaceAll(/[–—]/g, '-');
  const range = /(\d{1,3})\s*(?:-|to|and|i)\s*(\d{1,3})\s*(\+?)/.exec(plain);
  if (range) return { from: Number(range[1]), to: range[3] === '+' ? oldest : Number(range[2]) };
  const open = /(\d{1,3})\s*(?:\+|and (?:older|over|above)|or (?:older|over)|plus)/.exec(plain);
  if (open) return { from: Number(open[1]), to: oldest };
  const upTo = /(?:under|below|up to)\s*(\d{1,3})/.exec(plain);
  if (upTo) return { from: 0, to: Number(upTo[1]) };
  const single = /^(\d{1,3})$/.exec(plain);
  return single ? { from: Number(single[1]), to: Number(single[1]) } : null;
}
