/** An update of the extension while tabs are open: the queue of the old capture script is taken over, and capture goes on. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForRows } from '#tests/harness/dump-database.ts';
import { adsOf, largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const plan = largePlan(400, 4);
const updates = 3;
describe('an update in Chromium while a feed is scrolled', () => {
  const profile = newProfile();
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await startSite({ [facebookHost]: facebookSite({ feed: plan, rightColumn: [] }) });
    browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  it(`loses no ad over ${updates} updates, and records none twice`, async () => {
    await (await switchOn(browser)).close();
    const feed = await browser.newTab();
    await feed.goto(`https://${facebookHost}/`);
    const scrolled = scrollToEnd(feed, 250);
    for (let update = 0; update < updates; update += 1) {
      await pause(2_500);
      await reload(browser);
    }
    await scrolled;
    const inside = await ownTab(browser);
    const expected = adsOf(plan).map(({ adId }) => adId);
    const dump = await waitForRows(inside, 'ads', expected.length);
    expect(
      rowsOf(dump, 'ads')
        .map(({ adId }) => String(adId))
        .toSorted(),
    ).toEqual(expected.toSorted());
    expect(rowsOf(await dumpDatabase(inside), 'problems').filter(({ kind }) => kind === 'gap')).toEqual([]);
  });
});

/** Reloads the extension as an update does, and waits until its pages open again. */
async function reload(browser: Browser): Promise<void> {
  const tab = await ownTab(browser);
  await tab.run('setTimeout(() => chrome.runtime.reload(), 50)');
  await pause(1_500);
  await (await ownTab(browser)).close();
}

async function ownTab(browser: Browser): Promise<Tab> {
  for (let attempt = 0; ; attempt += 1) {
    const tab = await browser.newTab();
    try {
      await tab.goto(browser.extensionUrl('popup.html'));
      await waitFor(tab, 'a page of the extension', () => document.querySelector('main, #app, body > *') !== null, []);
      return tab;
    } catch (error) {
      if (attempt > 20) throw error;
      await pause(300);
    }
  }
}
