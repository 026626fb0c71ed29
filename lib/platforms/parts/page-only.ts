/** What runs in the page of a platform of which only the page tells: no answer is copied, no data looked at. Spread into `inPage`. */
import type { PageAdapter } from '#lib/platforms/contract.ts';

export const pageOnly = {
  isPageOnly: true,
  isEmbeddedData: () => false,
  catchAds: () => ({ ads: [], postsSeen: 0, viewerId: null, isComplete: true }),
} satisfies Partial<PageAdapter>;
