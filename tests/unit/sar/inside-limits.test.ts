/** What is packed into a file is read within limits, and what is left is counted. */
import { describe, expect, test } from 'vitest';
import { withinLimits } from '#lib/sar/formats/inside-limits.ts';

const files = (count: number, bytes = new Uint8Array()) =>
  Array.from({ length: count }, (_, index) => ({ name: `a.zip/${index + 1}.csv`, bytes }));

describe('files inside a file', () => {
  test('are all read when they are few, as deep as a ZIP in a mail in a ZIP', () => {
    for (const depth of [1, 2, 3]) expect(withinLimits('a.zip', files(500), depth)).toMatchObject({ problems: [] });
  });

  test.each([
    ['too-deep', files(2), 4, 0, '2 files inside not read, the first is a.zip/1.csv'],
    ['too-many', files(501), 1, 500, '1 file inside not read, the first is a.zip/501.csv'],
    [
      'too-large',
      files(3, new Uint8Array(130 * 1024 * 1024)),
      1,
      1,
      '2 files inside not read, the first is a.zip/2.csv',
    ],
  ])('that are %s are counted', (kind, found, depth, count, seen) => {
    const read = withinLimits('a.zip', found, depth);
    expect(read.files).toHaveLength(count);
    expect(read.problems).toMatchObject([{ kind, at: 'a.zip', seen: expect.stringContaining(seen) }]);
  });
});
