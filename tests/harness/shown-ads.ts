/** Keeps account, in the page itself, of how long each ad was shown: what is recorded is held against it. */
import type { Tab } from './browser.ts';

const storage = 'synthetic shown';

/** Adds up, frame by frame, how long at least half of what the page notes as an ad is on screen. Kept when the tab goes on to another
 *  page of the site. To be called before the first page is opened. */
export function watchShownAds(tab: Tab): Promise<void> {
  return tab.preload(`(${watch.toString()})(${JSON.stringify(storage)})`);
}

/** Milliseconds by ad. */
export function shownAds(tab: Tab): Promise<Readonly<Record<string, number>>> {
  return tab.evaluate((key): Record<string, number> => JSON.parse(sessionStorage.getItem(key) ?? '{}'), storage);
}

function watch(key: string): void {
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
    const all = [...document.querySelectorAll('[data-shows]')].filter(isHalfShown);
    shown = [...new Set(all.flatMap((element) => element.getAttribute('data-shows') || []))];
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
