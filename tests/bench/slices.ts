/** How long our slices of work in the page last on a long feed, beside an idle control: callbacks of the same page, in the same run,
 *  that do a fixed small piece of work, so that the machine's own pauses can be told from ours. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { longFacebook } from '#tests/harness/facebook/long-feed.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { usualLength } from '#tests/harness/long-feed/long-feed.ts';
import { startSite } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const root = resolve(import.meta.dirname, '../..');

/** Prints count, median, p99 and the longest of each kind, in milliseconds. */
export async function benchSlices(): Promise<void> {
  execFileSync(resolve(root, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome', '--mode', 'bench'], {
    cwd: root,
    stdio: 'ignore',
  });
  const { hosts, address } = longFacebook(usualLength);
  const site = await startSite(hosts);
  const profile = newProfile();
  const extension = resolve(root, '.output/chrome-mv3-bench');
  const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port, extension });
  await (await switchOn(browser)).close();
  const tab = await browser.newTab();
  await tab.preload(`(${idleControl.toString()})()`);
  await tab.goto(address);
  const durations = await tab.evaluate(scrollAndCollect);
  await browser.close();
  await site.close();
  removeProfile(profile);
  const figures = Object.fromEntries(Object.entries(durations).map(([name, all]) => [name, summary(all)]));
  console.log(JSON.stringify({ bench: 'slices', ...figures }));
}

function summary(all: readonly number[]): Readonly<Record<string, number>> {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (part: number): number => Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 100) / 100;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
}

/** Sent into the page. */
function idleControl(): void {
  const work = (): void => {
    const start = performance.now();
    let sum = 0;
    for (let step = 0; step < 20_000; step += 1) sum += Math.sqrt(step);
    performance.measure('idle-control', { start, end: performance.now(), detail: sum });
    setTimeout(() => requestIdleCallback(work, { timeout: 2_000 }), 20);
  };
  requestIdleCallback(work, { timeout: 2_000 });
}

/** Sent into the page. */
async function scrollAndCollect(): Promise<Record<string, number[]>> {
  const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()));
  const end = performance.now() + 45_000;
  while (!syntheticFeed.done && performance.now() < end) {
    scrollBy(0, 700);
    await frame();
  }
  await new Promise((done) => setTimeout(done, 3_000));
  const named = (name: string): number[] => performance.getEntriesByName(name).map(({ duration }) => duration);
  return { slices: named('slice'), idleControl: named('idle-control') };
}
