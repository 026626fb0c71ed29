/** The synthetic Facebook beside its home feed: search, video, Marketplace, reels and stories, each with ads among other things. */
import type { PlannedAd, PlannedPost } from '#tests/demo/feed-plan.ts';
import { adStory, edgeOf, organicStory } from './answers.ts';
import { numberedAd } from './large-plan.ts';
import type { Words } from './variants.ts';

type Built = Readonly<Record<string, unknown>>;

/** Private people who appear nowhere else. */
export const otherPeople = ['Hepzibah Ravensclough', 'Ignatius Pottlesworth'] as const;

const posts: readonly PlannedPost[] = otherPeople.map((author, index) => ({
  kind: 'organic',
  author,
  text: `A quiet evening, number ${index}, by the canal.`,
  likedBy: otherPeople[1 - index] ?? null,
}));

export interface OtherSurface {
  readonly surface: 'search' | 'video' | 'marketplace' | 'reels' | 'stories';
  readonly path: string;
  readonly query: string;
  readonly ads: readonly PlannedAd[];
  readonly answer: (ads: readonly PlannedAd[], words?: Words) => Built;
}

const ads = (first: number): readonly PlannedAd[] => [numberedAd(first), numberedAd(first + 1)];
const edges = (nodes: readonly Built[]): Built => ({ edges: nodes.map((node) => ({ node })) });
const everybody = (given: readonly PlannedAd[], words?: Words): readonly Built[] => [
  ...posts.map((post, index) => edgeOf(post, index)),
  ...given.map((ad, index) => edgeOf(ad, index + 10, words)),
];

export const otherSurfaces: readonly OtherSurface[] = [
  {
    surface: 'search',
    path: '/search/top',
    query: 'SearchCometResultsInitialResultsQuery',
    ads: ads(900_000),
    answer: (given, words) => ({
      serpResponse: {
        results: edges([
          ...posts.map((post) => inResult('TOP_PUBLIC_POSTS', organicStory(post))),
          ...given.map((ad) => inResult('SEARCH_ADS', adStory(ad, words))),
        ]),
      },
    }),
  },
  {
    surface: 'video',
    path: '/watch',
    query: 'CometVideoHomeFeedRootQuery',
    ads: ads(900_010),
    answer: ([instream, feed], words) => ({
      viewer: {
        instream_video_ads: edges(instream ? [adStory(instream, words)] : []),
        video_home: { units: [...posts.map(organicStory), ...(feed ? [adStory(feed, words)] : [])].map(inFeedUnit) },
      },
    }),
  },
  {
    surface: 'marketplace',
    path: '/marketplace',
    query: 'CometMarketplaceHomeFeedQuery',
    ads: ads(900_020),
    answer: (given, words) => ({
      viewer: {
        marketplace_feed: edges([
          ...posts.map((post) => ({ story_type: 'POST', story: organicStory(post) })),
          ...given.map((ad) => ({ story_type: 'AD', story: adStory(ad, words) })),
        ]),
      },
    }),
  },
  {
    surface: 'reels',
    path: '/reel',
    query: 'FBReelsRootWithEntrypointQuery',
    ads: ads(900_030),
    answer: (given, words) => ({ viewer: { reels: { edges: everybody(given, words) } } }),
  },
  {
    surface: 'stories',
    path: '/stories',
    query: 'StoriesSuspenseContentPaneRootQuery',
    ads: ads(900_040),
    answer: (given, words) => ({ viewer: { stories: { edges: everybody(given, words) } } }),
  },
];

/** On each of them two ads beside the posts of people. */
export const otherPosts = otherSurfaces.reduce((sum, surface) => sum + surface.ads.length + posts.length, 0);

export const otherAds: readonly PlannedAd[] = otherSurfaces.flatMap((surface) => surface.ads);

function inResult(role: string, story: Built): Built {
  return { role, rendering_strategy: { view_model: { click_model: { story } } } };
}

function inFeedUnit(story: Built): Built {
  return { feed_unit: story };
}
