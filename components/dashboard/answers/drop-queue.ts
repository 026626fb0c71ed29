/** Drops one after the other: what comes while files are read waits for its turn, and its lines stand below theirs. */

/** `from`: the line of the log at which the lines of this drop begin; 0 where nothing runs, and the log begins anew. */
export interface Turn {
  readonly from: number;
  readonly waits: boolean;
}

export interface DropQueue {
  /** The turn of a drop that has `count` lines. */
  readonly take: (count: number) => Turn;
  /** Runs a drop that has its turn when those before it have ended. `run` must not reject. */
  readonly run: (run: () => Promise<void>) => Promise<void>;
}

export function createDropQueue(): DropQueue {
  let last: Promise<void> = Promise.resolve();
  let open = 0;
  let lines = 0;
  return {
    take: (count) => {
      const turn = { from: open === 0 ? 0 : lines, waits: open > 0 };
      lines = turn.from + count;
      open += 1;
      return turn;
    },
    run: (run) => {
      last = last.then(run).finally(() => {
        open -= 1;
      });
      return last;
    },
  };
}
