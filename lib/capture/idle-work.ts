/** Does work while the browser is idle, a few milliseconds at a time. */

export interface IdleWorld {
  /** Runs when the browser is idle, at the latest after two seconds. */
  readonly whenIdle: (run: () => void) => void;
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  /** Told the length of every slice; for benches. */
  readonly sliced?: (startMs: number, endMs: number) => void;
}

export interface IdleWork {
  readonly add: (job: () => void) => void;
  /** Does everything at once, because the script is about to end. */
  readonly drain: () => void;
}

/** A slice ends with the job that passes this; a job should take less by itself. */
const sliceMs = 8;

export function createIdleWork({ whenIdle, now, sliced }: IdleWorld): IdleWork {
  const jobs: (() => void)[] = [];
  let isAsked = false;

  const ask = (): void => {
    if (isAsked || jobs.length === 0) return;
    isAsked = true;
    whenIdle(slice);
  };
  const slice = (): void => {
    isAsked = false;
    const start = now();
    let end = start;
    try {
      for (let job = jobs.shift(); job; job = end - start < sliceMs ? jobs.shift() : undefined) {
        job();
        end = now();
      }
    } finally {
      sliced?.(start, end);
      ask();
    }
  };
  return {
    add(job) {
      jobs.push(job);
      ask();
    },
    drain() {
      for (let job = jobs.shift(); job; job = jobs.shift()) job();
    },
  };
}
