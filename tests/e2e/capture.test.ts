/** The demonstration feed in a real browser: every ad recorded, nothing else, and nobody's name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPlan, plannedAds, plantedAdvertiser, privatePeople, viewerBirthday } from '#tests/demo/feed-plan.ts';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForDump, waitForRows, type Dump } from '#tests/harness/dump-database.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { findInFiles } from '#tests/harness/find-in-files.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const feedAds = plannedAds.filter(({ where }) => where === 'feed');
const lookedAt = feedAds[4]?.adId ?? '';
const passedBy = feedAds[2]?.adId ?? '';
const lookMs = 3_000;

describe.each(browserKinds)('the demonstration feed in %s', (kind) => {
  const profile = newProfile();
  let site: Site;
  let browser: Browser;
  let feed: Tab;
  let dump: Dump;

  beforeAll(async () => {
    const rightColumn = plannedAds.filter(({ where }) => where === 'right-column');
    site = await startSite({ [facebookHost]: facebookSite({ feed: feedPlan(), rightColumn }) });
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port });
    const inside = await switchOn(browser);
    feed = await browser.newTab();
    await feed.goto(`https://${facebookHost}/`);
    await scrollToEnd(feed);
    await lookAt(feed, lookedAt, lookMs);
    await feed.click(`[data-why="${plannedAds[0]?.adId}"]`);
    await waitFor(feed, 'the dialog', () => document.querySelector('dialog') !== null, []);
    await waitForRows(inside, 'ads', plannedAds.length);
    await waitForRows(inside, 'explanations', 1);
    await waitForImpression(inside, `ad:facebook:${lookedAt}`);
    dump = await dumpDatabase(inside);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  it('records every ad once, and nothing that is no ad', () => {
    const recorded = rowsOf(dump, 'ads').map(({ adId }) => String(adId));
    expect(recorded.toSorted()).toEqual(plannedAds.map(({ adId }) => adId).toSorted());
  });

  it('knows who is behind each political ad, and that nobody is behind the others', () => {
    const found = Object.fromEntries(rowsOf(dump, 'ads').map(({ adId, political }) => [adId, campaignerIn(political)]));
    expect(found).toEqual(Object.fromEntries(plannedAds.map(({ adId, campaigner }) => [adId, campaigner])));
  });

  it('keeps the explanation that was opened, joined to its ad', () => {
    const [explanation] = rowsOf(dump, 'explanations');
    expect(explanation).toMatchObject({ adId: plannedAds[0]?.adId, via: 'opened' });
    expect(explanation?.['criteria']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rawType: 'CUSTOM_AUDIENCES_DATAFILE',
          dimension: 'list.uploaded',
          suppliedBy: 'advertiser',
          matchKeys: ['email', 'phone'],
        }),
        expect.objectContaining({ rawType: 'LOCATION', value: 'Leeds' }),
      ]),
    );
  });

  it('measures how long an ad was in view, and gives no time to the one that nobody looked at', () => {
    const visible = new Map(rowsOf(dump, 'impressions').map(({ ad, visibleMs }) => [ad, Number(visibleMs ?? 0)]));
    const looked = visible.get(`ad:facebook:${lookedAt}`) ?? 0;
    expect(looked).toBeGreaterThanOrEqual(lookMs - 250);
    expect(looked).toBeLessThanOrEqual(lookMs + 2_000);
    expect(visible.get(`ad:facebook:${passedBy}`) ?? 0).toBeLessThan(1_000);
  });

  it('stores no name of a private person and no birthday, in no table and in no file', async () => {
    const secret = [...privatePeople, viewerBirthday, 'synthetic-token'];
    const text = JSON.stringify(dump);
    expect(secret.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toContain(plantedAdvertiser);
    await browser.close();
    const ours = (folder: string): readonly string[] => findInFiles(folder, [...secret, plantedAdvertiser]);
    expect(ours(profile)).toEqual([plantedAdvertiser]);
  });

  it('sends nothing to anybody: only the browser’s own services were asked for, and refused', () => {
    const own = /(^|[/.])(google|googleapis|gstatic|gvt1|mozilla|firefox|mozilla\.net)\.(com|org|net)/;
    expect(site.proxy.refused.filter((address) => !own.test(address))).toEqual([]);
    expect(site.requests.filter(({ headers }) => headers.origin?.includes('extension'))).toEqual([]);
  });
});

/** Keeps one ad in the middle of the screen for a while, then scrolls on. */
async function lookAt(feed: Tab, adId: string, ms: number): Promise<void> {
  await feed.evaluate((id) => document.querySelector(`[data-why="${id}"]`)?.scrollIntoView({ block: 'center' }), adId);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await feed.evaluate(() => scrollTo(0, 0));
}

function campaignerIn(political: unknown): unknown {
  return typeof political === 'object' && political !== null && 'campaigner' in political
    ? political.campaigner
    : undefined;
}

/** The time in view is told when the ad has left the screen. */
async function waitForImpression(tab: Tab, ad: string): Promise<void> {
  await waitForDump(tab, `an impression of ${ad}`, (dump) =>
    (dump['impressions'] ?? []).some((row) => row['ad'] === ad),
  );
}
