/** Watches idle tabs in Chromium: its workers, and the world that the extension's scripts share in each page. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { launchChromium } from '#tests/harness/chromium.ts';
import { builtExtension, newProfile, optionalHosts, removeProfile } from '#tests/harness/launch.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import type { IdleBrowser } from './idle.ts';

/** A worker sleeps half a minute after its last message. */
const untilAsleepMs = 60_000;

export async function watchChromium(proxyPort: number): Promise<IdleBrowser> {
  const profile = newProfile();
  const browser = await launchChromium({
    profile,
    proxyPort,
    headless: true,
    granted: optionalHosts(builtExtension('chromium')),
    extension: builtExtension('chromium'),
    leavesWorkersAlone: true,
  });
  await (await switchOn(browser)).close();
  const workers = await countWorkers(await browser.devTools());
  return {
    kind: browser.kind,
    async open() {
      const tab = await browser.newWindow();
      return { tab, own: await findOwnWorld(await tab.devTools()) };
    },
    background: async () => ({ starts: workers.starts(), isAwake: workers.isAwake() }),
    async asleep() {
      for (const end = Date.now() + untilAsleepMs; workers.isAwake() && Date.now() < end;) await pause(500);
    },
    async close() {
      await browser.close();
      removeProfile(profile);
    },
  };
}

/** Evaluates in the world that the extension's scripts share in the page that is loaded last. */
async function findOwnWorld(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  let id: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ({ id } = context);
  });
  await session.send('Runtime.enable');
  return async (expression) => {
    if (id === null) throw new Error('no script of the extension runs in the page');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: id });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

interface Workers {
  /** Since the last time. */
  readonly starts: () => number;
  readonly isAwake: () => boolean;
}

async function countWorkers(session: CDPSession): Promise<Workers> {
  const running = new Set<string>();
  let starts = 0;
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    if (type !== 'service_worker') return;
    running.add(targetId);
    starts += 1;
  });
  session.on('Target.targetDestroyed', ({ targetId }) => running.delete(targetId));
  await session.send('Target.setDiscoverTargets', { discover: true });
  return {
    starts() {
      const counted = starts;
      starts = 0;
      return counted;
    },
    isAwake: () => running.size > 0,
  };
}
