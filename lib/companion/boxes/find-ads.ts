/** Finds ads in boxes: at each look all of them are read again, for a box may show another thing than a moment ago. */
import type { BoxedAd } from '#lib/capture/companion.ts';
import { joinAds } from '#lib/capture/join-ads.ts';
import { remember } from '#lib/capture/remember.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { isSameShown } from './same-shown.ts';

export interface FindWorld<B> {
  /** The elements in which ads may stand now. */
  readonly find: () => readonly B[];
  readonly read: (box: B) => PostKey | null;
  readonly isTaken: (box: B) => boolean;
  readonly joined: (ad: BoxedAd, box: B) => void;
  readonly left: (box: B) => void;
}

export interface AdFinder<B> {
  readonly captured: (ad: BoxedAd) => void;
  readonly look: () => void;
  /** An ad was read from this box, and is joined to it already. */
  readonly adopt: (ad: Omit<BoxedAd, 'key'>, box: B) => void;
  /** The box is joined to nothing any more. */
  readonly release: (box: B) => void;
}

const mostSought = 60;
/** The last ones of a page stand where the user is. */
const mostBoxes = 120;

/** `B` is an element of the page; tests have none. */
export function createAdFinder<B>({ find, read, isTaken, joined, left }: FindWorld<B>): AdFinder<B> {
  const sought = new Map<string, BoxedAd>();
  const pairs = new Map<B, BoxedAd>();

  const release = (box: B): void => {
    if (pairs.delete(box)) left(box);
  };
  return {
    release,
    captured: (ad) => remember(sought, ad.id, ad, mostSought),
    adopt(ad, box) {
      const key = read(box);
      if (key) pairs.set(box, { ...ad, key });
    },
    look() {
      const shown = new Map(
        find()
          .slice(-mostBoxes)
          .flatMap((box): [B, PostKey][] => {
            const key = read(box);
            return key && !isTaken(box) ? [[box, key]] : [];
          }),
      );
      for (const [box, { key }] of pairs) {
        const now = shown.get(box);
        if (!now || !isSameShown(key, now)) release(box);
      }
      const found = joinAds([...sought.values()], [...shown], ({ key }, [, now]) => isSameShown(key, now));
      const there = new Set([...pairs.values()].map(({ id }) => id));
      for (const [ad, [box]] of found) {
        if (pairs.has(box) || there.has(ad.id)) continue;
        pairs.set(box, ad);
        joined(ad, box);
      }
    },
  };
}
