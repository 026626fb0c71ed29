/** Does work while the browser is idle, a few milliseconds at a time. */

export interface IdleWorld {
  /** Runs when the browser is idle, at the latest after two seconds. */
  readonly whenIdle: (run: () => void) => void;
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  /** Told the length of every slice; for benches. */
  readonly sliced?: (startMs: number, endMs: number) => void;
}

/** A slice ends with the job that passes this; a job should take less by itself. */
const sliceMs = 8;

export class IdleWork {
  readonly #jobs: (() => void)[] = [];
  readonly #world: IdleWorld;
  #isAsked = false;

  constructor(world: IdleWorld) {
    this.#world = world;
  }

  add(job: () => void): void {
    this.#jobs.push(job);
    this.#ask();
  }

  /** Does everything at once, because the script is about to end. */
  drain(): void {
    for (let job = this.#jobs.shift(); job; job = this.#jobs.shift()) job();
  }

  /** Forgets what is left. */
  clear(): void {
    this.#jobs.length = 0;
  }

  #ask(): void {
    if (this.#isAsked || this.#jobs.length === 0) return;
    this.#isAsked = true;
    this.#world.whenIdle(() => this.#slice());
  }

  #slice(): void {
    this.#isAsked = false;
    const start = this.#world.now();
    let end = start;
    try {
      for (let job = this.#jobs.shift(); job; job = end - start < sliceMs ? this.#jobs.shift() : undefined) {
        job();
        end = this.#world.now();
      }
    } finally {
      this.#world.sliced?.(start, end);
      this.#ask();
    }
  }
}
