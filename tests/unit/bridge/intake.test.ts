import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntake } from '#lib/bridge/intake.ts';

describe('the intake', () => {
  it('lets so many messages and characters in a minute in, and again in the next', () => {
    const intake = createIntake({ messagesPerMinute: 2, charsPerMinute: 100 });
    expect([intake.admits(10, 0), intake.admits(91, 1), intake.admits(90, 2), intake.admits(1, 3)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(intake.admits(10, 59_999)).toBe(false);
    expect(intake.admits(10, 60_000)).toBe(true);
  });

  it('opens again when the clock is set back', () => {
    const intake = createIntake({ messagesPerMinute: 1, charsPerMinute: 100 });
    intake.admits(1, 1_000_000);
    expect(intake.admits(1, 5)).toBe(true);
  });

  it('never lets more than twice its limits in within any minute', () => {
    const message = fc.record({ chars: fc.nat(50), wait: fc.nat(20_000) });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 80 }), (messages) => {
        const intake = createIntake({ messagesPerMinute: 5, charsPerMinute: 100 });
        let now = 0;
        const times = messages.flatMap(({ chars, wait }) => {
          now += wait;
          return intake.admits(chars, now) ? [now] : [];
        });
        for (const start of times)
          expect(times.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
