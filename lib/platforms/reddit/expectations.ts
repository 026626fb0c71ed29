/** What a working capture looks like on Reddit, where only the page tells of ads. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // One or two ads come with each page of a feed (another tool's recording, February 2026); the post of a thread counts as one, too,
  // and a reader of threads sees no ad there that is read: generous.
  postsWithoutAd: 200,
  // The label is not known in most languages, and not every ad has a link of the kind: that a usual sign ends shows after twenty.
  adsWithoutSign: 20,
  // An ad without a sender is possible; where every second one cannot be read, it is no exception any more.
  problemsPerAnswer: 0.5,
};
