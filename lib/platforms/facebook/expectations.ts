/** What a working capture looks like on Facebook. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // In the recorded feed of October 2026 every ninth post was an ad (5 of 44). At that rate 60 posts without one happen by
  // chance once in a thousand times.
  postsWithoutAd: 60,
  // Every answer of a feed has posts, but messages and settings have none, and each of their pages carries its data in many
  // script elements that count as answers. How many is not known from a recording: generous.
  answersUnknown: 1_000,
  // The weakest usual sign, the attachment's style, stood on 4 of 5 ads; videos come in rows. Twenty ads are some 180 posts.
  adsWithoutSign: 20,
  // A strange post now and then gives a problem; a problem in every second answer is no strange post any more.
  problemsPerAnswer: 0.5,
};
