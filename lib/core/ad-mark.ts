/** What a page is told of a political ad that was recorded from it, so that it can be marked there. */
import type { TargetingCriterion } from './criterion.ts';
import type { Language } from './language.ts';

export interface AdMark {
  /** The id of the ad's record. */
  readonly ad: string;
  /** The name of the campaigner; null where the ad is political and nobody could be identified. */
  readonly who: string | null;
  /** What the advertiser chose, as far as it is known: the first few criteria of its explanation. */
  readonly why: readonly Pick<TargetingCriterion, 'dimension' | 'operator' | 'value'>[];
  /** Whether a badge is wanted on the post. */
  readonly badge: boolean;
  /** Whether the ad's picture is to be kept. */
  readonly picture: boolean;
  /** Paths of the ad's pictures, as its data names them; there where one is to be kept. */
  readonly media?: readonly string[];
  /** The language of the interface. */
  readonly language: Language;
}
