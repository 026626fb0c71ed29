import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Batch,
  type CaptureQueue,
  createCaptureQueue,
  queueLimits,
  type QueueLimits,
} from '#lib/capture/capture-queue.ts';
import { itemId } from '#lib/capture/item-id.ts';
import { anAdItem } from './an-ad.ts';

function counter(): () => string {
  let n = 0;
  return () => `r${(n += 1)}`;
}

const small: QueueLimits = { items: 20, chars: 16_000, batchItems: 5, batchChars: 6_000 };
const queueOf = (limits: QueueLimits = small): CaptureQueue => createCaptureQueue(limits, counter());

describe('the capture queue', () => {
  it('gives items in order, at most a batch at a time, and none that is under way', () => {
    const queue = queueOf();
    for (let n = 0; n < 7; n += 1) queue.add(anAdItem(`${n}`));
    expect(queue.take()?.items.map(itemId)).toEqual(['0', '1', '2', '3', '4'].map((n) => `ad:facebook:${n}`));
    expect(queue.take()?.items.map(itemId)).toEqual(['5', '6'].map((n) => `ad:facebook:${n}`));
    expect(queue.take()).toBeNull();
  });

  it('forgets a batch only when it was stored', () => {
    const queue = queueOf();
    queue.add(anAdItem('1'));
    const first = queue.take();
    expect(queue.size().items).toBe(1);
    queue.release(first?.id ?? '');
    const second = queue.take();
    expect(second?.items).toEqual(first?.items);
    queue.stored(second?.id ?? '');
    expect(queue.size()).toEqual({ items: 0, chars: 0 });
  });

  it('puts what may not have arrived before what came since, and the newer of two with one id counts', () => {
    const queue = queueOf();
    queue.add(anAdItem('1', 'old'));
    queue.add(anAdItem('2'));
    const batch = queue.take();
    queue.add(anAdItem('3'));
    queue.add(anAdItem('1', 'new'));
    queue.release(batch?.id ?? '');
    const items = queue.take()?.items ?? [];
    expect(items.map((item) => [itemId(item), 'raw' in item ? item.raw : null])).toEqual([
      ['ad:facebook:1', 'new'],
      ['ad:facebook:2', '{}'],
      ['ad:facebook:3', '{}'],
    ]);
  });

  it('counts a refused batch as a gap, and tells it with the next one', () => {
    const queue = queueOf();
    queue.add(anAdItem('1'));
    queue.add(anAdItem('2'));
    queue.refused(queue.take()?.id ?? '');
    expect(queue.take()?.items).toMatchObject([{ kind: 'gap', dropped: 2, reason: 'refused' }]);
  });

  it('drops the oldest raw payloads before any item, and counts them', () => {
    const queue = queueOf();
    for (let n = 0; n < 4; n += 1) queue.add(anAdItem(`${n}`, 'x'.repeat(5_000)));
    const items = [queue.take(), queue.take(), queue.take()].flatMap((batch) => batch?.items ?? []);
    expect(items.filter(({ kind }) => kind === 'ad').map((item) => ('raw' in item ? item.raw?.length : null))).toEqual([
      0, 0, 5_000, 5_000,
    ]);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'gap', dropped: 2, reason: 'raw-dropped' }));
  });

  it('drops the oldest items where nothing else helps, and counts them', () => {
    const queue = queueOf();
    for (let n = 0; n < 23; n += 1) queue.add(anAdItem(`${n}`));
    const snapshot = queue.snapshot();
    expect(snapshot.map(itemId)).not.toContain('ad:facebook:2');
    expect(snapshot.map(itemId)).toContain('ad:facebook:3');
    expect(snapshot).toContainEqual(expect.objectContaining({ kind: 'gap', dropped: 3, reason: 'queue-full' }));
  });

  it('survives ten thousand ads at once within its limits', () => {
    const queue = queueOf(queueLimits);
    for (let n = 0; n < 10_000; n += 1) queue.add(anAdItem(`${n}`, 'x'.repeat(10_000)));
    expect(queue.size().items).toBeLessThanOrEqual(queueLimits.items);
    expect(queue.size().chars).toBeLessThanOrEqual(queueLimits.chars);
  });

  it('never loses an item uncounted, never waits twice for one id, and keeps its limits, whatever fails when', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ act: fc.constant('add'), n: fc.nat(60), raw: fc.nat(3_000) }) },
      { weight: 2, arbitrary: fc.record({ act: fc.constant('take'), n: fc.nat(), raw: fc.constant(0) }) },
      {
        weight: 2,
        arbitrary: fc.record({
          act: fc.constantFrom('stored', 'refused', 'release'),
          n: fc.nat(),
          raw: fc.constant(0),
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const queue = queueOf();
        const added = new Set<string>();
        const stored = new Set<string>();
        const storedGaps = new Map<string, number>();
        const open: Batch[] = [];
        const settle = (act: string, n: number): void => {
          const [batch] = open.splice(n % Math.max(open.length, 1), 1);
          if (!batch) return;
          if (act === 'release') queue.release(batch.id);
          else if (act === 'refused') queue.refused(batch.id);
          else {
            queue.stored(batch.id);
            for (const item of batch.items) {
              stored.add(itemId(item));
              if (item.kind === 'gap') storedGaps.set(item.reason, (storedGaps.get(item.reason) ?? 0) + item.dropped);
            }
          }
        };
        for (const { act, n, raw } of steps) {
          if (act === 'add') {
            added.add(`ad:facebook:${n}`);
            queue.add(anAdItem(`${n}`, 'x'.repeat(raw)));
          } else if (act === 'take') {
            const batch = queue.take();
            if (batch) open.push(batch);
          } else settle(act, n);
          expect(queue.size().items).toBeLessThanOrEqual(small.items + 6);
          expect(queue.size().chars).toBeLessThanOrEqual(small.chars + 600);
        }
        while (open.length > 0) settle('release', 0);
        const waitingIds = queue.snapshot().map(itemId);
        expect(new Set(waitingIds).size).toBe(waitingIds.length);
        for (let batch = queue.take(); batch; batch = queue.take()) {
          expect(batch.items.length).toBeLessThanOrEqual(small.batchItems);
          open.push(batch);
          settle('stored', 0);
        }
        const missing = [...added].filter((id) => !stored.has(id)).length;
        const counted = (storedGaps.get('queue-full') ?? 0) + (storedGaps.get('refused') ?? 0);
        expect(counted).toBeGreaterThanOrEqual(missing);
        expect(queue.size()).toEqual({ items: 0, chars: 0 });
      }),
      { numRuns: 300 },
    );
  });
});
