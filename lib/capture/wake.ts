/** One timer, for whatever is wanted earliest. */

export interface WakeWorld {
  readonly now: () => number;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export class Wake {
  readonly #world: WakeWorld;
  readonly #run: () => void;
  #due = Infinity;
  #cancelTimer: (() => void) | null = null;

  constructor(world: WakeWorld, run: () => void) {
    this.#world = world;
    this.#run = run;
  }

  /** Runs once, at the latest after so many milliseconds. */
  within(ms: number): void {
    const due = this.#world.now() + ms;
    if (due >= this.#due) return;
    this.cancel();
    this.#due = due;
    this.#cancelTimer = this.#world.setTimer(() => {
      this.#cancelTimer = null;
      this.#due = Infinity;
      this.#run();
    }, ms);
  }

  cancel(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
    this.#due = Infinity;
  }
}
