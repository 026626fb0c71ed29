/** "Ask why" in the extension's own pages: nothing before the sentence was read, and on passive platforms only the way to go. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPlan } from '#tests/demo/feed-plan.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { rowsOf, dumpDatabase, waitForDump } from '#tests/harness/dump-database.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { press, reads } from '#tests/harness/named.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const sentence = 'with your own login, as if you had opened the explanation there yourself';
const noAddress = 'This ad came without an address at which to ask.';

describe.each(browserKinds)('asking why in %s', (kind) => {
  const profile = newProfile();
  let site: Site;
  let browser: Browser;
  let inside: Tab;

  beforeAll(async () => {
    site = await startSite({ [facebookHost]: facebookSite({ feed: feedPlan(), rightColumn: [] }) });
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port });
    inside = await switchOn(browser);
    const feed = await browser.newTab();
    await feed.goto(`https://${facebookHost}/`);
    await waitForDump(inside, 'a political ad', (dump) =>
      rowsOf(dump, 'ads').some(({ shownAs }) => shownAs === 'campaigner:labour'),
    );
    await feed.close();
    await inside.evaluate(addAskableAd);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  const open = (page: string): Promise<void> => inside.goto(browser.extensionUrl(page));
  const hasAgreed = async (): Promise<unknown> =>
    rowsOf(await dumpDatabase(inside), 'settings')[0]?.['askWhy'] ?? false;

  it('is a way to go where the platform cannot be asked, and a button where it can', async () => {
    await open('dashboard.html#/ads');
    await press(inside, 'How to see why');
    await reads(inside, 'menu ⋯ of the post → “Why am I seeing this ad?”');
    const asked = await inside.evaluate(() =>
      [...document.querySelectorAll('[data-testid="ask-why"]')].map(
        (ask) => ask.closest('[data-testid="ad-row"]')?.querySelector('h2')?.textContent,
      ),
    );
    expect(asked).toEqual(['Askable Larches']);
  });

  it('sends nothing before the sentence was read and agreed to', async () => {
    await open('dashboard.html#/ad/ad%3Ax%3A1');
    await press(inside, 'Ask why');
    await reads(inside, sentence);
    for (const scheme of ['light', 'dark'] as const) {
      await inside.colourScheme(scheme);
      expect(await axeViolations(inside)).toEqual([]);
    }
    await press(inside, 'Cancel');
    await waitFor(inside, 'the sentence to go', (words) => !document.body.innerText.includes(words), [sentence]);
    expect(await hasAgreed()).toBe(false);
    await press(inside, 'Ask why');
    await press(inside, 'Agree and ask');
    await reads(inside, noAddress);
    expect(await hasAgreed()).toBe(true);
  });

  it('is offered in the popup too, without the sentence once it was agreed to', async () => {
    await open('popup.html');
    await press(inside, 'Ask why');
    await reads(inside, noAddress);
    expect(await inside.evaluate((words) => document.body.innerText.includes(words), sentence)).toBe(false);
    expect(await axeViolations(inside)).toEqual([]);
  });
});

/** Puts the newest ad of a party into the database, on a platform that can be asked, but without an address to ask at: none of the
 *  synthetic sites may get a request. Sent into a page of the extension. */
async function addAskableAd(): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message)));
    });
  const db = await asked(indexedDB.open('countercanvass'));
  const ads = db.transaction('ads', 'readwrite').objectStore('ads');
  const rows: readonly { readonly shownAs: string; readonly advertiser: object }[] = await asked(ads.getAll());
  const known = rows.find(({ shownAs }) => shownAs === 'campaigner:labour');
  await asked(
    ads.put({
      ...known,
      id: 'ad:x:1',
      adId: '1',
      platform: 'x',
      advertiser: { ...known?.advertiser, name: 'Askable Larches' },
      lastSeenAt: '2999-01-01T00:00:00.000Z',
      dimensions: [],
      explanationIds: [],
    }),
  );
  db.close();
}
