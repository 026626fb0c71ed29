/** A page that attacks the bridge before anything else runs: nothing it forges is recorded, and capture goes on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase } from '#tests/harness/dump-database.ts';
import type { PlannedAd } from '#tests/demo/feed-plan.ts';
import { edgeOf, feedAnswer } from '#tests/harness/facebook/answers.ts';
import { adsOf, largePlan, numberedAd } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const forgedAd: PlannedAd = {
  ...numberedAd(0),
  adId: '999000000000001',
  pageName: 'FORGED ADVERTISER',
  text: 'FORGED TEXT',
};

/** What the page script would send for a feed answer with an ad in it: were it accepted, the ad would be recorded. */
const forgedMessage = [
  JSON.stringify({
    kind: 'copy',
    url: '/api/graphql/',
    name: 'CometNewsFeedPaginationQuery',
    variables: '{}',
    line: 0,
  }),
  feedAnswer([edgeOf(forgedAd, 0)])[0],
].join('\n');

const attack = `hostilePage.forge(150, () => ${JSON.stringify(forgedMessage).replaceAll('<', '\\u003C')});`;
const attackTools = readFileSync(resolve(import.meta.dirname, '../fixtures/hostile/hostile-page.js'), 'utf8');
const hostileScript = `${attackTools};${attack}`;
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
    await feed.run('hostilePage.clobber()');
    await scrollToEnd(feed, 200);
    await feed.run(attack);
    const attempts = await feed.evaluate(() => hostilePage.forge(0, () => ''));
    const seen = await feed.evaluate(() => hostilePage.seen('FORGED'));
    const expected = adsOf(plan)
      .map(({ adId }) => adId)
      .toSorted();
    const dump = await until(
      () => dumpDatabase(inside),
      (now) => (now['ads'] ?? []).length >= expected.length,
    );
    expect(attempts).toBe(300);
    expect(seen.stolenPorts).toBe(0);
    expect(JSON.stringify(dump)).not.toMatch(/forged/i);
    expect((dump['ads'] ?? []).map(({ adId }) => String(adId)).toSorted()).toEqual(expected);
    await feed.close();
  });

  it(`runs its scripts in the right order in ${loads} of ${loads} loads`, async () => {
    hostile.now = false;
    const feed = await browser.newTab();
    for (load = 0; load < loads; load += 1) {
      await feed.goto(`https://${facebookHost}/?load=${load}`);
      await waitFor(feed, 'the right column', () => document.querySelector('.rhc') !== null, []);
      await new Promise((done) => setTimeout(done, 500));
    }
    const expected = Array.from({ length: loads }, (_, index) => adsOf(largePlan(1, 1, 1_000 + index))[0]?.adId);
    const recorded = await until(
      () => recordedIds(inside),
      (ids) => expected.every((id) => id !== undefined && ids.has(id)),
    );
    expect(expected.filter((id) => id !== undefined && recorded.has(id)).length).toBe(loads);
  });
});

declare global {
  var hostilePage: {
    forge(count: number, text: (index: number) => string): number;
    seen(needle: string): { readonly stolenPorts: number };
  };
}

async function recordedIds(inside: Tab): Promise<ReadonlySet<string>> {
  return new Set(((await dumpDatabase(inside))['ads'] ?? []).map(({ adId }) => String(adId)));
}

async function until<T>(read: () => Promise<T>, enough: (value: T) => boolean, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await read();
    if (enough(value) || Date.now() > end) return value;
    await new Promise((done) => setTimeout(done, 250));
  }
}
