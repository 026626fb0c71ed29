/** Whether recording works on a platform: what a working capture looks like there, and what is said of the present one. */

/** What a working capture looks like on a platform. Each number is some times what is usual there, so that chance alone does
 *  not reach it; the platform's own file says what is usual, and from where that is known. */
export interface Expectations {
  /** So many posts in a row without a single ad: the platform has probably changed, or shows this user no ads. */
  readonly postsWithoutAd: number;
  /** So many answers in a row, in none of which a marker or a post is known: the platform has probably changed its answers. More
   *  than several visits to parts without a feed bring. Absent where no answers are looked at. */
  readonly answersUnknown?: number;
  /** So many ads in a row, on one surface, without a sign that most ads there had before: the platform is changing. */
  readonly adsWithoutSign: number;
  /** So many things not understood for each answer that holds a marker (0.5: one in every second answer) are more than the few
   *  odd ones that every feed has. Where only the page tells: so many posts not understood of all that seem to be ads. */
  readonly problemsPerAnswer: number;
  /** Many pages come without data, so that ads known by their visible label alone are as good a sign of life as any. */
  readonly labelsAreUsual?: true;
}

/** What is said of a platform that is switched on. `since`: from when the numbers count.
 *  `waiting`: no page was opened since it was switched on. `nothingYet`: too little was seen to say anything.
 *  `working`: ads are read from the platform's data. `quiet`: they were, and then some posts came without one: too many to call it
 *  working, too few to speak of a change.
 *  `changing`: they still are, but in the last `ads` of them only `signs` of the `before` usual signs stood.
 *  `misread`: they still are, but much is not understood. `labelsOnly`: only the page's visible labels still tell of ads.
 *  `noAds`: posts, and not one ad among them. `unreadAds`: ads are noticed, but cannot be read. `unreadable`: answers come, and
 *  nothing in them is known. `unheard`: pages were opened, and nothing came from them at all.
 *  Where only the page tells, `halfRead` is said instead of `misread`: of `ads` posts that seem to be ads `unread` could not be read;
 *  and `noPosts` instead of `unheard`: pages were opened, and not one post was recognised on them. */
export type HealthVerdict =
  | { readonly kind: 'waiting' | 'working' }
  | { readonly kind: 'nothingYet' | 'quiet'; readonly posts: number; readonly since: string }
  | { readonly kind: 'changing'; readonly ads: number; readonly signs: number; readonly before: number }
  | { readonly kind: 'misread'; readonly problems: number; readonly answers: number; readonly since: string }
  | { readonly kind: 'labelsOnly' | 'unreadAds'; readonly ads: number; readonly since: string }
  | { readonly kind: 'noAds'; readonly posts: number; readonly problems: number; readonly since: string }
  | { readonly kind: 'unreadable'; readonly answers: number; readonly since: string }
  | { readonly kind: 'halfRead'; readonly unread: number; readonly ads: number; readonly since: string }
  | { readonly kind: 'unheard' | 'noPosts'; readonly pages: number; readonly since: string };
