/** The outline of a picture: as little of it as tells it from any other, and from noise. */

/** Pixels as a canvas gives them: red, green, blue and alpha of each, row by row. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** Fields in each direction. */
const fields = 8;
/** Pixels of a row or column of a field that are looked at, at most about so many: the page waits meanwhile. */
const samples = 24;
const bytesPerPixel = 4;

/** Of each field of the picture its mean red, green and blue, and how far its pixels are from that: 0 to 255 each. */
export function outlineOf(pixels: Pixels): readonly number[] {
  const outline: number[] = [];
  for (let row = 0; row < fields; row += 1)
    for (let column = 0; column < fields; column += 1) outline.push(...fieldOf(pixels, row, column));
  return outline;
}

function fieldOf({ data, width, height }: Pixels, row: number, column: number): readonly number[] {
  const [top, bottom] = bounds(row, height);
  const [left, right] = bounds(column, width);
  const places: number[] = [];
  for (let y = top; y < bottom; y += Math.ceil((bottom - top) / samples))
    for (let x = left; x < right; x += Math.ceil((right - left) / samples))
      places.push((y * width + x) * bytesPerPixel);
  const mean = (valueAt: (place: number) => number): number =>
    places.reduce((sum, place) => sum + valueAt(place), 0) / places.length;
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((colour) => mean((place) => data[place + colour] ?? 0));
  return [red, green, blue, mean((place) => Math.abs((data[place + 1] ?? 0) - green))];
}

/** Where a field begins and ends; never without a pixel. */
function bounds(field: number, side: number): readonly [number, number] {
  const from = Math.min(side - 1, Math.floor((field * side) / fields));
  return [from, Math.max(from + 1, Math.floor(((field + 1) * side) / fields))];
}

/** Mean difference between a picture and its compressed copy; noise differs from any picture by far more. */
const mostDifference = 20;

export function areAlike(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || a.length !== b.length) return false;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length <= mostDifference;
}
