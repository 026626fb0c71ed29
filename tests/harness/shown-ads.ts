/** Keeps account, in the page itself, of how long each ad was shown: what is recorded is held against it. */
import type { Tab } from './browser.ts';

const storage = 'synthetic shown';

/** Adds up, frame by frame, how long at least half of what the page notes as an ad is on screen (`data-shows`), and of what these CSS
 *  selectors find, by ad. Kept when the tab goes on to another page of the site. To be called before the first page is opened. */
export function watchShownAds(tab: Tab, posts: Readonly<Record<string, string>> = {}): Promise<void> {
  return tab.preload(`(${watch.toString()})(${JSON.stringify(storage)}, ${JSON.stringify(posts)})`);
}

/** Milliseconds by ad. */
export function shownAds(tab: Tab): Promise<Readonly<Record<string, number>>> {
  return tab.evaluate((key): Record<string, number> => JSON.parse(sessionStorage.getItem(key) ?? '{}'), storage);
}

/** Sent into the page before the page's own scripts. */
function watch(key: string, posts: Readonly<Record<string, string>>): void {
  if (window !== top) return;
  const totals: Record<string, number> = JSON.parse(sessionStorage.getItem(key) ?? '{}');
  let before: number | null = null;
  let shown: readonly string[] = [];
  const isHalfShown = (element: Element): boolean => {
    const { top: upper, bottom, height } = element.getBoundingClientRect();
    return height > 0 && Math.min(bottom, innerHeight) - Math.max(upper, 0) >= height / 2;
  };
  const look = (now: number): void => {
    for (const id of shown) totals[id] = (totals[id] ?? 0) + now - (before ?? now);
    if (shown.length > 0) sessionStorage.setItem(key, JSON.stringify(totals));
    before = now;
    const noted = [...document.querySelectorAll('[data-shows]')].filter(isHalfShown);
    const found = Object.entries(posts).filter(([, post]) => [...document.querySelectorAll(post)].some(isHalfShown));
    shown = [
      ...new Set([...noted.flatMap((element) => element.getAttribute('data-shows') || []), ...found.map(([id]) => id)]),
    ];
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
