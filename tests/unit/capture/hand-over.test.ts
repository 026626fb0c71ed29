import { describe, expect, it } from 'vitest';
import { handOverEvent, offerHandOver } from '#lib/capture/hand-over.ts';
import { createSeal, type Seal } from '#lib/capture/seal.ts';
import { takeOver } from '#lib/companion/take-over.ts';

const key = 'ab'.repeat(32);

async function aSeal(hex = key): Promise<Seal> {
  const seal = await createSeal(hex);
  if (!seal) throw new Error('not a key');
  return seal;
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function aHouse({ oldKey = key, newKey = key, isCutOff = true } = {}) {
  const target = new EventTarget();
  const taken: string[] = [];
  const copies: string[] = [];
  const state = { isCutOff, handedOver: 0, ids: 0 };
  const offer = offerHandOver({
    target,
    seal: await aSeal(oldKey),
    randomId: () => `challenge ${(state.ids += 1)}`,
    isCutOff: () => state.isCutOff,
    handOver: () => `queue ${(state.handedOver += 1)}`,
  });
  const newSeal = await aSeal(newKey);
  const ask = (): void =>
    takeOver({
      target,
      seal: newSeal,
      takeOver: (text) => taken.push(text),
      received: (text) => copies.push(text),
    });
  return { target, taken, copies, state, offer, ask };
}

/** What a page in the middle sees of a question and can say to it. */
function spyOn(target: EventTarget): MessagePort[] {
  const ports: MessagePort[] = [];
  target.addEventListener(
    handOverEvent,
    (event) => {
      const port = event instanceof MessageEvent ? event.ports[0] : undefined;
      if (port) ports.push(port);
    },
    true,
  );
  return ports;
}

describe('the hand-over', () => {
  it('gives the queue first, then every copy in order', async () => {
    const house = await aHouse();
    house.ask();
    await settle();
    for (let n = 0; n < 20; n += 1) house.offer.pass(`copy ${n}`);
    await settle();
    expect(house.taken).toEqual(['queue 1']);
    expect(house.copies).toEqual(Array.from({ length: 20 }, (_, n) => `copy ${n}`));
    expect(house.offer.isHandedOver()).toBe(true);
  });

  it('happens once', async () => {
    const house = await aHouse();
    house.ask();
    house.ask();
    await settle();
    house.ask();
    await settle();
    expect(house.taken).toEqual(['queue 1']);
    expect(house.state.handedOver).toBe(1);
  });

  it('does not happen while the old script still reaches its extension', async () => {
    const house = await aHouse({ isCutOff: false });
    house.ask();
    await settle();
    expect(house.state).toMatchObject({ handedOver: 0, ids: 0 });
  });

  it('does not happen under another key', async () => {
    const house = await aHouse({ newKey: 'cd'.repeat(32) });
    house.ask();
    await settle();
    expect(house.state.handedOver).toBe(0);
    expect(house.taken).toEqual([]);
  });

  it('gives a page that asks nothing but a challenge', async () => {
    const house = await aHouse();
    const heard: unknown[] = [];
    for (let n = 0; n < 100; n += 1) {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => heard.push(data));
      port1.start();
      house.target.dispatchEvent(new MessageEvent(handOverEvent, { ports: [port2] }));
      port1.postMessage(new ArrayBuffer(64));
      port1.postMessage('queue, please');
    }
    await settle();
    expect(house.state.handedOver).toBe(0);
    expect(heard.every((data) => typeof data === 'string' && data.startsWith('challenge'))).toBe(true);
  });

  it('takes nothing from a page that answers in the place of the old script', async () => {
    const taken: string[] = [];
    const target = new EventTarget();
    const ports = spyOn(target);
    takeOver({
      target,
      seal: await aSeal(),
      takeOver: (text) => taken.push(text),
      received: (text) => taken.push(text),
    });
    const port = ports[0];
    port?.postMessage('challenge 1');
    for (let n = 0; n < 100; n += 1)
      port?.postMessage(n % 2 ? 'forged queue' : new TextEncoder().encode('forged queue in bytes').buffer);
    await settle();
    expect(ports).toHaveLength(1);
    expect(taken).toEqual([]);
  });

  it('does not open what was sealed for another purpose, or what is no seal', async () => {
    const seal = await aSeal();
    const sealed = await seal.close('text', 'give a 1');
    expect(await seal.open(sealed, 'give a 1')).toBe('text');
    expect(await seal.open(sealed, 'give a 2')).toBeNull();
    expect(await seal.open('text', 'give a 1')).toBeNull();
    expect(await seal.open(new ArrayBuffer(3), 'give a 1')).toBeNull();
    expect(await createSeal('not hex')).toBeNull();
  });
});
