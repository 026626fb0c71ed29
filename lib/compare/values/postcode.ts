/** Finds a British postcode, or the beginning of one, in a text. */

const full = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d)([A-Z]{2})\b/i;
const sector = /^\s*([A-Z]{1,2}\d[A-Z\d]?)\s+(\d)\s*$/i;
const district = /^\s*([A-Z]{1,2}\d[A-Z\d]?)\s*$/i;
const area = /^\s*([A-Z]{1,2})\s*$/;

/** The parts of a full postcode, from the largest (`LS`, `6`, `1`, `AB`), wherever it stands in the text; null without one. */
export function postcodeParts(text: string): readonly string[] | null {
  return partsOf(full.exec(text));
}

/** The same for a text that is nothing but a postcode or the beginning of one (`LS`, `LS6`, `LS6 1`). */
export function postcodeStart(text: string): readonly string[] | null {
  return partsOf(full.exec(text) ?? sector.exec(text) ?? district.exec(text) ?? area.exec(text));
}

function partsOf(match: RegExpExecArray | null): readonly string[] | null {
  if (!match) return null;
  const [, outward = '', digit, unit] = match;
  const letters = /^[A-Z]+/i.exec(outward)?.[0] ?? '';
  const parts = [letters, outward.slice(letters.length), digit, unit];
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [part.toUpperCase()]));
}

/** The text without its full postcode. */
export function withoutPostcode(text: string): string {
  return text.replace(full, ' ');
}
