/** Looks captured ads up in the page: in idle time, when ads were captured or the user scrolls, never by observing the feed. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { joinAds } from './join-ads.ts';
import { Wake } from './wake.ts';

/** What is needed of an element of the page; tests have none. */
export interface PagePost {
  readonly isConnected: boolean;
}

export interface PostWorld<P extends PagePost> {
  /** The elements of the page that may be posts, in their order. */
  readonly select: () => readonly P[];
  readonly readPost: (post: P) => PostKey | null;
  readonly isSamePost: (ad: CapturedAd, key: PostKey) => boolean;
  readonly whenIdle: (job: () => void) => void;
  readonly now: () => number;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

export interface PostEnds<P> {
  readonly joined: (ad: CapturedAd, post: P) => void;
  /** The ad was not found in the page: it may not have been shown there, or it was and we cannot tell. */
  readonly missed: (ad: CapturedAd) => void;
}

interface Sought {
  readonly ad: CapturedAd;
  looks: number;
}

/** A page usually builds a post within a second of receiving it; after that, only scrolling brings new ones. */
const looksAfterMs = [300, 1_200, 3_500, 9_000] as const;
const betweenScrollLooksMs = 500;
const maxLooks = 40;
const maxSought = 60;
const maxPosts = 120;
const maxJoined = 20;
/** A post may be an empty frame when it is first read. */
const maxReadings = 3;

export class PostFinder<P extends PagePost> {
  readonly #world: PostWorld<P>;
  readonly #ends: PostEnds<P>;
  readonly #wake: Wake;
  readonly #sought = new Map<string, Sought>();
  readonly #posts = new Map<P, PostKey>();
  readonly #readings = new WeakMap<P, number>();
  readonly #taken = new WeakSet<P>();
  #joined: readonly { readonly ad: CapturedAd; readonly post: P }[] = [];
  #step = 0;
  #lastLook = -Infinity;
  #isLooking = false;

  constructor(world: PostWorld<P>, ends: PostEnds<P>) {
    this.#world = world;
    this.#ends = ends;
    this.#wake = new Wake(world, () => this.#look());
  }

  captured(ad: CapturedAd): void {
    this.#sought.set(ad.id, { ad, looks: 0 });
    for (const { ad: oldest } of this.#sought.values()) {
      if (this.#sought.size <= maxSought) break;
      this.#miss(oldest);
    }
    this.#step = 0;
    this.#wakeNext();
  }

  /** To be called on every scroll event: does nothing but compare two numbers unless an ad is sought. */
  scrolled(): void {
    if (this.#sought.size === 0) return;
    this.#wake.within(Math.max(0, this.#lastLook + betweenScrollLooksMs - this.#world.now()));
  }

  /** The page may be about to go: what is still sought is missed, but sought on if the page stays. */
  giveUp(): void {
    for (const { ad } of this.#sought.values()) this.#ends.missed(ad);
  }

  stop(): void {
    this.#wake.cancel();
    this.#sought.clear();
    this.#posts.clear();
    this.#joined = [];
  }

  #wakeNext(): void {
    const ms = looksAfterMs[this.#step];
    if (this.#sought.size > 0 && ms !== undefined) this.#wake.within(ms);
  }

  #look(): void {
    if (this.#isLooking || this.#sought.size === 0) return;
    this.#isLooking = true;
    this.#lastLook = this.#world.now();
    this.#step += 1;
    this.#world.whenIdle(() => {
      const fresh = this.#world.select().filter((post) => this.#mayRead(post));
      for (const post of fresh.slice(-maxPosts)) this.#world.whenIdle(() => this.#read(post));
      this.#world.whenIdle(() => this.#join());
    });
  }

  #mayRead(post: P): boolean {
    return (this.#readings.get(post) ?? 0) < maxReadings;
  }

  #read(post: P): void {
    const key = this.#world.readPost(post);
    const isWhole = key !== null && (key.text !== '' || key.links.length > 0 || key.permalink !== null);
    this.#readings.set(post, isWhole ? maxReadings : (this.#readings.get(post) ?? 0) + 1);
    if (key) this.#posts.set(post, key);
  }

  #join(): void {
    this.#isLooking = false;
    this.#forgetOldPosts();
    const ads = new Set([...this.#sought.values(), ...this.#joined].map(({ ad }) => ad));
    const pairs = joinAds([...ads], [...this.#posts], (ad, [, key]) => this.#world.isSamePost(ad, key));
    for (const [ad, [post]] of pairs)
      if (this.#sought.get(ad.id)?.ad === ad && !this.#taken.has(post)) this.#found(ad, post);
    for (const sought of this.#sought.values()) {
      sought.looks += 1;
      if (sought.looks >= maxLooks) this.#miss(sought.ad);
    }
    this.#wakeNext();
  }

  #found(ad: CapturedAd, post: P): void {
    this.#sought.delete(ad.id);
    this.#taken.add(post);
    this.#joined = [...this.#joined, { ad, post }].slice(-maxJoined);
    this.#ends.joined(ad, post);
  }

  #miss(ad: CapturedAd): void {
    this.#sought.delete(ad.id);
    this.#ends.missed(ad);
  }

  #forgetOldPosts(): void {
    for (const post of this.#posts.keys()) {
      if (!post.isConnected || this.#posts.size > maxPosts) this.#posts.delete(post);
    }
    this.#joined = this.#joined.filter(({ post }) => post.isConnected);
  }
}
