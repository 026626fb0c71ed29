/** "Ask why" on sites as they are: nothing before the sentence was read, then one request for one ad from an open tab of its platform,
 *  and no more once the platform has refused. */
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPlan } from '#tests/demo/feed-plan.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import { pressInBadge, waitForBadges } from '#tests/harness/badges.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { rowsOf, dumpDatabase, waitForDump } from '#tests/harness/dump-database.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { press, reads } from '#tests/harness/named.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { SiteHandler, SiteRequest, Site } from '#tests/harness/site.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';
import { postAds } from '#tests/harness/x/plan.ts';
import { syntheticX } from '#tests/harness/x/synthetic.ts';
import { xHost } from '#tests/harness/x/site.ts';
import { homeAds } from '#tests/harness/youtube/plan.ts';
import { youtubeHost, youtubeSite } from '#tests/harness/youtube/site.ts';

const sentence = 'with your own login, as if you had opened the explanation there yourself';
const login = 'login=synthetic';

const [onX, laterOnX, markedOnX] = postAds.filter(({ campaigner }) => campaigner !== null);
const adOnX = `ad:x:${onX?.id}`;
const markedAdOnX = `ad:x:${markedOnX?.id}`;
const laterAdOnX = `ad:x:${laterOnX?.id}`;
const [onYoutube] = homeAds;
const adOnYoutube = `ad:youtube:${onYoutube.adId}`;

type Refusal = (response: ServerResponse) => void;
const tooMany: Refusal = (response) => response.writeHead(429).end();
const toLogin: Refusal = (response) => response.writeHead(302, { location: '/login' }).end();
const loginPage: Refusal = (response) =>
  response
    .writeHead(200, { 'content-type': 'text/html' })
    .end('<!doctype html><div id="react-root"><p>Log in to X</p></div>');

const isQuestion = ({ url }: SiteRequest): boolean => ['/about-ads', '/aboutthisad'].includes(url.pathname);

describe.each(browserKinds)('asking why in %s', (kind) => {
  const x = syntheticX(null);
  let refusal: Refusal | null = null;
  let recording: Recording;
  let site: Site;
  let browser: Browser;
  let inside: Tab;
  const feeds = new Map<string, Tab>();

  /** A site that explains its ads until it refuses to. */
  const untilRefused =
    (handler: SiteHandler | undefined): SiteHandler =>
    (request, response) =>
      refusal !== null && isQuestion(request) ? refusal(response) : handler?.(request, response);

  beforeAll(async () => {
    recording = await startRecording(kind, {
      [facebookHost]: facebookSite({ feed: feedPlan(), rightColumn: [] }),
      [xHost]: untilRefused(x.hosts[xHost]),
      [youtubeHost]: untilRefused(youtubeSite(null)),
    });
    ({ site, browser, inside } = recording);
    for (const address of [`https://${facebookHost}/`, x.address, `https://${youtubeHost}/`]) {
      const feed = await browser.newTab();
      await feed.goto(address);
      await feed.evaluate((cookie) => (document.cookie = `${cookie}; secure`), login);
      await scrollToEnd(feed);
      feeds.set(new URL(address).host, feed);
    }
    await inside.show();
    await waitForDump(inside, 'a political ad of each site', (dump) =>
      ['facebook', 'x', 'youtube'].every((platform) =>
        rowsOf(dump, 'ads').some((ad) => ad['platform'] === platform && ad['shownAs'] === 'campaigner:labour'),
      ),
    );
  });

  afterAll(() => recording.end());

  const open = (page: string): Promise<void> => inside.goto(browser.extensionUrl(page));
  const openAd = (ad: string): Promise<void> => open(`dashboard.html#/ad/${encodeURIComponent(ad)}`);
  const asked = (): readonly string[] => site.requests.filter(isQuestion).map(({ url }) => url.href);
  const hasAgreed = async (): Promise<unknown> =>
    rowsOf(await dumpDatabase(inside), 'settings')[0]?.['askWhy'] ?? false;

  it('is a way to go where the platform cannot be asked, and a button where it can', async () => {
    await open('dashboard.html#/ads');
    await press(inside, 'How to see why');
    await reads(inside, 'menu ⋯ of the post → “Why am I seeing this ad?”');
    expect(await inside.evaluate(platformsByOffer)).toEqual({ how: ['facebook'], button: ['x', 'youtube'] });
  });

  it('sends nothing before the sentence was read and agreed to', async () => {
    await openAd(adOnX);
    await press(inside, 'Ask why');
    await reads(inside, sentence);
    for (const scheme of ['light', 'dark'] as const) {
      await inside.colourScheme(scheme);
      expect(await axeViolations(inside)).toEqual([]);
    }
    await press(inside, 'Cancel');
    await waitFor(inside, 'the sentence to go', (words) => !document.body.innerText.includes(words), [sentence]);
    expect(await hasAgreed()).toBe(false);
    expect(asked()).toEqual([]);
  });

  it('makes one request for the ad once it was agreed to, and keeps what the platform says', async () => {
    await press(inside, 'Ask why');
    await press(inside, 'Agree and ask');
    await reads(inside, 'X answered. The reasons are recorded.');
    expect(await inside.evaluate(() => document.activeElement?.textContent)).toBe('Ask why');
    expect(await hasAgreed()).toBe(true);
    expect(asked()).toEqual([`https://${xHost}/about-ads?aid=${onX?.impressionId}&lang=en`]);
    await expectExplained(inside, adOnX, x.why?.criteria ?? []);
  });

  it('asks from the open tab of the platform, with the user’s own login', () => {
    expect(site.requests.find(isQuestion)?.headers).toMatchObject({ cookie: login, 'sec-fetch-site': 'same-origin' });
  });

  it('is offered in the popup without the sentence once it was agreed to, and says when it is too soon', async () => {
    await open('popup.html');
    await press(inside, 'Ask why');
    await reads(inside, 'One question at a time. Seconds left to wait: ');
    expect(await inside.evaluate((words) => document.body.innerText.includes(words), sentence)).toBe(false);
    expect(await axeViolations(inside)).toEqual([]);
    expect(asked()).toHaveLength(1);
  });

  it('lets one question through of two that come at once', async () => {
    await inside.evaluate(letPausePass, {});
    const outcomes = await inside.evaluate(askAtOnce, [adOnYoutube, adOnYoutube]);
    expect(outcomes).toEqual(['stored', 'wait']);
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toContain(`https://${youtubeHost}/aboutthisad?pf=web&source=youtube&reasons=${onYoutube.why}&`);
    await expectExplained(inside, adOnYoutube, [
      { dimension: 'age', rawText: 'Your age group' },
      { dimension: 'location.region', value: 'general location, such as country or city' },
      { dimension: 'context', rawText: "The video you're watching" },
    ]);
  });

  it('is asked from the mark in the page too', async () => {
    const feed = feeds.get(xHost);
    if (!feed) throw new Error('no feed of X is open');
    const before = asked().length;
    await inside.evaluate(letPausePass, {});
    await feed.show();
    await feed.evaluate(showText, markedOnX?.text ?? '');
    const [mark] = await waitForBadges(feed, 'the mark', (badges) => badges.length === 1);
    await pressInBadge(feed, mark?.words ?? '');
    await pressInBadge(feed, 'Ask why');
    await inside.show();
    await waitForDump(inside, 'its explanation', (dump) =>
      rowsOf(dump, 'explanations').some(({ platform, adId }) => ['ad', platform, adId].join(':') === markedAdOnX),
    );
    await expectExplained(inside, markedAdOnX, []);
    expect(asked()).toHaveLength(before + 1);
  });

  it.each([
    ['X', 'its login', laterAdOnX, loginPage],
    ['X', 'too many requests', laterAdOnX, tooMany],
    ['YouTube', 'a way to its login', `ad:youtube:${homeAds[3].adId}`, toLogin],
  ] as const)('leaves %s alone for the day after it gave %s instead', async (name, _, ad, refuses) => {
    const before = asked().length;
    refusal = refuses;
    await openAd(ad);
    await inside.evaluate(letPausePass, { refusedUntil: {} });
    await press(inside, 'Ask why');
    const refused = `${name} did not give the explanation. Nothing more is asked there until tomorrow.`;
    await reads(inside, refused);
    refusal = null;
    await inside.evaluate(letPausePass, {});
    expect(await inside.evaluate(askAtOnce, [ad])).toEqual(['refused']);
    await open('dashboard.html#/ads');
    await reads(inside, refused);
    expect(asked()).toHaveLength(before + 1);
    expect(site.requests.filter(({ url }) => url.pathname === '/login')).toEqual([]);
  });
});

