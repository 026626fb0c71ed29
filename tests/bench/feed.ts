/** What the extension costs on a long feed: CPU of all browser processes, with, without, and with an empty extension. */
import type { Tab } from '#tests/harness/browser.ts';
import { largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { startSite } from '#tests/harness/site.ts';
import { measureRounds } from './conditions.ts';

const posts = 2_000;
const every = 10;
/** As heavy as the feed of the first measurements: some 100 elements a post, and answers of some 180 kB. */
const weight = { elements: 90, objects: 50 };

/** 2,000 posts, 200 ads; `rounds` interleaved rounds of all three conditions. */
export async function benchFeed(rounds: number): Promise<void> {
  const site = await startSite({
    [facebookHost]: facebookSite({ feed: largePlan(posts, every), rightColumn: [], postsPerAnswer: 20, weight }),
  });
  await measureRounds('feed', rounds, { site, hosts: [facebookHost], goThrough: scrollThrough });
  await site.close();
}

/** Scrolls to the end in the page itself, one screen a frame. */
async function scrollThrough(tab: Tab): Promise<void> {
  await tab.goto(`https://${facebookHost}/`);
  await tab.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const end = performance.now() + 40_000;
    while (performance.now() < end) {
      scrollBy(0, 700);
      await frame();
      if (syntheticFeed.done) return;
    }
  });
}
