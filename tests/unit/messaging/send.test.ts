import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ItemsCaptured } from '#lib/messaging/protocol.ts';
import { isConnected, sendCaptured, sendCommand, sendCompanionWanted, sendHello } from '#lib/messaging/send.ts';

const batch: ItemsCaptured = { type: 'itemsCaptured', batchId: 'b', platform: 'facebook', accountKey: null, items: [] };

/** A browser that answers every message so. */
function aBrowser(sendMessage: () => Promise<unknown>, id: string | undefined = 'own'): void {
  vi.stubGlobal('browser', { runtime: { id, sendMessage } });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('sending', () => {
  it.each<[string, () => Promise<unknown>, object]>([
    ['stored', async () => ({ kind: 'stored', marks: [] }), { kind: 'stored', marks: [] }],
    ['stored, without the marks that belong to it', async () => ({ kind: 'stored' }), { kind: 'busy' }],
    ['refused', async () => ({ kind: 'refused', why: 'off' }), { kind: 'refused', why: 'off' }],
    ['busy', async () => ({ kind: 'busy' }), { kind: 'busy' }],
    ['nothing, because the worker was killed', async () => undefined, { kind: 'busy' }],
    [
      'a rejection, because the worker was killed',
      async () => Promise.reject(new Error('channel closed')),
      { kind: 'busy' },
    ],
    ['something strange', async () => 'stored', { kind: 'busy' }],
  ])('a batch that is answered with %s', async (_, reply, expected) => {
    aBrowser(reply);
    expect(await sendCaptured(batch)).toEqual(expected);
  });

  it('a hello gives the answer, or null where there was none', async () => {
    const reply = { enabled: true, accountSalt: 'aa', sealKey: 'bb' };
    aBrowser(async () => reply);
    expect(await sendHello('facebook')).toEqual(reply);
    aBrowser(async () => undefined);
    expect(await sendHello('facebook')).toBeNull();
    aBrowser(async () => ({ enabled: false }));
    expect(await sendHello('facebook')).toBeNull();
  });

  it('a call for the companion is answered with true only when it runs', async () => {
    for (const [reply, expected] of [
      [true, true],
      [false, false],
      [undefined, false],
      ['true', false],
    ]) {
      aBrowser(async () => reply);
      expect(await sendCompanionWanted('facebook')).toBe(expected);
    }
  });

  it('a command that nobody answers has failed', async () => {
    aBrowser(async () => ({ kind: 'done' }));
    expect(await sendCommand({ type: 'checkIntegrity' })).toEqual({ kind: 'done' });
    aBrowser(async () => undefined);
    expect(await sendCommand({ type: 'checkIntegrity' })).toEqual({ kind: 'failed', why: 'no answer' });
  });

  it('knows when the browser has cut it off', async () => {
    aBrowser(async () => undefined);
    expect(isConnected()).toBe(true);
    vi.stubGlobal('browser', { runtime: { sendMessage: () => Promise.reject(new Error('invalidated')) } });
    expect(isConnected()).toBe(false);
    vi.stubGlobal('browser', {});
    expect(isConnected()).toBe(false);
    expect(await sendCaptured(batch)).toEqual({ kind: 'busy' });
  });
});
