/** Scrolls the synthetic feed as a person does, screen by screen, until no more posts come. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Tab, waitFor } from './browser.ts';

const glanceMs = 1_500;

interface FeedState {
  readonly done: boolean;
  readonly loading: boolean;
  readonly drawn: number;
  /** Set once a page without a feed has drawn all that it has. */
  readonly drawnAll?: boolean;
}

declare global {
  var syntheticFeed: FeedState;
  /** What a page has that shows one thing after the other in the same place. */
  var syntheticNext: () => void;
}

/** `pauseMs`: how long each screen is looked at. Returns how many posts the page drew. */
export async function scrollToEnd(tab: Tab, pauseMs = 150, timeoutMs = 120_000): Promise<number> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const { done, drawn, atEnd } = await tab.evaluate(() => {
      scrollBy(0, innerHeight * 0.7);
      return {
        done: syntheticFeed.done,
        drawn: syntheticFeed.drawn,
        atEnd: innerHeight + scrollY >= document.documentElement.scrollHeight - 4,
      };
    });
    if (done && atEnd) return drawn;
    await pause(pauseMs);
  }
  throw new Error('the feed did not end');
}

/** Nobody leaves a page the moment it is drawn. */
export const glance = (): Promise<void> => pause(glanceMs);

/** Opens a page without a feed, and looks at it once it has drawn all. */
export async function openWhole(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await waitFor(tab, `the posts of ${address}`, () => syntheticFeed.drawnAll === true, []);
  await glance();
}

/** Brings what the page shows of an ad into the middle of the screen. */
export async function showAd(tab: Tab, adId: string): Promise<void> {
  await tab.evaluate((id) => document.querySelector(`[data-shows="${id}"]`)?.scrollIntoView({ block: 'center' }), adId);
}

/** Lets a viewer of the page show the next thing. */
export async function showNext(tab: Tab): Promise<void> {
  await tab.evaluate(() => syntheticNext());
}
