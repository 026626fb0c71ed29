/** Drops that come while another is read: each has its turn, and none overwrites the lines of another. */
import { expect, it } from 'vitest';
import { createDropQueue } from '#components/dashboard/answers/drop-queue.ts';

it('a drop that comes while another is read waits for it, and stands below it', async () => {
  const queue = createDropQueue();
  const { promise: firstRead, resolve: endFirst } = Promise.withResolvers<void>();
  const order: string[] = [];
  expect(queue.take(2)).toEqual({ from: 0, waits: false });
  const first = queue.run(async () => {
    await firstRead;
    order.push('first');
  });
  expect(queue.take(3)).toEqual({ from: 2, waits: true });
  const second = queue.run(async () => {
    order.push('second');
  });
  expect(queue.take(1)).toEqual({ from: 5, waits: true });
  const third = queue.run(async () => {
    order.push('third');
  });
  endFirst();
  await Promise.all([first, second, third]);
  expect(order).toEqual(['first', 'second', 'third']);
});

it('a drop that comes after all others begins the log anew', async () => {
  const queue = createDropQueue();
  queue.take(2);
  await queue.run(() => Promise.resolve());
  expect(queue.take(1)).toEqual({ from: 0, waits: false });
});
