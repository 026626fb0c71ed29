/** What a working capture looks like on LinkedIn. Most of its pages come without data, so that ads known by their label alone are usual
 *  there, and not the sign of a change that they are elsewhere. */
import type { Expectations } from '#lib/core/health.ts';

export const expectations: Expectations = {
  // Feeds show an ad in some five to ten posts; how many is not known from a recording. At one in ten, 80 posts without one happen by
  // chance twice in ten thousand times.
  postsWithoutAd: 80,
  // Menus, notices and parts of pages come by the same addresses as the feed, and posts that the server draws have no marker.
  answersUnknown: 2_000,
  // The name of the ad is a usual sign that older answers do not have. Twenty ads are more than a hundred posts.
  adsWithoutSign: 20,
  // A strange post now and then gives a problem; a problem in every second answer is no strange post any more.
  problemsPerAnswer: 0.5,
  // The server draws most of the feed's pages itself.
  labelsAreUsual: true,
};
