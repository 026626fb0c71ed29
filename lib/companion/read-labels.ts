/** The fallback: reads posts by their visible label, where nothing has come over the network or in the page's own data. */
import type { LabelReader, LabelWorld } from '#lib/capture/companion.ts';
import { createWake } from '#lib/capture/wake.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';

const betweenLooksMs = 1_000;
/** The label may be drawn after the post. */
const maxReadings = 3;

/** `P` is an element of the page; tests have none. */
export function createLabelReader<P extends object>(
  readAd: (post: P) => ReadAd | null,
  world: Omit<LabelWorld, 'select' | 'found' | 'wallClock'> & {
    readonly select: () => readonly P[];
    readonly found: (ad: ReadAd, post: P) => void;
  },
): LabelReader {
  const readings = new WeakMap<P, number>();
  let isStopped = false;

  const read = (post: P): void => {
    if (isStopped) return;
    readings.set(post, (readings.get(post) ?? 0) + 1);
    const ad = readAd(post);
    if (!ad) return;
    readings.set(post, maxReadings);
    world.found(ad, post);
  };
  const wake = createWake(world, () =>
    world.whenIdle(() => {
      const fresh = world.select().filter((post) => (readings.get(post) ?? 0) < maxReadings);
      for (const post of fresh) world.whenIdle(() => read(post));
    }),
  );
  return {
    scrolled: () => !isStopped && wake.within(betweenLooksMs),
    stop() {
      isStopped = true;
      wake.cancel();
    },
  };
}
