import { describe, expect, it } from 'vitest';
import { findSpot, roomIn } from '#lib/companion/badge/find-spot.ts';

describe('the place of a badge along the upper edge of a post', () => {
  it('is the corner where nothing can be pressed there', () => {
    expect(findSpot(600, 180, () => true)).toBe(8);
  });

  it('is left of what can be pressed in the corner', () => {
    expect(findSpot(600, 180, (fromRight) => fromRight > 100)).toBe(104);
  });

  it('is a gap that is wide enough for all of it', () => {
    const isFree = (fromRight: number): boolean => fromRight > 60 && (fromRight < 120 || fromRight > 160);
    expect(findSpot(600, 100, isFree)).toBe(176);
  });

  it('is the corner where there is no free place, or no room to look for one', () => {
    expect(findSpot(600, 180, () => false)).toBe(8);
    expect(findSpot(120, 180, () => true)).toBe(8);
  });

  it('leaves a little room on both sides, and never less than none', () => {
    expect([roomIn(600), roomIn(10)]).toEqual([584, 0]);
  });
});
