/** The way between the halves of pdf.js: what arrives is what was sent at the time, whatever the sender does to it afterwards. */
import { expect, test } from 'vitest';
import { sameThreadPort } from '#lib/sar/formats/pdf/same-thread-port.ts';

async function sent(message: unknown, then: () => void = () => undefined): Promise<unknown> {
  const port = sameThreadPort();
  const arrived = new Promise<unknown>((resolve) => {
    port.addEventListener('message', ({ data }) => resolve(data));
  });
  port.postMessage(message);
  then();
  return arrived;
}

test.each([
  ['plain', { items: [{ str: 'a', at: [1, 2] }], nothing: null, path: new Float32Array([1, 2]) }],
  ['not plain', { kinds: new Map([['a', new Set([1])]]), bytes: new Uint8Array([1, 2]), why: new Error('broken') }],
])('what is %s arrives as it is', async (_, message) => {
  expect(await sent(message)).toEqual(message);
});

test('a message that its sender empties afterwards arrives full', async () => {
  const items = [{ str: 'a' }];
  const path = new Float32Array([1]);
  const arrived = await sent({ items, path }, () => {
    items.length = 0;
    path[0] = 2;
  });
  expect(arrived).toEqual({ items: [{ str: 'a' }], path: new Float32Array([1]) });
});

test('a message that is a ring arrives as a ring', async () => {
  const ring: { next?: unknown } = {};
  ring.next = ring;
  const arrived = await sent(ring);
  expect(arrived).toHaveProperty('next', arrived);
});

test('what has been handed over is no longer the sender’s', async () => {
  const port = sameThreadPort();
  const bytes = new Uint8Array([1, 2]);
  port.postMessage(bytes, [bytes.buffer]);
  expect(bytes).toHaveLength(0);
});
