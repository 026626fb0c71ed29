/** Switches act at once: off, paused or not allowed, nothing more is recorded, and after a reload no code of ours is in the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForRows } from '#tests/harness/dump-database.ts';
import { largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { press } from '#tests/harness/named.ts';
import { popupOver } from '#tests/harness/popup.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

/** Longer than a capture script gathers before it sends, and than the background needs. */
const longEnoughMs = 5_000;

describe.each(browserKinds)('the switches in %s', (kind) => {
  const profile = newProfile();
  let site: Site;
  let browser: Browser;
  let inside: Tab;
  let feed: Tab;
  let firstAd = 0;

  beforeAll(async () => {
    const handler = () => facebookSite({ feed: largePlan(200, 2, firstAd), rightColumn: [] });
    site = await startSite({ [facebookHost]: (request, response) => handler()(request, response) });
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port });
    inside = await switchOn(browser);
    feed = await browser.newTab();
    await feed.resize(1280, 900);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  const adsStored = async (): Promise<number> => rowsOf(await dumpDatabase(inside), 'ads').length;

  /** Loads the feed anew, with ads never seen before. */
  async function load(): Promise<void> {
    firstAd += 1_000;
    await feed.goto(`https://${facebookHost}/`);
  }

  /** Scrolls on until the page has drawn more posts. */
  async function scrollOn(): Promise<void> {
    await feed.show();
    const drawn = await feed.evaluate(() => syntheticFeed.drawn);
    await waitFor(feed, 'more posts', scrollUntil, [drawn + 16]);
  }

  /** Loads the feed anew, and waits until its ads are recorded. */
  async function recorded(): Promise<void> {
    const before = await adsStored();
    await load();
    await scrollOn();
    await waitForRows(inside, 'ads', before + 6);
  }

  /** How many ads are recorded from the tab as it stands. */
  async function newAds(): Promise<number> {
    const before = await adsStored();
    await scrollOn();
    await new Promise((resolve) => setTimeout(resolve, longEnoughMs));
    return (await adsStored()) - before;
  }

  /** Whether what the page calls is the browser's own, once it is loaded anew. */
  async function nativeAfterReload(): Promise<readonly boolean[]> {
    await load();
    return feed.evaluate(nativeFunctions);
  }

  async function settings(): Promise<void> {
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
  }

  async function setSwitch(isOn: boolean): Promise<void> {
    await settings();
    await press(inside, 'Record on Facebook');
    await waitFor(inside, 'the switch', switchIs, [isOn]);
  }

  it('record while they are on', async () => {
    await recorded();
    expect(await feed.evaluate(nativeFunctions)).toEqual([false, false]);
    expect((await popupOver(feed, inside, 'working')).tone).toBe('good');
  });

  it('stop a capture in an open tab when they are switched off', async () => {
    await setSwitch(false);
    expect((await popupOver(feed, inside, 'off')).title).toBe('Off on Facebook');
    expect(await newAds()).toBe(0);
  });

  it('leave that tab alone until it is reloaded, however soon they are switched on again, and say so', async () => {
    await setSwitch(true);
    await recorded();
    await setSwitch(false);
    await setSwitch(true);
    expect(await newAds()).toBe(0);
    expect((await popupOver(feed, inside, 'reload')).title).toBe('Reload Facebook to start');
    await recorded();
  });

  it('leave no code in a page that is loaded while they are off', async () => {
    await setSwitch(false);
    expect(await nativeAfterReload()).toEqual([true, true]);
    expect(await newAds()).toBe(0);
  });

  it('do the same for a pause', async () => {
    await setSwitch(true);
    await recorded();
    await settings();
    await press(inside, 'Pause for an hour');
    await popupOver(feed, inside, 'paused');
    expect(await newAds()).toBe(0);
    expect(await nativeAfterReload()).toEqual([true, true]);
    expect(await newAds()).toBe(0);
    await settings();
    await press(inside, 'Resume now');
    await popupOver(feed, inside, 'reload');
    await recorded();
  });

  it('record nothing more once the permission is withdrawn, and leave no code in the page', async () => {
    expect(await inside.evaluate(withdraw, `https://${facebookHost}/*`)).toBe(true);
    await settings();
    await waitFor(inside, 'the switch', switchIs, [false]);
    expect(await newAds()).toBe(0);
    expect(await nativeAfterReload()).toEqual([true, true]);
    expect(await newAds()).toBe(0);
  });
});

/** Scrolls a little, and says whether so many posts are drawn. Sent into the page. */
function scrollUntil(posts: number): boolean {
  scrollBy(0, innerHeight);
  return syntheticFeed.drawn >= posts;
}

/** Whether what a page calls is the browser's own: fetch, and the method of a request. Sent into the page. */
function nativeFunctions(): boolean[] {
  const sources = [String(fetch), String(Reflect.get(XMLHttpRequest.prototype, 'send'))];
  return sources.map((source) => /\{\s*\[native code\]\s*\}/.test(source));
}

/** Sent into the page. */
function switchIs(isOn: boolean): boolean {
  return document.querySelector('[role=switch]')?.getAttribute('aria-checked') === String(isOn);
}

interface PermissionsApi {
  readonly permissions: { remove(permissions: { readonly origins: readonly string[] }): Promise<boolean> };
}

/** Takes the permission back, as the browser's own settings do. Sent into the page. */
async function withdraw(host: string): Promise<boolean> {
  const api: PermissionsApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api.permissions.remove({ origins: [host] });
}
