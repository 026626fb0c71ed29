/** A clock and timers that a test moves by hand. */
export interface FakeClock {
  now(): number;
  setTimer(run: () => void, ms: number): () => void;
  /** Moves on, running what falls due, and lets promises settle in between. */
  advance(ms: number): Promise<void>;
  timers(): number;
}

async function settle(): Promise<void> {
  for (let n = 0; n < 12; n += 1) await Promise.resolve();
}

export function aClock(): FakeClock {
  let now = 1_000_000;
  const timers = new Map<symbol, { readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    setTimer(run, ms) {
      const key = Symbol('timer');
      timers.set(key, { at: now + ms, run });
      return () => void timers.delete(key);
    },
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = [...timers].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
        await settle();
      }
      now = end;
      await settle();
    },
    timers: () => timers.size,
  };
}
