/** A page that attacks the bridge before anything else runs: nothing it forges is recorded, and capture goes on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { dumpDatabase } from '#tests/harness/dump-database.ts';
import { adsOf, largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const hostileScript = readFileSync(resolve(import.meta.dirname, '../fixtures/hostile/hostile-page.js'), 'utf8');
const plan = largePlan(40, 5);
const loads = 50;

describe.each(browserKinds)('in %s', (kind) => {
  let site: Site;
  let browser: Browser;
  let inside: Tab;
  let load = 0;
  const profile = newProfile();
  const hostile = { now: true };

  beforeAll(async () => {
    const attacked = facebookSite({ feed: plan, rightColumn: [], hostileScript });
    site = await startSite({
      [facebookHost]: (request, response) =>
        hostile.now
          ? attacked(request, response)
          : facebookSite({ feed: [], rightColumn: adsOf(largePlan(1, 1, 1_000 + load)) })(request, response),
    });
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port });
    inside = await switchOn(browser);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  it('accepts none of at least 100 forged messages, and still records every real ad', async () => {
    const feed = await browser.newTab();
    await feed.goto(`https://${facebookHost}/`);
    await scrollToEnd(feed, 200);
    const attempts = await feed.evaluate(() => globalThis.forgeryAttempts ?? 0);
    const expected = adsOf(plan)
      .map(({ adId }) => adId)
      .toSorted();
    const dump = await until(
      () => dumpDatabase(inside),
      (seen) => (seen['ads'] ?? []).length >= expected.length,
    );
    expect(attempts).toBeGreaterThanOrEqual(100);
    expect(JSON.stringify(dump)).not.toMatch(/forged/i);
    expect((dump['ads'] ?? []).map(({ adId }) => String(adId)).toSorted()).toEqual(expected);
    await feed.close();
  });

  it(`runs its scripts in the right order in ${loads} of ${loads} loads`, async () => {
    hostile.now = false;
    const feed = await browser.newTab();
    for (load = 0; load < loads; load += 1) {
      await feed.goto(`https://${facebookHost}/?load=${load}`);
      await until(
        () => feed.evaluate(() => document.querySelectorAll('.rhc').length),
        (drawn) => drawn > 0,
      );
    }
    const expected = Array.from({ length: loads }, (_, index) => adsOf(largePlan(1, 1, 1_000 + index))[0]?.adId);
    const recorded = await until(
      async () => new Set(((await dumpDatabase(inside))['ads'] ?? []).map(({ adId }) => String(adId))),
      (seen) => expected.every((id) => id !== undefined && seen.has(id)),
    );
    expect(expected.filter((id) => id !== undefined && recorded.has(id)).length).toBe(loads);
  });
});

declare global {
  var forgeryAttempts: number | undefined;
}

async function until<T>(read: () => Promise<T>, enough: (value: T) => boolean, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (enough(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 250));
  }
}
