/** Switches act at once: off, paused or not allowed, nothing more is recorded, and after a reload no code of ours is in the page. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import { waitFor, type Browser, type Tab } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForDump, waitForRows } from '#tests/harness/dump-database.ts';
import { largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { press } from '#tests/harness/named.ts';
import { popupOver } from '#tests/harness/popup.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';
import { syntheticYoutube } from '#tests/harness/youtube/synthetic.ts';

/** Longer than a capture script gathers what little these feeds give before it sends it, and than the background needs. */
const longEnoughMs = 5_000;

describe.each(browserKinds)('the switches in %s', (kind) => {
  let recording: Recording;
  let browser: Browser;
  let inside: Tab;
  let feed: Tab;
  let firstAd = 0;

  beforeAll(async () => {
    const handler = () => facebookSite({ feed: largePlan(200, 2, firstAd), rightColumn: [] });
    recording = await startRecording(kind, { [facebookHost]: (request, response) => handler()(request, response) });
    ({ browser, inside } = recording);
    feed = await browser.newTab();
    await feed.resize(1280, 900);
  });

  afterAll(() => recording.end());

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
    await waitFor(inside, 'the scripts', scriptsAre, [isOn ? 2 * registry.size : 2 * registry.size - 2]);
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

describe.each(browserKinds)('two sites in %s, of which one is not allowed', (kind) => {
  const youtube = syntheticYoutube(null);
  const [youtubeHost = ''] = Object.keys(youtube.hosts);
  const plan = { feed: largePlan(200, 2), rightColumn: [] };
  let profile: string;
  let site: Site;
  let browser: Browser;
  let inside: Tab;

  beforeEach(async () => {
    profile = newProfile();
    site = await startSite({ ...youtube.hosts, [facebookHost]: facebookSite(plan) });
  });

  afterEach(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  });

  async function launch(platforms: readonly Platform[]): Promise<void> {
    const granted = platforms.flatMap((platform) => registry.get(platform)?.hosts ?? []);
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port, granted });
    inside = await browser.newTab();
    await inside.resize(1280, 900);
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/welcome`);
  }

  const platformsStored = async (): Promise<readonly unknown[]> => [
    ...new Set(rowsOf(await dumpDatabase(inside), 'ads').map(({ platform }) => platform)),
  ];

  /** Goes through YouTube, and says whether what its page calls is the browser's own. */
  async function visitYoutube(): Promise<readonly boolean[]> {
    const tab = await browser.newTab();
    await tab.resize(1280, 900);
    await tab.goto(youtube.address);
    await youtube.walk(tab);
    await new Promise((resolve) => setTimeout(resolve, longEnoughMs));
    return tab.evaluate(nativeFunctions);
  }

  it('leave the other one recording where the permission was never given', async () => {
    await launch(['facebook']);
    await press(inside, 'Record on Facebook');
    await waitFor(inside, 'the scripts', scriptsAre, [2]);
    expect(await visitYoutube()).toEqual([true, true]);
    const feed = await browser.newTab();
    await feed.resize(1280, 900);
    await feed.goto(`https://${facebookHost}/`);
    await waitForRows(inside, 'ads', 3);
    expect(await platformsStored()).toEqual(['facebook']);
  });

  it('leave the other one recording, in a tab that is open, when the permission is withdrawn', async () => {
    await launch(['facebook', 'youtube']);
    for (const name of ['Facebook', 'YouTube']) await press(inside, `Record on ${name}`);
    await waitFor(inside, 'the scripts', scriptsAre, [4]);
    const feed = await browser.newTab();
    await feed.resize(1280, 900);
    await feed.goto(`https://${facebookHost}/`);
    expect(await visitYoutube()).toEqual([false, false]);
    await waitForDump(
      inside,
      'ads of both',
      (dump) => new Set(rowsOf(dump, 'ads').map(({ platform }) => platform)).size > 1,
    );
    expect(await inside.evaluate(withdraw, `https://${youtubeHost}/*`)).toBe(true);
    const before = rowsOf(await dumpDatabase(inside), 'ads').map(({ platform }) => platform);
    expect(await visitYoutube()).toEqual([true, true]);
    await feed.show();
    await waitFor(feed, 'more posts', scrollUntil, [40]);
    const after = rowsOf(await waitForRows(inside, 'ads', before.length + 6), 'ads').map(({ platform }) => platform);
    const youtubeAds = (all: readonly unknown[]): number => all.filter((platform) => platform === 'youtube').length;
    expect(youtubeAds(after)).toBe(youtubeAds(before));
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

/** The first switch, which is Facebook's. Sent into the page. */
function switchIs(isOn: boolean): boolean {
  return document.querySelector('[role=switch]')?.getAttribute('aria-checked') === String(isOn);
}

interface ExtensionApi {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  readonly permissions: { remove(permissions: { readonly origins: readonly string[] }): Promise<boolean> };
}

/** Whether so many scripts are registered. Sent into the page. */
async function scriptsAre(count: number): Promise<boolean> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return (await api.scripting.getRegisteredContentScripts()).length === count;
}

/** Takes the permission back, as the browser's own settings do. Sent into the page. */
async function withdraw(host: string): Promise<boolean> {
  const api: ExtensionApi = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api.permissions.remove({ origins: [host] });
}
