/** Pieces of an answer stand in the order of its files. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Where } from '#lib/core/where.ts';
import { inFileOrder } from '#lib/ui/file-order.ts';

const ordered: readonly Where[] = [
  { file: 'a.csv', cell: 'A2' },
  { file: 'a.csv', cell: 'B2' },
  { file: 'a.csv', cell: 'AA2' },
  { file: 'a.csv', cell: 'A10' },
  { file: 'part 2.pdf', page: 1 },
  { file: 'part 2.pdf', page: 2, cell: 'A1:B3' },
  { file: 'part 2.pdf', page: 10, cell: 'A1' },
  { file: 'part 10.xlsx', sheet: 'Sheet 2', cell: 'C9' },
  { file: 'part 10.xlsx', sheet: 'Sheet 10', cell: 'A1' },
  { file: 'a.csv' },
  { file: 'part 2.pdf' },
  { file: '(typed)' },
];

it('goes by file, page, sheet, row and column, and puts what stands nowhere and what was typed last, whatever the order before', () => {
  const pieces = ordered.map((where, id) => ({ id, where }));
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
      expect(inFileOrder(shuffled).map(({ where }) => where)).toEqual(ordered);
    }),
    { numRuns: 50 },
  );
});

it('leaves pieces of one cell as they were', () => {
  const where = { file: 'a.csv', cell: 'B7' };
  expect(
    inFileOrder([
      { id: 2, where },
      { id: 1, where },
    ]).map(({ id }) => id),
  ).toEqual([2, 1]);
});
