import { describe, expect, it } from 'vitest';
import { openBridge } from '#lib/bridge/open-bridge.ts';
import { handshakeEvent } from '#lib/bridge/page/wire.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function aPage({ isUntouched = true, messagesPerMinute = 50 } = {}) {
  const target = new EventTarget();
  const state = { isUntouched, dropped: 0 };
  const received: string[] = [];
  const bridge = openBridge(
    {
      target,
      isUntouched: () => state.isUntouched,
      now: () => 0,
      limits: { messagesPerMinute, charsPerMinute: 1_000 },
    },
    {
      received: (data) => received.push(data),
      dropped: () => {
        state.dropped += 1;
      },
    },
  );
  /** Speaks as the page script does; true where the port was taken. */
  const shake = (): { readonly port: MessagePort; readonly isTaken: boolean } => {
    const { port1, port2 } = new MessageChannel();
    const isTaken = !target.dispatchEvent(new MessageEvent(handshakeEvent, { ports: [port2], cancelable: true }));
    return { port: port1, isTaken };
  };
  return { target, state, received, bridge, shake };
}

describe('the bridge', () => {
  it('takes the first port in an untouched page, and hears what comes over it', async () => {
    const page = aPage();
    const { port, isTaken } = page.shake();
    port.postMessage('one');
    port.postMessage('two');
    await settle();
    expect(isTaken).toBe(true);
    expect(page.received).toEqual(['one', 'two']);
    port.close();
  });

  it('answers no second handshake, and hears none of a hundred forged messages', async () => {
    const page = aPage();
    const first = page.shake();
    const forged = Array.from({ length: 100 }, () => page.shake());
    for (const { port } of forged) port.postMessage('forged');
    await settle();
    expect(forged.some(({ isTaken }) => isTaken)).toBe(false);
    expect(page.received).toEqual([]);
    for (const { port } of [first, ...forged]) port.close();
  });

  it('does not answer once a script of the page can have run', async () => {
    const late = aPage({ isUntouched: false });
    const touched = aPage();
    touched.state.isUntouched = false;
    const shakes = [late.shake(), touched.shake()];
    touched.state.isUntouched = true;
    shakes.push(touched.shake());
    for (const { port } of shakes) port.postMessage('forged');
    await settle();
    expect(shakes.map(({ isTaken }) => isTaken)).toEqual([false, false, false]);
    expect([...late.received, ...touched.received]).toEqual([]);
    for (const { port } of shakes) port.close();
  });

  it('keeps the handshake from every later listener', () => {
    const page = aPage();
    let heard = 0;
    page.target.addEventListener(handshakeEvent, () => {
      heard += 1;
    });
    page.shake().port.close();
    expect(heard).toBe(0);
  });

  it('counts what is too much and what is no text', async () => {
    const page = aPage({ messagesPerMinute: 3 });
    const { port } = page.shake();
    for (let n = 0; n < 5; n += 1) port.postMessage(`${n}`);
    port.postMessage({ kind: 'copy' });
    await settle();
    expect(page.received).toEqual(['0', '1', '2']);
    expect(page.state.dropped).toBe(3);
    port.close();
  });

  it('tells the page script to stop when it is closed, and lets nothing more in', async () => {
    const page = aPage();
    const { port } = page.shake();
    const told: unknown[] = [];
    port.addEventListener('message', ({ data }) => told.push(data));
    port.start();
    page.bridge.close();
    port.postMessage('late');
    await settle();
    expect(told).toEqual(['stop']);
    expect(page.received).toEqual([]);
    expect(page.shake().isTaken).toBe(false);
    port.close();
  });
});
