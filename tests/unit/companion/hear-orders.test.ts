/** The companion's ear: whom it listens to, and what it takes for an order. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hearOrders } from '#lib/companion/hear-orders.ts';
import type { ExplanationReply } from '#lib/messaging/protocol.ts';

type Hear = (message: unknown, sender: object, answer: (reply: object) => void) => boolean;

const taken: (string | null)[] = [];
const asked: string[] = [];
const read: ExplanationReply = { kind: 'read', raw: 'because' };
let hear: Hear = () => false;

beforeEach(() => {
  taken.length = 0;
  asked.length = 0;
  const onMessage = { addListener: (given: Hear) => void (hear = given) };
  vi.stubGlobal('browser', { runtime: { id: 'own', sendMessage: async () => null, onMessage } });
  hearOrders('x', {
    badgesUnwanted: (ad) => taken.push(ad),
    async explanationWanted(url) {
      asked.push(url);
      return read;
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

const background = { id: 'own' };
const wanted = { type: 'explanationWanted', platform: 'x', url: 'https://x.example/why' };

describe('the ear of the companion', () => {
  it('answers the background with the explanation that it wanted', async () => {
    const reply = await new Promise<object>((resolve) => expect(hear(wanted, background, resolve)).toBe(true));
    expect([reply, asked]).toEqual([read, [wanted.url]]);
  });

  it('takes badges away: one, or all', () => {
    for (const ad of ['ad:x:1', null])
      expect(hear({ type: 'badgesUnwanted', ad }, background, () => undefined)).toBe(false);
    expect(taken).toEqual(['ad:x:1', null]);
  });

  it.each<[string, unknown, object]>([
    ['another extension', wanted, { id: 'stranger' }],
    ['a page in a tab', wanted, { id: 'own', tab: { id: 1 } }],
    ['an order to another platform’s page', { ...wanted, platform: 'facebook' }, background],
    ['half an order', { type: 'explanationWanted', platform: 'x' }, background],
    ['an order about no ad', { type: 'badgesUnwanted', ad: 7 }, background],
    ['another message', { type: 'checkIntegrity' }, background],
    ['nothing', null, background],
  ])('does not listen to %s', (_, message, sender) => {
    expect(hear(message, sender, () => undefined)).toBe(false);
    expect([taken, asked]).toEqual([[], []]);
  });
});
