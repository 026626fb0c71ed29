/** The background's part in recording a sample: it injects the recorder, gives the key, takes lines, and forgets. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { SampleTaken } from '#lib/messaging/protocol.ts';
import { readSample } from '#lib/store/read.ts';
import { aBackground } from './a-background.ts';

const start = { type: 'startSample', platform: 'facebook', minutes: 3 } as const;
const hello = { type: 'captureStarted', platform: 'facebook' } as const;
const wanted = { type: 'sampleWanted', platform: 'facebook' } as const;
const companion = 'content-scripts/companion.js';

async function recording() {
  const test = aBackground();
  await test.background.start();
  await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
  await test.background.onCommand(start);
  const reply = await test.background.onSampleWanted(wanted);
  const taken = (over: Partial<SampleTaken> = {}): SampleTaken => ({
    type: 'sampleTaken',
    platform: 'facebook',
    sample: reply?.sample ?? '',
    batchId: 'b1',
    lines: ['{"response":""}'],
    beyond: 0,
    replaced: {},
    ...over,
  });
  return { ...test, reply, taken };
}

describe('recording a sample', () => {
  it('begins in the open tabs of the platform, and in every new one before its capture script is answered', async () => {
    const { background, injected } = await recording();
    expect(injected).toEqual([companion]);
    expect(await background.onHello(hello, { tabId: 7 })).toMatchObject({ enabled: true });
    expect(injected).toEqual([companion, `${companion} in 7`]);
  });

  it('gives a key that is random, the same for all tabs, and in memory only', async () => {
    const { background, store, kept, keptInMemory, reply } = await recording();
    expect(reply).toMatchObject({ sample: store.clock, key: expect.stringMatching(/^[\da-f]{64}$/) });
    expect(await background.onSampleWanted(wanted)).toEqual(reply);
    expect([...keptInMemory.values()]).toEqual([reply?.key]);
    expect([...kept.values()]).not.toContain(reply?.key);
    expect(JSON.stringify(await store.db.samples.toArray())).not.toContain(reply?.key);
  });

  it('keeps what pages give', async () => {
    const { background, store, taken } = await recording();
    expect(await background.onSampleTaken(taken())).toEqual({ kind: 'stored' });
    expect(await readSample(store.db)).toMatchObject({ lines: ['{"response":""}'], parserVersion: 'facebook-test' });
  });

  it.each<[string, (test: Awaited<ReturnType<typeof recording>>) => Promise<unknown>]>([
    ['it is stopped', ({ background }) => background.onCommand({ type: 'stopSample' })],
    ['it is thrown away', ({ background }) => background.onCommand({ type: 'deleteSample' })],
    ['everything is deleted', ({ background }) => background.onCommand({ type: 'deleteEverything' })],
    ['the browser is started anew', ({ background }) => background.onStartup()],
    ['its time is over', async ({ store }) => (store.clock = '2026-11-23T17:03:00Z')],
  ])('is over when %s: the key is forgotten, nothing is taken, nothing injected', async (_, end) => {
    const test = await recording();
    await end(test);
    expect(await test.background.onSampleWanted(wanted)).toBeNull();
    expect(await test.background.onSampleTaken(test.taken())).toEqual({ kind: 'over' });
    expect([...test.keptInMemory.keys()]).toEqual([]);
    test.injected.length = 0;
    await test.background.onHello(hello, { tabId: 7 });
    expect(test.injected).toEqual([]);
  });

  it('is nothing for pages of other platforms', async () => {
    const { background } = await recording();
    expect(await background.onSampleWanted({ ...wanted, platform: 'x' })).toBeNull();
  });

  it('is not begun where recording is off, nor twice', async () => {
    const { background, injected, reply } = await recording();
    expect(await background.onCommand(start)).toEqual({ kind: 'failed', why: 'there is a sample already' });
    expect(await background.onSampleWanted(wanted)).toEqual(reply);
    await background.onCommand({ type: 'deleteSample' });
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    expect(await background.onCommand(start)).toEqual({ kind: 'failed', why: 'recording is off there' });
    expect(injected).toEqual([companion]);
  });

  it('leaves nothing after a day, with an alarm every four hours', async () => {
    const { background, store, taken } = await recording();
    await background.onSampleTaken(taken());
    for (const hour of ['21', '01', '05', '09', '13']) {
      const day = hour === '21' ? '23' : '24';
      store.clock = `2026-11-${day}T${hour}:30:00Z`;
      await background.onAlarm();
    }
    expect(await readSample(store.db)).toBeNull();
  });
});
