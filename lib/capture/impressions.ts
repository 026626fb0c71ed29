/** Names the showings of ads on one page: the first of an ad, the second, and so on. */
import { contentId } from '#lib/core/content-id.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { Showing } from './visibility.ts';

export class Impressions {
  readonly #pageId: string;
  readonly #showings = new Map<string, number>();
  readonly #told = new Set<string>();

  /** `pageId` is random: the same ad on another page is another showing. */
  constructor(pageId: string) {
    this.#pageId = pageId;
  }

  /** The showing of an ad that was just found in one more place. */
  next(ad: CapturedAd): Showing {
    const count = this.#showings.get(ad.id) ?? 0;
    this.#showings.set(ad.id, count + 1);
    return this.#showing(ad, count);
  }

  /** The one impression of an ad that was never found in the page: for how long it was visible is not known. Null where
   *  the ad was found, or was told before. Should it be found later, its first showing has the same id. */
  unmeasured(ad: CapturedAd, at: string): Impression | null {
    if (this.#showings.has(ad.id) || this.#told.has(ad.id)) return null;
    this.#told.add(ad.id);
    const { id, surface } = this.#showing(ad, 0);
    return { type: 'impression', id, ad: ad.id, at: ad.seenAt ?? at, surface, visibleMs: null };
  }

  #showing(ad: CapturedAd, count: number): Showing {
    return { id: contentId('imp', [ad.id, this.#pageId, count]), ad: ad.id, surface: ad.surface };
  }
}
