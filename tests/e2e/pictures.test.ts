/** Pictures of political ads in real browsers: what is kept, that no request is made for it, and that it is shown. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maxPictureBytes, maxPictureSide } from '#lib/core/limits.ts';
import { privatePeople, type Planned } from '#tests/demo/feed-plan.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { rowsOf, waitForDump, type Dump } from '#tests/harness/dump-database.ts';
import { numberedAd } from '#tests/harness/facebook/large-plan.ts';
import { pictureHost, pictureRemark, pictureSite, pictureUrl, usualHeaders } from '#tests/harness/facebook/pictures.ts';
import { facebookHost, facebookSite, type FacebookPlan } from '#tests/harness/facebook/site.ts';
import { browserKinds, type BrowserKind } from '#tests/harness/launch.ts';
import { press, reads } from '#tests/harness/named.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { Site } from '#tests/harness/site.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';

/** A host of whose pictures nothing is known. */
const otherHost = 'media.example.org';
const adsShown = 4;

interface Case {
  readonly pictures: NonNullable<FacebookPlan['pictures']>;
  readonly headers: Readonly<Record<string, string>>;
  /** What becomes of the pictures. */
  readonly end: Readonly<Record<BrowserKind, 'kept' | 'would-ask' | 'asked'>>;
}

const both = <T>(end: T): Readonly<Record<BrowserKind, T>> => ({ chromium: end, firefox: end });
const noStore = { ...usualHeaders, 'cache-control': 'no-store' };
const { 'access-control-allow-origin': _open, ...closed } = usualHeaders;

const drawable: Case = { pictures: { crossorigin: true, host: otherHost }, headers: usualHeaders, end: both('kept') };
const known: Case = { pictures: {}, headers: usualHeaders, end: { chromium: 'kept', firefox: 'would-ask' } };
const withdrawn: Case = { pictures: {}, headers: noStore, end: { chromium: 'asked', firefox: 'would-ask' } };

const cases: readonly (readonly [string, Case])[] = [
  ['that the page loads with crossorigin', drawable],
  ['that it loads so, though no cache may keep them', { ...drawable, headers: noStore }],
  ['of a host that is known to let the browser keep them', known],
  ['of a host of which nothing is known', { ...known, pictures: { host: otherHost }, end: both('would-ask') }],
  ['of such a host that no cache may keep', { ...withdrawn, pictures: { host: otherHost }, end: both('would-ask') }],
  ['of a known host that no longer lets scripts read them', { ...withdrawn, headers: closed }],
];

