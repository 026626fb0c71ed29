/** The largest bright part of a picture: a sheet of paper, where it lies on something darker. */
import type { Picture } from './picture.ts';

/** Each pixel the middle of a square. */
export function smaller({ width, height, grey }: Picture, by: number): Picture {
  const [across, down] = [Math.floor(width / by), Math.floor(height / by)];
  const small = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let row = y * by; row < (y + 1) * by; row += 1)
        for (let column = x * by; column < (x + 1) * by; column += 1) sum += grey[row * width + column] ?? 255;
      small[y * across + x] = sum / (by * by);
    }
  }
  return { width: across, height: down, grey: small };
}

/** The shade that parts the picture into two kinds that differ most (Otsu 1979). */
export function middleShade({ grey }: Picture): number {
  const counts = new Float64Array(256);
  for (const shade of grey) counts[shade] = (counts[shade] ?? 0) + 1;
  const total = counts.reduce((sum, count, shade) => sum + count * shade, 0);
  let [best, most, below, sumBelow] = [127, -1, 0, 0];
  for (const [shade, count] of counts.entries()) {
    below += count;
    sumBelow += count * shade;
    const above = grey.length - below;
    if (below === 0 || above === 0) continue;
    const apart = below * above * (sumBelow / below - (total - sumBelow) / above) ** 2;
    if (apart > most) [best, most] = [shade, apart];
  }
  return best;
}

/** The largest bright part that hangs together; what it encloses, its print, counts to it. */
export function largestPart({ width, height, grey }: Picture, shade: number): { has: Uint8Array; count: number } {
  const bright = Uint8Array.from(grey, (each) => (each > shade ? 1 : 0));
  const parts = partsOf(bright, { width, height }, 1);
  const largest = parts.reduce<readonly number[]>((best, each) => (each.length > best.length ? each : best), []);
  const has = new Uint8Array(grey.length);
  for (const at of largest) has[at] = 1;
  for (const hole of partsOf(has, { width, height }, 0)) {
    const isOpen = hole.some((at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return x === 0 || y === 0 || x === width - 1 || y === height - 1;
    });
    if (!isOpen) for (const at of hole) has[at] = 1;
  }
  return { has, count: has.reduce((sum, each) => sum + each, 0) };
}

function partsOf(kinds: Uint8Array, { width, height }: Pick<Picture, 'width' | 'height'>, kind: 0 | 1): number[][] {
  const seen = new Uint8Array(kinds.length);
  const parts: number[][] = [];
  for (let start = 0; start < kinds.length; start += 1) {
    if (kinds[start] !== kind || seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (let next = 0; next < part.length; next += 1) {
      const at = part[next] ?? 0;
      const [x, y] = [at % width, Math.floor(at / width)];
      const beside = [
        x > 0 ? at - 1 : -1,
        x + 1 < width ? at + 1 : -1,
        y > 0 ? at - width : -1,
        y + 1 < height ? at + width : -1,
      ];
      for (const other of beside) {
        if (other < 0 || kinds[other] !== kind || seen[other] === 1) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}
