/** Scrolls through a synthetic feed as fast as it can be drawn. */
import type { Tab } from '../browser.ts';

const atOnceMs = 20_000;
const atMostMs = 240_000;

/** Opens the page and scrolls in the page itself, one screen a frame, until no more posts come. */
export async function scrollThrough(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  const end = Date.now() + atMostMs;
  while (Date.now() < end) if (await tab.evaluate(scrollFor, atOnceMs)) return;
  throw new Error('the feed did not end');
}

/** Whether the feed ended within the time. Sent into the page. */
async function scrollFor(ms: number): Promise<boolean> {
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const end = performance.now() + ms;
  while (!syntheticFeed.done && performance.now() < end) {
    scrollBy(0, 700);
    await frame();
  }
  return syntheticFeed.done;
}
