import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdMark } from '#lib/core/ad-mark.ts';
import { createCaptureQueue, queueLimits, type Batch } from '#lib/capture/capture-queue.ts';
import { createDelivery } from '#lib/capture/deliver.ts';
import { itemId } from '#lib/capture/item-id.ts';
import type { CaptureReply } from '#lib/messaging/protocol.ts';
import { aClock } from './a-clock.ts';
import { anAdItem } from './an-ad.ts';

type Answer = CaptureReply | 'reject' | 'never';

/** A background that answers as it is told, and stores under the item's id before it answers. */
function aHouse(answerTo: (batch: Batch, n: number) => Answer) {
  const clock = aClock();
  const sent: { readonly at: number; readonly batch: Batch }[] = [];
  const stored = new Map<string, number>();
  const state = { isConnected: true, isOff: false };
  const marks: AdMark[] = [];
  let ids = 0;
  const queue = createCaptureQueue(queueLimits, () => `r${(ids += 1)}`);
  const delivery = createDelivery(queue, {
    send(batch) {
      sent.push({ at: clock.now(), batch });
      const answer = answerTo(batch, sent.length);
      if (answer === 'never') return new Promise(() => undefined);
      if (answer === 'reject') return Promise.reject(new Error('worker killed'));
      if (answer.kind === 'stored')
        for (const item of batch.items) stored.set(itemId(item), (stored.get(itemId(item)) ?? 0) + 1);
      return Promise.resolve(answer);
    },
    stored: (given) => marks.push(...given),
    off: () => {
      state.isOff = true;
      delivery.stop();
    },
    isConnected: () => state.isConnected,
    now: () => clock.now(),
    setTimer: (run, ms) => clock.setTimer(run, ms),
  });
  const add = (...names: readonly string[]): void => {
    for (const name of names) queue.add(anAdItem(name));
    delivery.poke();
  };
  return { clock, sent, stored, state, queue, delivery, add, marks };
}

const yes: CaptureReply = { kind: 'stored', marks: [] };

describe('the delivery', () => {
  it('gathers for a second, then sends one batch and leaves no timer behind', async () => {
    const house = aHouse(() => yes);
    house.add('1');
    await house.clock.advance(900);
    house.add('2');
    expect(house.sent).toHaveLength(0);
    await house.clock.advance(200);
    expect(house.sent.map(({ batch }) => batch.items.length)).toEqual([2]);
    expect(house.queue.size().items).toBe(0);
    expect(house.clock.timers()).toBe(0);
  });

  it.each([
    [1, 2_000],
    [25, 8_000],
  ])('sends the next batch after one of %i items %i ms later, and soon again after a pause', async (items, pauseMs) => {
    const house = aHouse(() => yes);
    const start = house.clock.now();
    const batch = (name: string): readonly string[] => Array.from({ length: items }, (_, n) => `${name}-${n}`);
    house.add(...batch('first'));
    await house.clock.advance(1_000);
    house.add(...batch('second'));
    await house.clock.advance(30_000);
    house.add('late');
    await house.clock.advance(1_000);
    expect(house.sent.map(({ at }) => at - start)).toEqual([1_000, 1_000 + pauseMs, 32_000]);
    expect(house.stored.size).toBe(2 * items + 1);
  });

  it('passes on the marks that come with an acknowledgement', async () => {
    const mark: AdMark = { ad: 'ad:facebook:1', who: null, why: [], badge: true, picture: false, language: 'en' };
    const house = aHouse(() => ({ kind: 'stored', marks: [mark] }));
    house.add('1');
    await house.clock.advance(3_100);
    expect(house.marks).toEqual([mark]);
  });

  it('does not wait once a batch is full', async () => {
    const house = aHouse(() => yes);
    house.add(...Array.from({ length: 100 }, (_, n) => `${n}`));
    await house.clock.advance(0);
    expect(house.stored.size).toBe(100);
  });

  it.each<[string, Answer]>([
    ['rejects', 'reject'],
    ['never comes', 'never'],
    ['says busy', { kind: 'busy' }],
  ])('keeps the items and tries again, at growing distances, when the answer %s', async (_, answer) => {
    const house = aHouse((_batch, n) => (n <= 4 ? answer : yes));
    house.add('1');
    await house.clock.advance(120_000);
    const gaps = house.sent.map(({ at }, n) => at - (house.sent[n - 1]?.at ?? at));
    expect(house.sent).toHaveLength(5);
    expect(gaps.slice(2).every((gap, n) => gap > (gaps[n + 1] ?? 0))).toBe(true);
    expect(house.stored.size).toBe(1);
    expect(house.clock.timers()).toBe(0);
  });

  it('drops a refused batch, and does not repeat it nor its gap by itself', async () => {
    const house = aHouse(() => ({ kind: 'refused', why: 'switched off' }));
    house.add('1');
    await house.clock.advance(600_000);
    expect(house.sent).toHaveLength(1);
    expect(house.clock.timers()).toBe(0);
  });

  it('ends for good when nothing is recorded any more, also with what was added meanwhile', async () => {
    const house = aHouse(() => ({ kind: 'off' }));
    house.add('1');
    await house.clock.advance(2_100);
    house.add('2');
    house.delivery.flush();
    await house.clock.advance(600_000);
    expect([house.state.isOff, house.sent.length, house.stored.size]).toEqual([true, 1, 0]);
    expect(house.clock.timers()).toBe(0);
  });

  it('sends everything at once when the page goes, also between two attempts', async () => {
    const house = aHouse((_batch, n) => (n === 1 ? 'reject' : yes));
    house.add('1');
    await house.clock.advance(2_100);
    house.add(...Array.from({ length: 250 }, (_, n) => `x${n}`));
    house.delivery.flush();
    await house.clock.advance(0);
    expect(house.stored.size).toBe(251);
    expect(house.queue.size().items).toBe(0);
  });

  it('tries again after a farewell that nobody answered', async () => {
    const house = aHouse((_batch, n) => (n === 1 ? 'never' : yes));
    house.add('1');
    house.delivery.flush();
    await house.clock.advance(60_000);
    expect(house.stored.size).toBe(1);
  });

  it('stops when it was cut off, and keeps what is not stored', async () => {
    const house = aHouse(() => yes);
    house.state.isConnected = false;
    house.add('1');
    await house.clock.advance(10_000);
    house.delivery.flush();
    expect(house.clock.timers()).toBe(0);
    expect(house.sent).toHaveLength(0);
    expect(house.queue.snapshot().map(itemId)).toEqual(['ad:facebook:1']);
  });

  it('stores every item in the end, whatever order of failures comes before', async () => {
    const answers = fc.array(fc.constantFrom<Answer>('reject', 'never', { kind: 'busy' }, yes), { maxLength: 25 });
    const steps = fc.array(fc.record({ adds: fc.nat(30), wait: fc.nat(9_000), flush: fc.boolean() }), {
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(answers, steps, async (given, acts) => {
        const house = aHouse((_batch, n) => given[n - 1] ?? yes);
        let added = 0;
        for (const { adds, wait, flush } of acts) {
          for (let n = 0; n < adds; n += 1) house.add(`${(added += 1)}`);
          if (flush) house.delivery.flush();
          await house.clock.advance(wait);
        }
        await house.clock.advance(3_600_000);
        expect(house.stored.size).toBe(added);
        expect(house.queue.size()).toEqual({ items: 0, chars: 0 });
        expect(house.clock.timers()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
