/** Watches idle tabs in Firefox: whether its event page runs, asked of the browser itself twice a second. The world of the extension's
 *  scripts in a page can be reached by no protocol; a message from there would start the event page. */
import { setTimeout as pause } from 'node:timers/promises';
import { launchFirefox } from '#tests/harness/firefox.ts';
import { builtExtension, newProfile, optionalHosts, removeProfile } from '#tests/harness/launch.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import type { IdleBrowser } from './idle.ts';

const betweenLooksMs = 500;
/** An event page sleeps half a minute after its last event. */
const untilAsleepMs = 90_000;

export async function watchFirefox(proxyPort: number): Promise<IdleBrowser> {
  const profile = newProfile();
  const extension = builtExtension('firefox');
  const browser = await launchFirefox({
    profile,
    proxyPort,
    headless: true,
    granted: optionalHosts(extension),
    extension,
  });
  await (await switchOn(browser)).close();
  const seen = { isAwake: true, starts: 0, isClosed: false };
  const look = async (): Promise<void> => {
    const before = seen.isAwake;
    seen.isAwake = (await browser.backgroundState()) !== 'stopped';
    if (seen.isAwake && !before) seen.starts += 1;
  };
  const watch = async (): Promise<void> => {
    while (!seen.isClosed) {
      await look();
      await pause(betweenLooksMs);
    }
  };
  const watching = watch();
  return {
    kind: browser.kind,
    open: async () => ({ tab: await browser.newWindow(), own: null }),
    async background() {
      const { starts, isAwake } = seen;
      seen.starts = 0;
      return { starts, isAwake };
    },
    async asleep() {
      for (const end = Date.now() + untilAsleepMs; seen.isAwake && Date.now() < end;) await pause(betweenLooksMs);
    },
    async close() {
      seen.isClosed = true;
      await watching;
      await browser.close();
      removeProfile(profile);
    },
  };
}
