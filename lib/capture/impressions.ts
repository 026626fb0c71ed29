/** Names the showings of ads on one page: the first of an ad, the second, and so on. */
import type { Impression } from '#lib/core/impression.ts';
import type { Showing } from './visibility.ts';

/** An ad that is sought in the page: by then nothing more needs to be known of it. */
export interface ShownAd {
  readonly id: string;
  readonly surface: string;
  /** When it was caught, ISO 8601 in UTC. */
  readonly at: string;
}

export interface Impressions {
  /** The showing of an ad that was just found in one more place. */
  readonly next: (ad: ShownAd) => Showing;
  /** The one impression of an ad that was never found in the page: for how long it was visible is not known. Null where
   *  the ad was found, or was told before. Should it be found later, its first showing has the same id. */
  readonly unmeasured: (ad: ShownAd) => Impression | null;
}

/** `pageId` is random: the same ad on another page is another showing. */
export function createImpressions(pageId: string): Impressions {
  const counts = new Map<string, number>();
  const told = new Set<string>();
  const showing = ({ id, surface }: ShownAd, count: number): Showing => ({
    id: `imp:${pageId}:${id}:${count}`,
    ad: id,
    surface,
  });
  return {
    next(ad) {
      const count = counts.get(ad.id) ?? 0;
      counts.set(ad.id, count + 1);
      return showing(ad, count);
    },
    unmeasured(ad) {
      if (counts.has(ad.id) || told.has(ad.id)) return null;
      told.add(ad.id);
      return { type: 'impression', ...showing(ad, 0), at: ad.at, visibleMs: null };
    },
  };
}
