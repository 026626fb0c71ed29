/** The fallback: reads posts by their visible label, where nothing has come over the network or in the page's own data. */
import type { PlatformAdapter, ReadAd } from '#lib/platforms/contract.ts';
import type { PostWorld } from './find-posts.ts';
import { Wake } from './wake.ts';

const patienceMs = 10_000;
const betweenLooksMs = 1_000;
/** The label may be drawn after the post. */
const maxReadings = 3;

export interface LabelledEnds {
  readonly wallClock: () => string;
  readonly found: (ad: ReadAd, post: Element) => void;
}

export class LabelledPosts {
  readonly #adapter: PlatformAdapter;
  readonly #world: PostWorld;
  readonly #ends: LabelledEnds;
  readonly #wake: Wake;
  readonly #readings = new WeakMap<Element, number>();
  #isNeeded = false;
  #hasSignal = false;

  constructor(adapter: PlatformAdapter, world: PostWorld, ends: LabelledEnds) {
    this.#adapter = adapter;
    this.#world = world;
    this.#ends = ends;
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
    const mayRead = (post: Element): boolean => (this.#readings.get(post) ?? 0) < maxReadings;
    this.#world.whenIdle(() => {
      for (const post of this.#world.select(this.#adapter.postSelector).filter(mayRead)) {
        this.#world.whenIdle(() => this.#read(post));
      }
    });
  }

  #read(post: Element): void {
    if (this.#hasSignal) return;
    this.#readings.set(post, (this.#readings.get(post) ?? 0) + 1);
    const raw = this.#adapter.readElement(post);
    const read = raw && this.#adapter.parseElement(raw, this.#ends.wallClock());
    if (!read) return;
    this.#readings.set(post, maxReadings);
    this.#ends.found(read, post);
  }
}
