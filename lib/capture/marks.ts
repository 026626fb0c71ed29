/** Brings together what the background says of political ads and where they stand in the page; the companion does the rest. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { Companion } from './companion.ts';
import { remember } from './remember.ts';

export interface Marks {
  /** The background has stored these political ads. */
  readonly marked: (marks: readonly AdMark[]) => void;
  /** An ad was found in the page. */
  readonly joined: (post: Element, adId: string) => void;
}

const rememberedAds = 200;

export function createMarks(useCompanion: (job: (companion: Companion) => void) => void): Marks {
  const marks = new Map<string, AdMark>();
  const posts = new Map<string, Element>();
  const show = (adId: string): void => {
    const mark = marks.get(adId);
    const post = posts.get(adId);
    if (mark && post) useCompanion((companion) => companion.politicalAdShown(mark, post));
  };
  return {
    marked(given) {
      for (const mark of given) {
        remember(marks, mark.ad, mark, rememberedAds);
        show(mark.ad);
      }
    },
    joined(post, adId) {
      remember(posts, adId, post, rememberedAds);
      show(adId);
    },
  };
}
