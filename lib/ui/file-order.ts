/** The order in which the pieces of an answer stand in its files, which is the order in which a reader compares the two. */
import { typedByHand, type Where } from '#lib/core/where.ts';

interface Piece {
  readonly where: Where;
}

/** By file, page, sheet, and cell (row, then column); a piece without a cell after those with one, one that stands nowhere (silence) after
 *  those of all files, what was typed by hand last.
 *  Pieces of one place stay as they were. */
export function inFileOrder<T extends Piece>(pieces: readonly T[]): T[] {
  return pieces
    .map((piece) => ({ piece, key: placeKey(piece.where) }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ piece }) => piece);
}

type Key = readonly (string | number)[];

function placeKey({ file, page, sheet, cell }: Where): Key {
  const isPlaced = [page, sheet, cell].some((part) => part !== undefined);
  return [file === typedByHand ? 1 : 0, isPlaced ? 0 : 1, file, page ?? 0, sheet ?? '', ...cellKey(cell)];
}

/** Row and column of `B7`, or of the first cell of `B7:C9`. */
function cellKey(cell: string | undefined): readonly [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/i.exec(cell ?? '') ?? [];
  if (digits === '') return [Number.MAX_SAFE_INTEGER, 0];
  return [Number(digits), [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

function compareKeys(a: Key, b: Key): number {
  let order = 0;
  for (let part = 0; part < a.length && order === 0; part += 1) order = compareParts(a[part] ?? '', b[part] ?? '');
  return order;
}

/** Made once: an answer of a hundred pages compares its pieces some thirty thousand times. */
const names = new Intl.Collator('en', { numeric: true });

/** Names with numbers in them as people count: `page 2` before `page 10`. */
function compareParts(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}
