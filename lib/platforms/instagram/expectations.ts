/** What a working capture looks like on Instagram. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // Feed and reels show an ad in some five to ten posts; how many is not known from a recording, and some pay to see none: generous.
  postsWithoutAd: 100,
  // The one address of all answers also serves notices, profiles and settings, which have no posts. How many is not known: generous.
  answersUnknown: 1_000,
  // An address is the weakest usual sign: ads for a profile or a message have none. Twenty ads are some hundred posts.
  adsWithoutSign: 20,
  // A strange post now and then gives a problem; a problem in every second answer is no strange post any more.
  problemsPerAnswer: 0.5,
};
