/** Nothing is lost on the way: the worker is killed again and again, and the whole browser too, while ads are recorded. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { countImpressions, countRecords } from '#tests/harness/count-records.ts';
import { dumpDatabase, waitForRows, type Dump } from '#tests/harness/dump-database.ts';
import { adsOf, largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const plan = largePlan(1_200, 4);
const idsOf = (dump: Dump): string[] => (dump['ads'] ?? []).map(({ adId }) => String(adId)).toSorted();
describe('recording while things die', () => {
  let profile: string;
  let site: Site;

  beforeEach(async () => {
    profile = newProfile();
    site = await startSite({ [facebookHost]: facebookSite({ feed: plan, rightColumn: [] }) });
  });

  afterEach(async () => {
    await site.close();
    removeProfile(profile);
  });

  it('loses no ad and records none twice over 25 kills of the worker', async () => {
    const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
    const { inside, feed } = await openTabs(browser);
    const scrolled = scrollToEnd(feed, 60);
    for (let kill = 0; kill < 25; kill += 1) {
      await pause(150 + (kill % 7) * 90);
      await browser.stopBackground();
    }
    await scrolled;
    const expected = adsOf(plan)
      .map(({ adId }) => adId)
      .toSorted();
    const dump = await waitForRows(inside, 'ads', expected.length);
    await browser.close();
    expect(idsOf(dump)).toEqual(expected);
    expect(countRecords(dump, 'ads')).toEqual({
      rows: expected.length,
      counter: expected.length,
      leaves: expected.length,
    });
    const { told, stored, counter } = countImpressions(dump);
    expect([told, counter]).toEqual([stored, stored]);
  });

  it('keeps every stored record over five crashes of the browser', async () => {
    const lost: string[] = [];
    let before: string[] = [];
    for (let crash = 0; crash < 5; crash += 1) {
      const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
      const { inside, feed } = await openTabs(browser);
      const after = idsOf(await dumpDatabase(inside));
      lost.push(...before.filter((id) => !after.includes(id)));
      const scrolled = scrollToEnd(feed, 60, 10_000).catch(() => 0);
      await pause(2_500 + crash * 1_600);
      before = idsOf(await dumpDatabase(inside));
      await browser.kill();
      await scrolled;
    }
    const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
    const { inside } = await openTabs(browser);
    const dump = await dumpDatabase(inside);
    await browser.close();
    lost.push(...before.filter((id) => !idsOf(dump).includes(id)));
    expect(before.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
    const stored = idsOf(dump).length;
    expect(countRecords(dump, 'ads')).toEqual({ rows: stored, counter: stored, leaves: stored });
  });
});

async function openTabs(browser: Browser): Promise<{ inside: Tab; feed: Tab }> {
  const inside = await switchOn(browser);
  const feed = await browser.newTab();
  await feed.goto(`https://${facebookHost}/`);
  return { inside, feed };
}
