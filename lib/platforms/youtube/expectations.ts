/** What a working capture looks like on YouTube. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // Lists show an ad in some thirty videos, many pages none, and whoever pays sees none at all. No rate is documented: generous.
  postsWithoutAd: 200,
  // Answers about comments, menus and the viewer's own lists have no videos; a page carries its data in two script elements.
  answersUnknown: 500,
  // The slot around an ad is the weakest usual sign: older answers have none. A watch page seldom has more than a few ads.
  adsWithoutSign: 20,
  // A strange part of a page now and then gives a problem; a problem in every second answer is no strange part any more.
  problemsPerAnswer: 0.5,
};
