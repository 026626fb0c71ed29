import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Impression } from '#lib/core/impression.ts';
import { createVisibility, type Showing } from '#lib/capture/visibility.ts';

const at = '2026-11-23T10:00:00.000Z';
const one: Showing = { id: 'imp:1', ad: 'ad:facebook:1', surface: 'feed' };
const two: Showing = { id: 'imp:2', ad: 'ad:facebook:2', surface: 'feed' };

function anAccount(isPageVisible = true) {
  const told: Impression[] = [];
  return { told, visibility: createVisibility(isPageVisible, (impression) => told.push(impression)) };
}

describe('how long an ad was visible', () => {
  it('is told after a second on screen, and again when it leaves', () => {
    const { told, visibility } = anAccount();
    visibility.enter(one, 0, at);
    visibility.check(999);
    expect(told).toEqual([]);
    visibility.check(1_000);
    visibility.leave(one.id, 4_500);
    expect(told).toMatchObject([
      { id: 'imp:1', visibleMs: 1_000, at },
      { id: 'imp:1', visibleMs: 4_500 },
    ]);
  });

  it('is not told of an ad that passed in less than a second', () => {
    const { told, visibility } = anAccount();
    for (let n = 0; n < 10; n += 1) {
      visibility.enter(one, n * 2_000, at);
      visibility.leave(one.id, n * 2_000 + 900);
    }
    expect(told).toEqual([]);
  });

  it('is told of the whole second even where no check came in time', () => {
    const { told, visibility } = anAccount();
    visibility.enter(one, 0, at);
    visibility.leave(one.id, 1_300);
    expect(told).toMatchObject([{ visibleMs: 1_300 }]);
  });

  it('does not run while the tab is hidden', () => {
    const { told, visibility } = anAccount(false);
    visibility.enter(one, 0, at);
    visibility.check(5_000);
    visibility.show(10_000);
    visibility.hide(11_500);
    visibility.show(20_000);
    visibility.leave(one.id, 20_500);
    expect(told.map(({ visibleMs }) => visibleMs)).toEqual([1_500, 2_000]);
  });

  it('adds up when the ad comes back, and the time of the record stays', () => {
    const { told, visibility } = anAccount();
    visibility.enter(one, 0, at);
    visibility.leave(one.id, 2_000);
    visibility.enter(one, 9_000, '2026-11-23T10:00:09.000Z');
    visibility.leave(one.id, 9_250);
    expect(told).toMatchObject([
      { visibleMs: 2_000, at },
      { visibleMs: 2_250, at },
    ]);
  });

  it('is asked for only while an unseen ad is on screen', () => {
    const { visibility } = anAccount();
    expect(visibility.nextCheckInMs(0)).toBeNull();
    visibility.enter(one, 0, at);
    visibility.enter(two, 400, at);
    expect(visibility.nextCheckInMs(500)).toBe(500);
    visibility.check(1_000);
    expect(visibility.nextCheckInMs(1_000)).toBe(400);
    visibility.leave(two.id, 1_100);
    expect(visibility.nextCheckInMs(1_100)).toBeNull();
  });

  it('never exceeds the time that passed, and only grows', () => {
    const act = fc.record({
      kind: fc.constantFrom('enter', 'leave', 'hide', 'show', 'check'),
      which: fc.constantFrom(one, two),
      wait: fc.integer({ min: -50, max: 3_000 }),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { told, visibility } = anAccount();
        let now = 0;
        let latest = 0;
        for (const { kind, which, wait } of acts) {
          now += wait;
          latest = Math.max(latest, now);
          if (kind === 'enter') visibility.enter(which, now, at);
          else if (kind === 'leave') visibility.leave(which.id, now);
          else if (kind === 'hide') visibility.hide(now);
          else if (kind === 'show') visibility.show(now);
          else visibility.check(now);
        }
        for (const { id } of [one, two]) {
          const times = told.filter((impression) => impression.id === id).map(({ visibleMs }) => visibleMs ?? -1);
          expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
          for (const ms of times) expect(ms).toBeLessThanOrEqual(latest + 50 * acts.length);
          for (const ms of times) expect(ms).toBeGreaterThanOrEqual(1_000);
        }
      }),
    );
  });
});
