/** One timer, for whatever is wanted earliest. */

export interface WakeWorld {
  readonly now: () => number;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export interface Wake {
  /** Runs once, at the latest after so many milliseconds. */
  readonly within: (ms: number) => void;
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
  return {
    within(ms) {
      if (now() + ms >= due) return;
      cancel();
      due = now() + ms;
      cancelTimer = setTimer(() => {
        cancelTimer = null;
        due = Infinity;
        run();
      }, ms);
    },
    cancel,
  };
}
