/** Looks captured ads up in the page: in idle time, when ads were captured or the user scrolls, never by observing the feed. */
import type { PostKey } from '#lib/platforms/contract.ts';
import { joinAds } from './join-ads.ts';
import { isSamePost } from './same-post.ts';
import { createWake } from './wake.ts';

/** What is needed of an element of the page; tests have none. */
export interface PagePost {
  readonly isConnected: boolean;
  readonly textContent: string | null;
}

export interface PostWorld<P extends PagePost> {
  /** The elements of the page that may be posts, in their order: all, or only those behind a post. */
  readonly select: (behind: P | null) => readonly P[];
  readonly readPost: (post: P) => PostKey | null;
  readonly whenIdle: (job: () => void) => void;
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** An ad as far as it is needed to find it. */
export interface SoughtAd {
  readonly id: string;
  readonly key: PostKey;
}

export interface PostEnds<A, P> {
  readonly joined: (ad: A, post: P) => void;
  /** The ad was not found in the page: it may not have been shown there, or it was and we cannot tell. */
  readonly missed: (ad: A) => void;
}

export interface PostFinder<A> {
  readonly captured: (ad: A) => void;
  /** To be called on every scroll event: does nothing but compare two numbers unless an ad is sought. */
  readonly scrolled: () => void;
  /** The page may be about to go: what is still sought is missed, but sought on if the page stays. */
  readonly giveUp: () => void;
  readonly stop: () => void;
}

/** A page usually builds a post within a second of receiving it; after that, only scrolling brings new ones. */
const looksAfterMs = [300, 1_200, 3_500, 9_000];
const betweenScrollLooksMs = 500;
/** Between these looks at the whole page, only what stands behind the last joined post is looked at: that is where a feed grows. */
const betweenWholeLooksMs = 5_000;
const maxLooks = 40;
const maxSought = 60;
const maxPosts = 120;
const maxJoined = 20;
/** A post may be an empty frame when it is first read. */
const maxReadings = 3;

const lengthOf = ({ textContent }: PagePost): number => textContent?.length ?? 0;

export function createPostFinder<A extends SoughtAd, P extends PagePost>(
  { select, readPost, whenIdle, now, setTimer }: PostWorld<P>,
  ends: PostEnds<A, P>,
): PostFinder<A> {
  const sought = new Map<string, { readonly ad: A; looks: number }>();
  const posts = new Map<P, PostKey>();
  const readings = new WeakMap<P, number>();
  const lengths = new WeakMap<P, number>();
  const taken = new WeakSet<P>();
  let joined: readonly { readonly ad: A; readonly post: P }[] = [];
  let step = 0;
  let lastLook = -Infinity;
  let lastWholeLook = -Infinity;
  let isLooking = false;

  const miss = (ad: A): void => {
    sought.delete(ad.id);
    ends.missed(ad);
  };
  const wakeNext = (): void => {
    const ms = looksAfterMs[step];
    if (sought.size > 0 && ms !== undefined) wake.within(ms);
  };
  const anchor = (): P | null => {
    const last = joined.at(-1)?.post;
    if (last?.isConnected && lastLook - lastWholeLook < betweenWholeLooksMs) return last;
    lastWholeLook = lastLook;
    return null;
  };
  const look = (): void => {
    if (isLooking || sought.size === 0) return;
    isLooking = true;
    lastLook = now();
    step += 1;
    whenIdle(() => {
      const behind = anchor();
      const shown = select(behind);
      if (behind === null) forgetChanged(shown.slice(-maxPosts));
      const fresh = shown.filter((post) => (readings.get(post) ?? 0) < maxReadings);
      for (const post of fresh.slice(-maxPosts)) whenIdle(() => read(post));
      whenIdle(join);
    });
  };
  const wake = createWake({ now, setTimer }, look);
  const read = (post: P): void => {
    const key = readPost(post);
    const isWhole = key !== null && (key.text !== '' || key.links.length + key.ids.length > 0);
    readings.set(post, isWhole ? maxReadings : (readings.get(post) ?? 0) + 1);
    lengths.set(post, lengthOf(post));
    if (key) posts.set(post, key);
  };
  const join = (): void => {
    isLooking = false;
    forgetOldPosts();
    const ads = new Set([...sought.values(), ...joined].map(({ ad }) => ad));
    for (const [ad, [post]] of joinAds([...ads], [...posts], ({ key }, [, shown]) => isSamePost(key, shown)))
      if (sought.get(ad.id)?.ad === ad && !taken.has(post)) found(ad, post);
    for (const one of sought.values()) {
      one.looks += 1;
      if (one.looks >= maxLooks) miss(one.ad);
    }
    wakeNext();
  };
  const found = (ad: A, post: P): void => {
    sought.delete(ad.id);
    taken.add(post);
    joined = [...joined, { ad, post }].slice(-maxJoined);
    ends.joined(ad, post);
  };
  /** A page may show another post in the same element. The length of its text tells, and costs little; that of a joined one is its
   *  badge's business. */
  const forgetChanged = (shown: readonly P[]): void => {
    for (const post of shown)
      if (posts.has(post) && !taken.has(post) && lengths.get(post) !== lengthOf(post)) readings.delete(post);
  };
  const forgetOldPosts = (): void => {
    for (const post of posts.keys()) {
      if (post.isConnected && posts.size <= maxPosts) continue;
      posts.delete(post);
      // It may come back, as the same post or as another.
      if (!post.isConnected) readings.delete(post);
    }
    joined = joined.filter(({ post }) => post.isConnected);
  };

  return {
    captured(ad) {
      sought.set(ad.id, { ad, looks: 0 });
      for (const { ad: oldest } of sought.values()) {
        if (sought.size <= maxSought) break;
        miss(oldest);
      }
      step = 0;
      wakeNext();
    },
    scrolled() {
      if (sought.size > 0) wake.by(lastLook + betweenScrollLooksMs);
    },
    giveUp() {
      for (const { ad } of sought.values()) ends.missed(ad);
    },
    stop() {
      wake.cancel();
      sought.clear();
      posts.clear();
      joined = [];
    },
  };
}
