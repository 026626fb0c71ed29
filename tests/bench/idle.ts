/** What idle tabs cost, one of each platform, each in a window of its own, after its feed was read to the end and while nobody touches
 *  anything: how often the background is started, what the tabs send to it, and the timers that are made beside the page (Chromium) and in
 *  it (both browsers). Nothing is attached to the background, for that would keep it awake. */
import { setTimeout as pause } from 'node:timers/promises';
import { startSite } from '#tests/harness/site.ts';
import type { Tab } from '#tests/harness/browser.ts';
import type { SyntheticPlatform } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';
import { watchChromium } from './idle-chromium.ts';
import { watchFirefox } from './idle-firefox.ts';

/** The last health sample and the last look for a post are over by then. */
const quietAfterMs = 15_000;
const minuteMs = 60_000;

/** One platform in its tab. `own` is evaluated in the world of the extension's scripts there, where that can be reached. */
export interface IdleTab {
  readonly synthetic: SyntheticPlatform;
  readonly tab: Tab;
  readonly own: ((expression: string) => Promise<unknown>) | null;
}

export interface IdleBrowser {
  readonly kind: string;
  /** A tab in a window of its own, in which nothing was opened yet, and its own world once it is loaded. */
  open(): Promise<Pick<IdleTab, 'tab' | 'own'>>;
  /** How often the background was started since the last time it was asked, and whether it runs now. */
  background(): Promise<{ readonly starts: number; readonly isAwake: boolean }>;
  /** Waits until the background sleeps. */
  asleep(): Promise<void>;
  close(): Promise<void>;
}

/** Prints, for each browser, the counts of so many minutes, and then those of one timer and one message in each tab and of the answer
 *  that each page then asks for: zeros above are known to be counted. */
export async function benchIdle(minutes: number): Promise<void> {
  const platforms = [...syntheticPlatforms.values()].map((make) => make(null));
  const site = await startSite(Object.assign({}, ...platforms.map(({ hosts }) => hosts)));
  await Promise.all(
    [watchChromium, watchFirefox].map(async (watch) => {
      const browser = await watch(site.proxy.port);
      await benchOne(browser, platforms, minutes);
      await browser.close();
    }),
  );
  await site.close();
}

async function benchOne(browser: IdleBrowser, platforms: readonly SyntheticPlatform[], minutes: number): Promise<void> {
  const tabs: IdleTab[] = [];
  for (const synthetic of platforms) {
    const opened = await browser.open();
    await opened.tab.preload(`(${countInPage.toString()})()`);
    await opened.tab.goto(synthetic.address);
    await synthetic.walk(opened.tab);
    tabs.push({ synthetic, ...opened });
  }
  await pause(quietAfterMs);
  await browser.asleep();
  for (const { tab, own } of tabs) {
    await own?.(`(${countHere.toString()})()`);
    await tab.evaluate(() => globalThis.beginToCount());
  }
  await browser.background();
  await pause(minutes * minuteMs);
  const idle = await countsOf(browser, tabs);
  for (const { tab, own, synthetic } of tabs) {
    await own?.('setTimeout(() => undefined); void chrome.runtime.sendMessage({}).catch(() => undefined)');
    const ask = synthetic.asks.at(-1);
    if (ask) await tab.evaluate(askAgain, ask.url, ask.body ?? null);
  }
  await pause(quietAfterMs / 3);
  const control = await countsOf(browser, tabs);
  console.log(JSON.stringify({ bench: 'idle', browser: browser.kind, minutes, idle, control }, null, 1));
}

async function countsOf(browser: IdleBrowser, tabs: readonly IdleTab[]): Promise<object> {
  const entries = tabs.map(async ({ synthetic, tab, own }) => {
    const inPage = await tab.evaluate(() => ({ visible: document.visibilityState, ...globalThis.pageCounts }));
    const beside: unknown = own ? JSON.parse(String(await own('JSON.stringify(globalThis.idleCounts)'))) : 'not seen';
    return [synthetic.platform, { beside, inPage }] as const;
  });
  return { background: await browser.background(), ...Object.fromEntries(await Promise.all(entries)) };
}

declare global {
  var pageCounts: Record<string, number>;
  var beginToCount: () => void;
}

/** The page asks its server once more, and reads the answer. Sent into the page. */
async function askAgain(url: string, body: string | null): Promise<void> {
  await (await fetch(url, body === null ? {} : { method: 'POST', body: new URLSearchParams(body) })).text();
}

/** Counts the timers of the page's world, whoever makes them. Sent into the page before any other script. */
function countInPage(): void {
  globalThis.pageCounts = {};
  globalThis.beginToCount = () => {
    for (const name of Object.keys(globalThis.pageCounts)) globalThis.pageCounts[name] = 0;
  };
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame']) {
    const own = Reflect.get(globalThis, name);
    globalThis.pageCounts[name] = 0;
    Reflect.set(globalThis, name, (...given: unknown[]): unknown => {
      globalThis.pageCounts[name] = (globalThis.pageCounts[name] ?? 0) + 1;
      return Reflect.apply(own, globalThis, given);
    });
  }
}

/** Counts what is called in this world from now on. Sent into the extension's world of the page. */
function countHere(): void {
  const counts: Record<string, number> = { messages: 0 };
  const count = (owner: object, name: string, as: string): void => {
    const own = Reflect.get(owner, name);
    counts[as] = 0;
    Reflect.set(owner, name, (...given: unknown[]): unknown => {
      counts[as] = (counts[as] ?? 0) + 1;
      return Reflect.apply(own, owner, given);
    });
  };
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'])
    count(globalThis, name, name);
  count(Reflect.get(globalThis, 'chrome').runtime, 'sendMessage', 'messages');
  Reflect.set(globalThis, 'idleCounts', counts);
}
