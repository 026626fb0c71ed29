/** What an idle tab costs: how often the worker is started, what the tab sends to it, and the timers that are made beside the page,
 *  while nobody touches a feed that was read to the end. Chromium; nothing is attached to the worker, for that would keep it awake. */
import type { CDPSession } from 'puppeteer-core';
import { launchChromium } from '#tests/harness/chromium.ts';
import { largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { builtExtension, newProfile, removeProfile, optionalHosts } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

/** The last health sample and the last look for a post are over by then. */
const quietAfterMs = 15_000;
const minuteMs = 60_000;

/** Prints the counts of so many minutes, and then of one timer and one message. */
export async function benchIdle(minutes: number): Promise<void> {
  const site = await startSite({ [facebookHost]: facebookSite({ feed: largePlan(60, 5), rightColumn: [] }) });
  const profile = newProfile();
  const browser = await launchChromium({
    profile,
    proxyPort: site.proxy.port,
    headless: true,
    granted: optionalHosts(builtExtension('chromium')),
    extension: builtExtension('chromium'),
    leavesWorkersAlone: true,
  });
  await (await switchOn(browser)).close();
  const feed = await browser.newTab();
  const world = await findOwnWorld(await feed.devTools());
  await feed.goto(`https://${facebookHost}/`);
  await scrollToEnd(feed);
  await pause(quietAfterMs);
  const workers = await countWorkers(await browser.devTools());
  await world.evaluate(`(${countHere.toString()})()`);
  await pause(minutes * minuteMs);
  const idle = await countsIn(world, workers);
  // One of each, so that a zero above is known to be counted.
  await world.evaluate('setTimeout(() => undefined); void chrome.runtime.sendMessage({}).catch(() => undefined)');
  await pause(quietAfterMs / 5);
  console.log(JSON.stringify({ bench: 'idle', minutes, idle, withOneOfEach: await countsIn(world, workers) }));
  await browser.close();
  await site.close();
  removeProfile(profile);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface OwnWorld {
  evaluate(expression: string): Promise<string>;
}

/** The world that the extension's scripts share in the page, once the page is loaded. */
async function findOwnWorld(session: CDPSession): Promise<OwnWorld> {
  let id: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ({ id } = context);
  });
  await session.send('Runtime.enable');
  return {
    async evaluate(expression) {
      if (id === null) throw new Error('no script of the extension runs in the page');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: id });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return String(result.value);
    },
  };
}

interface Workers {
  readonly starts: () => number;
  readonly isAwake: () => boolean;
}

async function countsIn(world: OwnWorld, workers: Workers): Promise<object> {
  const counts: object = JSON.parse(await world.evaluate('JSON.stringify(globalThis.idleCounts)'));
  return { workerStarts: workers.starts(), isWorkerAwake: workers.isAwake(), ...counts };
}

/** Counts the workers that are started from now on. */
async function countWorkers(session: CDPSession): Promise<Workers> {
  const running = new Set<string>();
  let starts = 0;
  let isCounting = false;
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    if (type !== 'service_worker') return;
    running.add(targetId);
    if (isCounting) starts += 1;
  });
  session.on('Target.targetDestroyed', ({ targetId }) => running.delete(targetId));
  await session.send('Target.setDiscoverTargets', { discover: true });
  isCounting = true;
  return { starts: () => starts, isAwake: () => running.size > 0 };
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
