/** `npm start`: the whole main job in a real browser, on a synthetic feed. With a display the window stays and is yours;
 *  without one it goes through the job by itself and leaves every step in `demo-output/`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from '#tests/harness/find-browser.mjs';
import { pictureHost, pictureSite } from '#tests/harness/facebook/pictures.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { launchBrowser, newProfile, removeProfile, type BrowserKind } from '#tests/harness/launch.ts';
import { startSite } from '#tests/harness/site.ts';
import { feedPlan, plannedAds } from './feed-plan.ts';
import { goThrough } from './go-through.ts';
import { showToPerson } from './show-to-person.ts';

const output = resolve(import.meta.dirname, '../../demo-output');
const kind: BrowserKind = process.argv.includes('--firefox') || findChromium() === undefined ? 'firefox' : 'chromium';
const headless = process.argv.includes('--headless') || !hasDisplay();

const site = await startSite({
  [facebookHost]: facebookSite({
    feed: feedPlan(),
    rightColumn: plannedAds.filter(({ where }) => where === 'right-column'),
    pictures: { crossorigin: true },
  }),
  [pictureHost]: pictureSite(),
});
const profile = newProfile();
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const browser = await launchBrowser(kind, {
  profile,
  proxyPort: site.proxy.port,
  headless,
  // A person is asked by the browser; without a display nobody could answer.
  ...(headless ? {} : { granted: [] }),
  downloads: output,
});
try {
  if (headless) await goThrough(browser, output);
  else await showToPerson(browser, join(import.meta.dirname, '../fixtures/demo'));
} finally {
  await browser.close();
  await site.close();
  removeProfile(profile);
}

function hasDisplay(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
