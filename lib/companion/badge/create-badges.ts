/** The badges of one page: one on each recorded political ad that stands in it. */
import { isSameShown } from '#lib/companion/boxes/same-shown.ts';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { createBadgeLayer } from './badge-layer.ts';
import type { BadgeState } from './badge-words.ts';
import { drawBadge, type DrawnBadge, type Pressed } from './draw-badge.ts';
import { followPosts } from './follow-posts.ts';
import { createPlacement, type Placement } from './place-badge.ts';
import { type PostReader, seekPosts } from './seek-posts.ts';
import { orderTabs } from './tab-order.ts';

export interface BadgesWorld {
  readonly platform: Platform;
  readonly isAskable: boolean;
  readonly reader: PostReader;
  /** False once the extension has left this script behind. */
  readonly isAlive: () => boolean;
  /** Asks why an ad was shown; `mark` is what is known of it then, null where that is nothing new. */
  readonly askWhy: (ad: string) => Promise<{ readonly outcome: AskOutcome; readonly mark: AdMark | null }>;
  readonly showInDashboard: (ad: string) => void;
}

export interface Badges {
  readonly show: (mark: AdMark, post: Element) => void;
  /** Takes the badges of one ad away, or all. */
  readonly takeAway: (ad: string | null) => void;
}

/** A badge on a post. `key` is what the post was known by when it got the badge. */
interface Badge {
  readonly post: Element;
  readonly key: PostKey;
  readonly drawn: DrawnBadge;
  readonly placement: Placement;
  state: BadgeState;
}

/** More badges than this do not stand in one page: the oldest go. */
const maxBadges = 20;

export function createBadges(world: BadgesWorld): Badges {
  const badges = new Map<Element, Badge>();
  let drawnSoFar = 0;

  const layer = createBadgeLayer({
    keyPressed(event, active) {
      const badge = [...badges.values()].find(({ drawn }) => drawn.root.contains(active));
      if (event.key === 'Escape' && badge?.drawn.isOpen()) close(badge, true);
      tabs.keyPressed(event, active);
    },
    pressedOutside() {
      for (const badge of badges.values()) if (badge.drawn.isOpen()) close(badge, false);
    },
  });
  const follower = followPosts(world.isAlive, () => leave());
  const seeker = seekPosts<{ readonly id: string; readonly key: PostKey; readonly mark: AdMark }>(
    world.reader,
    ({ mark }, post) => show(mark, post),
  );
  const tabs = orderTabs(() => [...badges.values()].map(({ post, drawn }) => ({ post, ...drawn })));

  const close = ({ drawn }: Badge, isByKey: boolean): void => {
    drawn.open(false);
    if (isByKey) drawn.pill.focus({ preventScroll: true });
    follower.plan();
  };
  const say = (badge: Badge, change: Partial<BadgeState>): void => {
    badge.state = { ...badge.state, ...change };
    badge.drawn.say(badge.state);
    follower.plan();
  };
  const pressed = (badge: Badge, what: Pressed): void => {
    const { drawn, placement, state } = badge;
    if (what === 'show') return world.showInDashboard(state.mark.ad);
    if (what === 'ask') return void ask(badge);
    drawn.open(!drawn.isOpen());
    // At once: a panel that has no room yet is as long as its words one below the other, and a Tab key would scroll the page there.
    placement.place();
    follower.plan();
  };
  const ask = async (badge: Badge): Promise<void> => {
    if (badge.state.asked === 'asking') return;
    say(badge, { asked: 'asking' });
    const { outcome, mark } = await world.askWhy(badge.state.mark.ad);
    say(badge, { asked: outcome, mark: mark ?? badge.state.mark });
  };
  const remove = (badge: Badge): void => {
    badges.delete(badge.post);
    follower.unfollow(badge.post);
    layer.remove(badge.drawn.root);
  };
  const put = (mark: AdMark, post: Element, key: PostKey): void => {
    const drawn = drawBadge(`badge-${(drawnSoFar += 1)}`, (what) => pressed(badge, what));
    const placement = createPlacement(layer.host, post, drawn);
    const badge: Badge = { post, key, drawn, placement, state: { ...world, mark, asked: null } };
    badges.set(post, badge);
    drawn.say(badge.state);
    layer.add(drawn.root, post);
    follower.follow({
      post,
      placement,
      isStill: () => isStill(key, world.reader.readPost(post)),
      lost() {
        remove(badge);
        // A box is looked for where ads in boxes are.
        if (!key.says) seeker.seek({ id: badge.state.mark.ad, key, mark: badge.state.mark });
      },
    });
  };
  const show = (mark: AdMark, post: Element): void => {
    const key = world.reader.readPost(post);
    const there = badges.get(post);
    for (const badge of badges.values()) if (badge.state.mark.ad === mark.ad) say(badge, { mark });
    if (there?.state.mark.ad === mark.ad) return;
    if (there) remove(there);
    // Two ads that both claim a post: neither is marked on it.
    if (there && isStill(there.key, key)) return;
    if (key === null || !isStill(key, key)) return;
    put(mark, post, key);
    const [oldest] = badges.values();
    if (badges.size > maxBadges && oldest) remove(oldest);
  };
  const takeAway = (ad: string | null): void => {
    for (const badge of badges.values()) if (ad === null || badge.state.mark.ad === ad) remove(badge);
    seeker.forget(ad);
  };
  const leave = (): void => {
    takeAway(null);
    follower.stop();
    seeker.stop();
    tabs.stop();
  };
  return { show, takeAway };
}

/** A post that is known by too little to be told from others is still nothing. */
function isStill(key: PostKey, now: PostKey | null): boolean {
  return now !== null && isSameShown(key, now);
}
