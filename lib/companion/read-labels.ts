/** The fallback: reads posts by their visible label, where nothing has come over the network or in the page's own data. */
import type { LabelReader, LabelWorld } from '#lib/capture/companion.ts';
import { createWake, type WakeWorld } from '#lib/capture/wake.ts';
import type { ReadAd, ReadProblem } from '#lib/platforms/contract.ts';

const betweenLooksMs = 1_000;
const afterSwapMs = 10;
/** The label may be drawn after the post. */
const maxReadings = 3;

/** What a post is: an ad, something that has signs of one and cannot be read, or neither. */
export type Looked = { readonly ad: ReadAd } | { readonly problem: ReadProblem } | null;

export interface PageLabelReader extends LabelReader {
  /** A box shows another thing than before: looks at it at once. */
  readonly swapped: () => void;
}

/** `P` is an element of the page; tests have none. */
export interface ReaderWorld<P> extends WakeWorld, Pick<LabelWorld, 'whenIdle' | 'looked'> {
  readonly select: () => readonly P[];
  readonly found: (ad: ReadAd, post: P) => void;
  /** All that an element says in which another thing may be shown later; null for any other. */
  readonly saidIn: (post: P) => string | null;
}

export function createLabelReader<P extends object>(look: (post: P) => Looked, world: ReaderWorld<P>): PageLabelReader {
  const readings = new WeakMap<P, number>();
  const said = new WeakMap<P, string>();
  let isStopped = false;

  const read = (post: P): void => {
    if (isStopped) return;
    const reading = (readings.get(post) ?? 0) + 1;
    readings.set(post, reading);
    const looked = look(post);
    if (looked && 'ad' in looked) {
      readings.set(post, maxReadings);
      world.found(looked.ad, post);
    } else if (looked && reading === maxReadings) {
      world.looked(0, [looked.problem]);
    } else if (looked) {
      // What is missing may be drawn any moment; nobody need scroll for that.
      wake.within(betweenLooksMs);
    }
  };
  const forgetChanged = (post: P): void => {
    const now = world.saidIn(post);
    if (now === null || said.get(post) === now) return;
    said.set(post, now);
    readings.delete(post);
  };
  const lookThrough = (): void =>
    world.whenIdle(() => {
      const all = world.select();
      for (const post of all) forgetChanged(post);
      const fresh = all.filter((post) => (readings.get(post) ?? 0) < maxReadings);
      const unseen = fresh.filter((post) => !readings.has(post)).length;
      for (const post of fresh) world.whenIdle(() => read(post));
      if (unseen > 0) world.whenIdle(() => world.looked(unseen, []));
    });
  const wake = createWake(world, lookThrough);
  return {
    scrolled: () => !isStopped && wake.within(betweenLooksMs),
    leaving() {
      if (!isStopped) lookThrough();
    },
    swapped: () => !isStopped && wake.within(afterSwapMs),
    stop() {
      isStopped = true;
      wake.cancel();
    },
  };
}
