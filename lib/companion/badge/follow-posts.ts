/** Follows the posts that bear a badge. Works frame by frame only while one of them moves; on a page at rest nothing runs. */
import { createTripwire, type Tripwire } from './tripwire.ts';
import type { Placement } from './place-badge.ts';

export interface Followed {
  readonly post: Element;
  readonly placement: Placement;
  /** Whether the post still shows what it showed; asked after it was changed. */
  readonly isStill: () => boolean;
  /** The post is gone, or shows something else. */
  readonly lost: () => void;
}

export interface Follower {
  readonly follow: (one: Followed) => void;
  readonly unfollow: (post: Element) => void;
  /** Looks again in the next frame. */
  readonly plan: () => void;
  readonly stop: () => void;
}

interface Kept extends Followed {
  readonly wire: Tripwire;
  isNear: boolean;
  /** The post was changed since it was last read. */
  isDoubtful: boolean;
}

/** What may move a post or lay something over it. */
const signs = [
  'scroll',
  'resize',
  'click',
  'keyup',
  'focusin',
  'pointerover',
  'transitionend',
  'animationend',
] as const;

/** `isAlive`: false once the extension has left this script behind. */
export function followPosts(isAlive: () => boolean, left: () => void): Follower {
  const all = new Map<Element, Kept>();
  let isPlanned = false;

  /** Nothing is done for posts that are far from the screen: most frames of a long feed have no badge in them. */
  const plan = (): void => {
    if (isPlanned || ![...all.values()].some(({ isNear }) => isNear)) return;
    isPlanned = true;
    requestAnimationFrame(pass);
  };
  const pass = (): void => {
    isPlanned = false;
    if (!isAlive()) return left();
    const present = [...all.values()].filter(stays);
    const near = present.filter(({ isNear }) => isNear);
    const moved = near.filter(({ placement }) => placement.place() !== null);
    if (moved.length > 0) return plan();
    for (const { wire, placement } of near) wire.arm(placement.box());
  };
  const stays = (one: Kept): boolean => {
    const isLost = !one.post.isConnected || (one.isNear && one.isDoubtful && !one.isStill());
    if (one.isNear) one.isDoubtful = false;
    if (isLost) one.lost();
    return !isLost;
  };
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const one = all.get(target);
      if (!one) continue;
      one.isNear = isIntersecting;
      if (isIntersecting) continue;
      one.wire.disarm();
      one.placement.hide();
    }
    plan();
  });
  const sizes = new ResizeObserver(plan);
  const changes = new MutationObserver((records) => {
    for (const one of all.values()) one.isDoubtful ||= records.some(({ target }) => one.post.contains(target));
    plan();
  });
  for (const sign of signs) window.addEventListener(sign, plan, { capture: true, passive: true });

  const unfollow = (post: Element): void => {
    all.get(post)?.wire.disarm();
    all.delete(post);
    near.unobserve(post);
    sizes.unobserve(post);
  };
  return {
    plan,
    unfollow,
    follow(one) {
      all.set(one.post, { ...one, wire: createTripwire(one.post, plan), isNear: false, isDoubtful: false });
      near.observe(one.post);
      sizes.observe(one.post);
      changes.observe(one.post, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['href'],
      });
    },
    stop() {
      for (const { wire } of all.values()) wire.disarm();
      all.clear();
      near.disconnect();
      sizes.disconnect();
      changes.disconnect();
      for (const sign of signs) window.removeEventListener(sign, plan, { capture: true });
    },
  };
}