describe.each(browserKinds)('in %s', (kind) => {
  const tabs: Tab[] = [];
  let recording: Recording;
  let site: Site;
  let browser: Browser;
  let inside: Tab;
  let plan: FacebookPlan = { feed: [], rightColumn: [] };
  let headers: Readonly<Record<string, string>> = {};
  let large = '';
  let shownSoFar = 0;

  beforeAll(async () => {
    const pictures = pictureSite(
      () => headers,
      (adId) => adId === large,
    );
    recording = await startRecording(kind, {
      [facebookHost]: (request, response) => facebookSite(plan)(request, response),
      [pictureHost]: pictures,
      [otherHost]: pictures,
    });
    ({ site, browser, inside } = recording);
  });

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  afterAll(() => recording.end());

  const nextAds = () => Array.from({ length: adsShown }, (_, index) => numberedAd((shownSoFar + index) * 5));

  /** Shows political ads that were never shown before, and gives their ids once all that the page wants is loaded. */
  const show = async (shown: Case, video = ''): Promise<readonly string[]> => {
    const ads = nextAds();
    shownSoFar += adsShown;
    headers = shown.headers;
    const feed = ads.flatMap((ad, index): Planned[] => [
      { kind: 'organic', author: privatePeople[0], text: `Nothing new (${shownSoFar}, ${index}).`, likedBy: null },
      ad,
    ]);
    plan = { feed, rightColumn: [], pictures: { ...shown.pictures, video } };
    const tab = await browser.newTab();
    tabs.push(tab);
    await tab.goto(`https://${facebookHost}/?${shownSoFar}`);
    await scrollToEnd(tab);
    await tab.evaluate(async () => {
      for (let turn = 0; turn < 100 && ![...document.images].every(({ complete }) => complete); turn += 1)
        await new Promise((done) => setTimeout(done, 50));
    });
    return ads.map(({ adId }) => adId);
  };

  const set = (key: 'pictures', value: 'true' | 'false') => order(inside, { type: 'setSetting', key, value });
  const requestsFor = (adIds: readonly string[]): number =>
    site.requests.filter(({ url }) => adIds.some((adId) => url.pathname.endsWith(`/${adId}_n.png`))).length;
  const ended = (adIds: readonly string[]): Promise<Dump> =>
    waitForDump(inside, 'the end of all pictures', (dump) => adIds.every((adId) => endOf(dump, adId) !== null));

  it.each(cases)('keeps pictures %s, or not, without a request', async (_, shown) => {
    await set('pictures', 'false');
    const off = await show(shown);
    await recorded(inside, off);
    await set('pictures', 'true');
    const on = await show(shown);
    const end = shown.end[kind];
    const dump = end === 'asked' ? await stopped(inside) : await ended(on);
    const ends = on.map((adId) => endOf(dump, adId));
    if (end === 'asked') expect(ends).toContain('asked');
    else expect(ends).toEqual(on.map(() => end));
    expect(off.map((adId) => endOf(dump, adId))).toEqual(off.map(() => null));
    expect([requestsFor(off), requestsFor(on)]).toEqual([adsShown, adsShown]);
  });

  it('reads no more on a platform that no longer lets the browser keep pictures, until the user says so', async () => {
    await set('pictures', 'true');
    const first = await show(withdrawn);
    await (kind === 'chromium' ? stopped(inside) : ended(first));
    const second = await show(withdrawn);
    const dump = await recorded(inside, second);
    expect(requestsFor(first) + requestsFor(second)).toBe(2 * adsShown + (kind === 'chromium' ? 1 : 0));
    expect([...first, ...second].filter((adId) => endOf(dump, adId) === 'kept')).toEqual([]);
    if (kind === 'firefox') return;
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
    await press(inside, 'Keep pictures again');
    expect((await ended(await show(known)))['state']).not.toContainEqual(expect.objectContaining({ key: 'pictures' }));
  });

  it('asks with nobody’s cookies and from no page of its own', () => {
    const asked = site.requests.filter(({ host }) => host === pictureHost || host === otherHost);
    expect(asked.length).toBeGreaterThan(0);
    for (const request of asked) expect(request.headers.cookie).toBeUndefined();
    expect(site.proxy.refused.filter((address) => /fbcdn|example/.test(address))).toEqual([]);
  });

  it('keeps the ad’s own picture, made small, and nothing else that stood in its file', async () => {
    await set('pictures', 'true');
    large = nextAds()[0]?.adId ?? '';
    const adIds = await show(drawable);
    const rows = pictureRows(await ended(adIds), adIds);
    expect(rows.map(({ url }) => url)).toEqual(adIds.map((adId) => pictureUrl(adId, otherHost).split('?')[0]));
    for (const { bytes, width, height } of rows) {
      expect(bytes.length).toBeLessThanOrEqual(maxPictureBytes);
      expect(Math.max(width, height)).toBeLessThanOrEqual(maxPictureSide);
      expect(bytes.includes(pictureRemark)).toBe(false);
      expect(bytes.subarray(8, 12).toString('latin1')).toBe('WEBP');
    }
    expect(rows.slice(1).map(({ width, height }) => [width, height])).toEqual(rows.slice(1).map(() => [1080, 564]));
    expect(rows[0]?.bytes.length).toBeGreaterThan(100_000);
    const [red = 0, green = 0, blue = 255] = await inside.evaluate(colourAt, rows[1]?.bytes.toString('base64') ?? '');
    expect([red > 230, green > 180, blue < 140]).toEqual([true, true, true]);
  });

  it('leaves the pictures in comments alone', async () => {
    await set('pictures', 'true');
    const [commented = '', ...others] = nextAds().map(({ adId }) => adId);
    const adIds = await show({ ...drawable, pictures: { ...drawable.pictures, commented } });
    const dump = await ended(others);
    expect(adIds.map((adId) => endOf(dump, adId))).toEqual([null, ...others.map(() => 'kept')]);
  });

  it('keeps of a video its poster, where the browser has it', async () => {
    await set('pictures', 'true');
    const video = nextAds()[0]?.adId ?? '';
    const adIds = await show(known, video);
    const dump = await ended(adIds);
    expect(endOf(dump, video)).toBe(known.end[kind]);
    expect(requestsFor(adIds)).toBe(adsShown);
  });

  it('shows what was kept from this computer, and shuts nobody out', async () => {
    const [adId = ''] = await show(drawable);
    await ended([adId]);
    const before = site.requests.length;
    const tab = await browser.newTab();
    tabs.push(tab);
    await tab.resize(1280, 900);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colourScheme(scheme);
      for (const route of ['ads', `ad/${encodeURIComponent(`ad:facebook:${adId}`)}`, 'settings']) {
        await tab.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);
        await reads(tab, route === 'settings' ? 'Pictures of political ads' : 'The Labour Party');
        if (route !== 'settings') expect(await shownPicture(tab)).toMatchObject({ from: 'blob:', width: 1080 });
        expect(await axeViolations(tab)).toEqual([]);
      }
    }
    expect(site.requests.length).toBe(before);
  });

  it('deletes all pictures half a minute after the user wanted it, and not the ads', async () => {
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
    await press(inside, 'Delete all pictures');
    await reads(inside, 'All pictures');
    await press(inside, 'Undo');
    await press(inside, 'Delete all pictures');
    // Not by reading the whole database again and again: Firefox lets the timers of a page wait that is busy behind another.
    await reads(inside, 'No picture is kept.', 60_000);
    const dump = await waitForDump(inside, 'no pictures', (now) => rowsOf(now, 'pictures').length === 0);
    expect(rowsOf(dump, 'ads').length).toBe(shownSoFar);
  });
});

