/** The file of a sample in pages, for it may be too long to be drawn at once; together they are the whole file. */

export const pageChars = 20_000;

export function pageCount(text: string): number {
  return Math.max(1, Math.ceil(text.length / pageChars));
}

/** The page of this number, counted from 1; the nearest one for any other number. */
export function pageOf(text: string, number: number): string {
  const start = (Math.min(Math.max(number, 1), pageCount(text)) - 1) * pageChars;
  return text.slice(start, start + pageChars);
}

/** Where a word occurs, whatever its case: places in the text, in order. Nothing for no word. */
export function placesOf(text: string, word: string): readonly number[] {
  const sought = word.trim().toLowerCase();
  if (sought === '') return [];
  const searched = text.toLowerCase();
  const places: number[] = [];
  for (let at = searched.indexOf(sought); at >= 0 && places.length < mostPlaces; at = searched.indexOf(sought, at + 1))
    places.push(at);
  return places;
}

/** More than this need not be counted. */
export const mostPlaces = 1_000;

export const pageOfPlace = (place: number): number => Math.floor(place / pageChars) + 1;
