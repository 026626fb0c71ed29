/** The fallback: reads posts by their visible label, where nothing has come over the network or in the page's own data. */
import type { ReadAd } from '#lib/platforms/contract.ts';
import { Wake, type WakeWorld } from './wake.ts';

const patienceMs = 10_000;
const betweenLooksMs = 1_000;
/** The label may be drawn after the post. */
const maxReadings = 3;

export interface LabelledWorld<P> extends WakeWorld {
  /** The elements of the page that may be posts. */
  readonly select: () => readonly P[];
  readonly readAd: (post: P) => ReadAd | null;
  readonly whenIdle: (job: () => void) => void;
  readonly found: (ad: ReadAd, post: P) => void;
}

export class LabelledPosts<P extends object> {
  readonly #world: LabelledWorld<P>;
  readonly #wake: Wake;
  readonly #readings = new WeakMap<P, number>();
  #isNeeded = false;
  #hasSignal = false;

  constructor(world: LabelledWorld<P>) {
    this.#world = world;
    this.#wake = new Wake(world, () => this.#look());
  }

  /** The document is complete: ten seconds from now the fallback begins, unless a signal comes. */
  pageLoaded(): void {
    if (!this.#hasSignal) this.#wake.within(patienceMs);
  }

  /** Posts were read from structured data: the fallback is not needed, or no longer. */
  signalSeen(): void {
    this.#hasSignal = true;
    this.#isNeeded = false;
    this.#wake.cancel();
  }

  scrolled(): void {
    if (this.#isNeeded) this.#wake.within(betweenLooksMs);
  }

  stop(): void {
    this.signalSeen();
  }

  #look(): void {
    this.#isNeeded = !this.#hasSignal;
    if (!this.#isNeeded) return;
    const mayRead = (post: P): boolean => (this.#readings.get(post) ?? 0) < maxReadings;
    this.#world.whenIdle(() => {
      for (const post of this.#world.select().filter(mayRead)) this.#world.whenIdle(() => this.#read(post));
    });
  }

  #read(post: P): void {
    if (this.#hasSignal) return;
    this.#readings.set(post, (this.#readings.get(post) ?? 0) + 1);
    const read = this.#world.readAd(post);
    if (!read) return;
    this.#readings.set(post, maxReadings);
    this.#world.found(read, post);
  }
}
