/** A page of posts for a test: what is in it can be changed, and what is read of it is counted. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { aClock, type FakeClock } from './a-clock.ts';

export interface FakePost {
  isConnected: boolean;
  text: string;
}

export interface FakePage {
  readonly clock: FakeClock;
  posts: FakePost[];
  selections: number;
  readings: number;
  readonly world: {
    select: () => readonly FakePost[];
    readPost: (post: FakePost) => PostKey | null;
    whenIdle: (job: () => void) => void;
    now: () => number;
    setTimer: (run: () => void, ms: number) => () => void;
  };
}

export const aPost = (text: string): FakePost => ({ isConnected: true, text });

export function aPage(...texts: readonly string[]): FakePage {
  const clock = aClock();
  const page: FakePage = {
    clock,
    posts: texts.map(aPost),
    selections: 0,
    readings: 0,
    world: {
      select() {
        page.selections += 1;
        return page.posts;
      },
      readPost({ text }) {
        page.readings += 1;
        return { permalink: null, links: [], advertiserName: null, text };
      },
      whenIdle: (job) => void clock.setTimer(job, 0),
      now: () => clock.now(),
      setTimer: (run, ms) => clock.setTimer(run, ms),
    },
  };
  return page;
}
