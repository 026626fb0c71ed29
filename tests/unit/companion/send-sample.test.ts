/** The lines of a sample on their way: in order, in batches that are not too large, each once. */
import { describe, expect, it } from 'vitest';
import { createSampleSender } from '#lib/companion/send-sample.ts';
import type { SampleTaken } from '#lib/messaging/protocol.ts';
import { aClock } from '#tests/unit/capture/a-clock.ts';

function aSender(isConnected = true) {
  const clock = aClock();
  const sent: SampleTaken[] = [];
  let overs = 0;
  const sender = createSampleSender(
    { platform: 'x', sample: '2026-11-23T17:00:00Z', replaced: {}, over: () => (overs += 1) },
    {
      wallClock: () => '',
      randomId: () => String(sent.length),
      setTimer: (run, ms) => clock.setTimer(run, ms),
      isConnected: () => isConnected,
      send: async (taken) => {
        sent.push(taken);
        return isConnected ? { kind: 'stored' } : null;
      },
    },
  );
  return { clock, sent, sender, overs: () => overs };
}

describe('the sender of samples', () => {
  it('sends many lines in batches of twenty, in order', async () => {
    const { clock, sent, sender } = aSender();
    const lines = Array.from({ length: 45 }, (_, n) => `{"n":${n}}`);
    for (const line of lines) sender.add(line);
    await clock.advance(10_000);
    expect(sent.map((taken) => taken.lines.length)).toEqual([20, 20, 5]);
    expect(sent.flatMap((taken) => taken.lines)).toEqual(lines);
  });

  it('sends long lines one by one', async () => {
    const { clock, sent, sender } = aSender();
    for (let n = 0; n < 3; n += 1) sender.add(`{"n":"${'x'.repeat(1_500_000)}"}`);
    await clock.advance(10_000);
    expect(sent.map((taken) => taken.lines.length)).toEqual([1, 1, 1]);
  });

  it('counts what would be too much to wait', async () => {
    const { clock, sent, sender } = aSender();
    for (let n = 0; n < 5; n += 1) sender.add(`{"n":"${'x'.repeat(3_000_000)}"}`);
    await clock.advance(10_000);
    expect([sent.flatMap((taken) => taken.lines).length, sent.reduce((sum, { beyond }) => sum + beyond, 0)]).toEqual([
      3, 2,
    ]);
  });

  it('gives up when the extension is gone', async () => {
    const { clock, sent, sender, overs } = aSender(false);
    sender.add('{}');
    await clock.advance(60_000);
    expect([sent.length, overs(), clock.timers()]).toEqual([1, 1, 0]);
  });
});
