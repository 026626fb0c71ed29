/** The outside world of a capture script: clocks, timers, idle time and chance, as parameters for everything else. */
import type { IdleWorld } from './idle-work.ts';

export interface BrowserWorld {
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  readonly wallClock: () => string;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly randomId: () => string;
  readonly idle: IdleWorld;
}

const idleWithinMs = 2_000;

const now = (): number => performance.now();

export function createBrowserWorld(): BrowserWorld {
  const idle: IdleWorld = {
    now,
    whenIdle: (run) => void requestIdleCallback(run, { timeout: idleWithinMs }),
  };
  return {
    now,
    wallClock: () => new Date().toISOString(),
    setTimer(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    randomId: () => crypto.randomUUID(),
    // Measures can be seen by the page, so only a build for benches makes them.
    idle:
      import.meta.env.MODE === 'bench'
        ? { ...idle, sliced: (start, end) => void performance.measure('slice', { start, end }) }
        : idle,
  };
}