/** The ad has one explanation, which was asked for and holds these criteria. */
async function expectExplained(inside: Tab, ad: string, criteria: readonly object[]): Promise<void> {
  const dump = await dumpDatabase(inside);
  const explanations = rowsOf(dump, 'explanations').filter(
    ({ platform, adId }) => ['ad', platform, adId].join(':') === ad,
  );
  expect(explanations).toMatchObject([{ via: 'asked' }]);
  const wanted = criteria.map((criterion) => expect.objectContaining(criterion));
  expect(explanations[0]?.['criteria']).toEqual(expect.arrayContaining(wanted));
  const row = rowsOf(dump, 'ads').find(({ id }) => id === ad);
  expect(row?.['explanationIds']).toEqual([explanations[0]?.['id']]);
}

/** Of which platforms the listed ads are, by what is offered with them. Sent into the dashboard. */
function platformsByOffer(): Record<'how' | 'button', readonly string[]> {
  const platformsWith = (selector: string): readonly string[] => {
    const links = [...document.querySelectorAll('[data-testid="ad-row"]')]
      .filter((row) => row.querySelector(selector))
      .map((row) => decodeURIComponent(row.querySelector('h2 a')?.getAttribute('href') ?? ''));
    return [...new Set(links.map((link) => /ad:(\w+):/.exec(link)?.[1] ?? ''))].toSorted();
  };
  return { how: platformsWith('details'), button: platformsWith('[data-testid="ask-why"]') };
}

/** Brings the innermost element with this text into the middle of the screen. Sent into a feed. */
function showText(text: string): void {
  const holders = [...document.querySelectorAll('main *, article *')].filter((one) => one.textContent?.includes(text));
  holders.at(-1)?.scrollIntoView({ block: 'center' });
}

/** Asks about these ads in one turn, as several pages do that know nothing of each other; gives what came of each, sorted. Sent into
 *  a page of the extension. */
async function askAtOnce(ads: readonly string[]): Promise<readonly string[]> {
  interface Reply {
    readonly asked?: { readonly kind: string };
  }
  const own: { readonly runtime: { sendMessage(message: object): Promise<Reply> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const replies = await Promise.all(ads.map((ad) => own.runtime.sendMessage({ type: 'askWhy', ad })));
  return replies.map(({ asked }) => asked?.kind ?? 'no answer').toSorted();
}

/** Lets the last question lie half a minute back, so that nobody has to wait; `over` replaces what else is kept of it. Sent into a page of
 *  the extension. */
async function letPausePass(over: object): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message)));
    });
  const db = await done(indexedDB.open('countercanvass'));
  const state = db.transaction('state', 'readwrite').objectStore('state');
  const asking: object = await done(state.get('asking'));
  await done(state.put({ ...asking, ...over, askedAt: new Date(Date.now() - 31_000).toISOString() }));
  db.close();
}