function endOf(dump: Dump, adId: string): unknown {
  const id = `ad:facebook:${adId}`;
  if (rowsOf(dump, 'pictures').some(({ ad }) => ad === id)) return 'kept';
  return rowsOf(dump, 'ads').find((row) => row['id'] === id)?.['pictureNotKept'] ?? null;
}

function pictureRows(dump: Dump, adIds: readonly string[]) {
  return adIds.map((adId) => {
    const row = rowsOf(dump, 'pictures').find(({ ad }) => ad === `ad:facebook:${adId}`);
    return {
      url: row?.['url'],
      bytes: Buffer.from(String(row?.['bytes']), 'base64'),
      width: Number(row?.['width']),
      height: Number(row?.['height']),
    };
  });
}

/** The ads are recorded, and whatever follows from that has had its time. */
async function recorded(inside: Tab, adIds: readonly string[]): Promise<Dump> {
  const isThere = (dump: Dump, adId: string): boolean => rowsOf(dump, 'ads').some((row) => row['adId'] === adId);
  await waitForDump(inside, 'the ads', (dump) => adIds.every((adId) => isThere(dump, adId)));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  return waitForDump(inside, 'the ads', () => true);
}

function stopped(inside: Tab): Promise<Dump> {
  return waitForDump(inside, 'the stop', (dump) => rowsOf(dump, 'state').some(({ key }) => key === 'pictures'));
}

/** Orders something as a page of the extension does. */
async function order(inside: Tab, command: Readonly<Record<string, string>>): Promise<void> {
  const reply = await inside.evaluate(async (message) => {
    const api: { readonly runtime: { sendMessage(given: object): Promise<unknown> } } =
      Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return api.runtime.sendMessage(message);
  }, command);
  expect(reply).toEqual({ kind: 'done' });
}

/** The colour in the middle of the sun of a banner. Sent into the page. */
async function colourAt(base64: string): Promise<readonly number[]> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  return [...(context?.getImageData(840, 150, 1, 1).data ?? [])];
}

/** What is shown of the first picture of a page, once it is loaded. */
async function shownPicture(tab: Tab): Promise<unknown> {
  return tab.evaluate(async () => {
    for (let turn = 0; turn < 100; turn += 1) {
      const image = document.querySelector('[data-testid=picture]');
      if (image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0)
        return { from: image.src.slice(0, 5), width: image.naturalWidth, alt: image.alt };
      await new Promise((done) => setTimeout(done, 50));
    }
    return null;
  });
}
