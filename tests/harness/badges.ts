/** Looks at the badges in a page, which the page itself cannot. */
import type { Tab } from './browser.ts';

export interface SeenBadge {
  readonly words: string;
  readonly isOpen: boolean;
  readonly x: number;
  readonly y: number;
  /** The sender of the post that lies under the badge; null where there is none. */
  readonly sender: string | null;
  /** The ad in that post, where it is one. */
  readonly adId: string | null;
  /** The ad that is shown under the badge, in a post or out of it, as the page notes it. */
  readonly shows: string | null;
}

/** The badges that can be seen now, with the middle of each. */
export async function badgesIn(tab: Tab): Promise<readonly SeenBadge[]> {
  const seen = await tab.evaluateInShadow((root) =>
    [...root.querySelectorAll<HTMLElement>('.pill')].flatMap((pill) => {
      const { left, top, width, height } = pill.getBoundingClientRect();
      if (width === 0 || getComputedStyle(pill).visibility === 'hidden') return [];
      const [x, y] = [left + width / 2, top + height / 2];
      const under = root.ownerDocument.elementsFromPoint(x, y).find((element) => element !== root.host);
      const post = under?.closest('[role="article"]');
      return [
        {
          words: pill.textContent ?? '',
          isOpen: pill.getAttribute('aria-expanded') === 'true',
          x,
          y,
          sender: post?.querySelector('.header a')?.textContent ?? null,
          adId: post?.querySelector('[data-why]')?.getAttribute('data-why') ?? null,
          shows: under?.closest('[data-shows]')?.getAttribute('data-shows') ?? null,
        },
      ];
    }),
  );
  return seen ?? [];
}

/** What is focused in the badges: the words on it; null where nothing is. */
export function focusInBadges(tab: Tab): Promise<string | null> {
  return tab.evaluateInShadow((root) => root.activeElement?.textContent ?? null);
}

type Point = { readonly x: number; readonly y: number };

/** Presses what bears these words in a badge that is open, or on the badge itself, once it stands still: a page that is still being
 *  drawn takes it along. */
export async function pressInBadge(tab: Tab, words: string): Promise<void> {
  let before: Point | null = null;
  for (let look = 0; look < 50; look += 1) {
    const point = await middleOf(tab, words);
    if (point && point.x === before?.x && point.y === before.y) return tab.clickAt(point.x, point.y);
    before = point;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no “${words}” stands still in a badge`);
}

function middleOf(tab: Tab, words: string): Promise<Point | null> {
  return tab.evaluateInShadow((root, wanted) => {
    const found = [...root.querySelectorAll('button')].find(
      (button) => button.textContent === wanted && button.getClientRects().length > 0,
    );
    const box = found?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, words);
}

/** Brings a post of the synthetic feed into the middle of the screen, by the beginning of its text. */
export async function showPost(tab: Tab, sender: string, block: 'start' | 'center' = 'center'): Promise<void> {
  await tab.evaluate(
    (name, where) => {
      const posts = [...document.querySelectorAll('[role="article"]')];
      posts.find((post) => post.querySelector('.header a')?.textContent === name)?.scrollIntoView({ block: where });
    },
    sender,
    block,
  );
}

/** Looks again and again until the badges are as wanted; fails with `what` after 15 seconds. */
export async function waitForBadges(
  tab: Tab,
  what: string,
  enough: (badges: readonly SeenBadge[]) => boolean,
): Promise<readonly SeenBadge[]> {
  const end = Date.now() + 15_000;
  for (;;) {
    const badges = await badgesIn(tab);
    if (enough(badges)) return badges;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; there were ${JSON.stringify(badges)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
