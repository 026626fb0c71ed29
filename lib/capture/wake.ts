/** One timer, for whatever is wanted earliest. */

export interface WakeWorld {
  readonly now: () => number;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export interface Wake {
  /** Runs once, at the latest after so many milliseconds. */
  readonly within: (ms: number) => void;
  /** The same by the clock; where it is due by then anyway, as with all scroll events but the first, not even the time is asked. */
  readonly by: (at: number) => void;
  readonly cancel: () => void;
}

export function createWake({ now, setTimer }: WakeWorld, run: () => void): Wake {
  let due = Infinity;
  let cancelTimer: (() => void) | null = null;
  const cancel = (): void => {
    cancelTimer?.();
    cancelTimer = null;
    due = Infinity;
  };
  const by = (at: number): void => {
    if (at >= due) return;
    cancel();
    due = at;
    cancelTimer = setTimer(
      () => {
        cancelTimer = null;
        due = Infinity;
        run();
      },
      Math.max(0, at - now()),
    );
  };
  return { within: (ms) => by(now() + ms), by, cancel };
}
