/** A long feed of a synthetic platform: numbered posts, every tenth an ad, as heavy as real ones. */
import type { SiteHandler } from '../site.ts';
import type { Weight } from './weight.ts';

export interface LongFeedPlan {
  readonly posts: number;
  /** Every how many-th post is an ad. */
  readonly every: number;
  readonly postsPerAnswer: number;
  readonly weight: Weight;
}

export interface LongFeed {
  /** Answers for each host that the feed is made of. */
  readonly hosts: Readonly<Record<string, SiteHandler>>;
  /** The page to open. */
  readonly address: string;
  /** The ids of the feed's ads; what a page shows beside its feed is not among them. */
  readonly adIds: ReadonlySet<string>;
}

export type MakeLongFeed = (plan: LongFeedPlan) => LongFeed;

/** As the feed of the first measurements: some 100 elements a post, and answers of some 180 kB. */
export const usualLength: LongFeedPlan = {
  posts: 2_000,
  every: 10,
  postsPerAnswer: 20,
  weight: { elements: 90, characters: 9_000 },
};
