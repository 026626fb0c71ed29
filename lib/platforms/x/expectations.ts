/** What a working capture looks like on X. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // Of 41 posts in a home timeline of September 2026 eight were ads. Replies and profiles have fewer, and who pays for it sees
  // none at all: generous.
  postsWithoutAd: 100,
  // Every timeline has posts, but messages, notifications, settings and the count of what is unread have none, and are asked for
  // again and again. How many is not known from a recording.
  answersUnknown: 500,
  // The weakest usual sign is not on every surface. Twenty ads are some hundred posts.
  adsWithoutSign: 20,
  // A strange entry now and then gives a problem; a problem in every second answer is no strange entry any more.
  problemsPerAnswer: 0.5,
};
