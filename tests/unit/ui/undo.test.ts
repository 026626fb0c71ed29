/** Thirty seconds to think. */
import { describe, expect, it } from 'vitest';
import { secondsLeft, withoutPending, withPending } from '#lib/ui/undo.ts';

describe('a waiting deletion', () => {
  const [item] = withPending([], 'ad:1', 'Ad by A', 1000);

  it('is due thirty seconds later', () => {
    expect(item).toEqual({ key: 'ad:1', label: 'Ad by A', dueAt: 31_000 });
  });

  it('counts down and stops at nothing', () => {
    expect([1000, 1001, 30_500, 31_000, 99_000].map((now) => (item ? secondsLeft(item, now) : null))).toEqual([
      30, 30, 1, 0, 0,
    ]);
  });

  it('keeps its time when it is ordered again', () => {
    const list = item ? [item] : [];
    expect(withPending(list, 'ad:1', 'Ad by A', 20_000)).toBe(list);
  });

  it('goes when it is undone, and no other with it', () => {
    const list = withPending(item ? [item] : [], 'ad:2', 'Ad by B', 2000);
    expect(withoutPending(list, 'ad:1').map(({ key }) => key)).toEqual(['ad:2']);
  });
});
