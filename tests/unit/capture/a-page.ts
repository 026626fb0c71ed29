/** A page of posts for a test: what is in it can be changed, and what is read of it is counted. */
import type { SoughtAd } from '#lib/capture/find-posts.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { aClock, type FakeClock } from './a-clock.ts';

export interface FakePost {
  isConnected: boolean;
  text: string;
  readonly textContent: string;
}

export interface FakePage {
  readonly clock: FakeClock;
  posts: FakePost[];
  selections: number;
  /** Selections of the whole page. */
  wholeSelections: number;
  readings: number;
  readonly world: {
    select: (behind?: FakePost | null) => readonly FakePost[];
    readPost: (post: FakePost) => PostKey | null;
    whenIdle: (job: () => void) => void;
    now: () => number;
    setTimer: (run: () => void, ms: number) => () => void;
  };
}

export const aPost = (text: string): FakePost => ({
  isConnected: true,
  text,
  get textContent() {
    return this.text;
  },
});

const keyOf = (text: string): PostKey => ({ ids: [], sender: 'larch party', text, links: [] });

/** An ad that shows this text, sought among the posts. */
export function aSought(text: string, adId = text): SoughtAd {
  return { id: `ad:facebook:${adId}`, key: keyOf(text) };
}

export function aPage(...texts: readonly string[]): FakePage {
  const clock = aClock();
  const page: FakePage = {
    clock,
    posts: texts.map(aPost),
    selections: 0,
    wholeSelections: 0,
    readings: 0,
    world: {
      select(behind = null) {
        page.selections += 1;
        if (behind) return page.posts.slice(page.posts.indexOf(behind) + 1);
        page.wholeSelections += 1;
        return page.posts;
      },
      readPost({ text }) {
        page.readings += 1;
        return keyOf(text);
      },
      whenIdle: (job) => void clock.setTimer(job, 0),
      now: () => clock.now(),
      setTimer: (run, ms) => clock.setTimer(run, ms),
    },
  };
  return page;
}
