/** The badge in the page: on every recorded political ad and on nothing else, without moving or telling the page anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPlan, type PlannedAd } from '#tests/demo/feed-plan.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import { badgesIn, focusInBadges, pressInBadge, showPost, waitForBadges } from '#tests/harness/badges.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { press } from '#tests/harness/named.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';

const address = `https://${facebookHost}/`;
const plan = feedPlan();
const political = plan.filter((post): post is PlannedAd => post.kind === 'ad' && post.campaigner !== null);
const labour = 'The Labour Party';
const onLabour = 'Political ad: Labour Party';
const show = 'Show in the dashboard';
const strictPolicy = "default-src 'self'; style-src 'none'";

describe.each(browserKinds)('the badge in %s', (kind) => {
  let isStrict = false;
  let recording: Recording;
  let browser: Browser;
  let inside: Tab;
  let feed: Tab;

  beforeAll(async () => {
    const usual = facebookSite({ feed: plan, rightColumn: [] });
    const strict = facebookSite({ feed: plan, rightColumn: [], policy: strictPolicy });
    recording = await startRecording(kind, {
      [facebookHost]: (request, response) =>
        request.url.pathname === '/blank'
          ? void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>A badge</title>')
          : (isStrict ? strict : usual)(request, response),
    });
    ({ browser, inside } = recording);
    feed = await browser.newTab();
    await feed.resize(1280, 900);
  });

  afterAll(() => recording.end());

  /** Opens the feed anew, with the first political ad in the middle of the screen. */
  const open = async (): Promise<void> => {
    await feed.goto(address);
    await showPost(feed, labour);
    await waitForBadges(feed, 'the first badge', (badges) => badges.some(({ words }) => words === onLabour));
  };

  it('moves nothing in the page, and takes no room', async () => {
    await setPageBadge(inside, false);
    await feed.goto(address);
    await scrollToEnd(feed);
    const without = await layoutOf(feed);
    expect(await hasHost(feed)).toBe(false);
    await setPageBadge(inside, true);
    await feed.goto(address);
    await scrollToEnd(feed);
    await showPost(feed, labour);
    await waitForBadges(feed, 'a badge', (badges) => badges.length > 0);
    await pressInBadge(feed, onLabour);
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    expect(await layoutOf(feed)).toEqual(without);
    expect(without.posts.length).toBe(plan.length);
  });

  it('stands on the political ads of the feed, and never on another post', async () => {
    await feed.goto(address);
    await scrollToEnd(feed);
    const count = await feed.evaluate(() => document.querySelectorAll('[role="article"]').length);
    const wanted = political.map(({ adId }) => adId);
    for (let index = 0; index < count; index += 1) {
      await showNth(feed, index);
      for (const { adId } of await badgesIn(feed)) expect(wanted).toContain(adId);
    }
    const found: (string | undefined)[] = [];
    for (const { adId } of political) {
      await feed.evaluate(
        (id) =>
          document
            .querySelector(`[data-why="${id}"]`)
            ?.closest('[role="article"]')
            ?.scrollIntoView({ block: 'center' }),
        adId,
      );
      const badges = await waitForBadges(feed, `the badge of ${adId}`, (now) => now[0]?.adId === adId);
      found.push(badges[0]?.words);
    }
    expect(found).toEqual([
      'Political ad: Labour Party',
      'Political ad: Conservative and Unionist Party',
      'Political ad: Liberal Democrats',
      'Political ad: Green Party',
      'Political ad: Labour Party',
    ]);
  });

  it('is one bare element for the page, which finds no word of it', async () => {
    await open();
    await pressInBadge(feed, onLabour);
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    const [badge] = await badgesIn(feed);
    const seen = await feed.evaluate(
      (x, y) => {
        const host = document.documentElement.lastElementChild;
        const hit = document.elementsFromPoint(x, y)[0];
        document.execCommand('selectAll');
        const texts = [
          document.documentElement.innerText,
          document.documentElement.textContent,
          document.documentElement.outerHTML,
          String(getSelection()),
          hit?.textContent,
        ];
        return {
          name: host?.localName,
          attributes: host?.getAttributeNames(),
          children: host?.childNodes.length,
          root: host?.shadowRoot ?? null,
          isHit: hit === host,
          box: host && [host.getBoundingClientRect().width, host.getBoundingClientRect().height],
          beside: [...document.documentElement.children].map(({ localName }) => localName),
          buttons: document.querySelectorAll('.pill, .panel, .badge, form').length,
          tells: texts.some((text) => /Political ad|dashboard|Countercanvass/i.test(text ?? '')),
        };
      },
      badge?.x ?? 0,
      badge?.y ?? 0,
    );
    expect(seen).toEqual({
      name: 'div',
      attributes: [],
      children: 0,
      root: null,
      isHit: true,
      box: [0, 0],
      beside: ['head', 'body', 'div'],
      buttons: 0,
      tells: false,
    });
  });

  it('keeps what is done with it from the page’s scripts', async () => {
    await open();
    await feed.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      const listen = (on: EventTarget, isCapture: boolean): void => {
        for (const type of [
          'click',
          'mousedown',
          'pointerdown',
          'pointerup',
          'keydown',
          'keyup',
          'focusin',
          'submit',
          'toggle',
        ])
          on.addEventListener(
            type,
            ({ target }) => target === document.documentElement.lastElementChild && heard.push(type),
            isCapture,
          );
      };
      for (const on of [document, document.documentElement, document.documentElement.lastElementChild ?? document]) {
        listen(on, true);
        listen(on, false);
      }
      listen(window, false);
    });
    await pressInBadge(feed, onLabour);
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    await feed.press('Tab');
    await feed.press('Escape');
    await waitForBadges(feed, 'a closed badge', ([badge]) => badge?.isOpen === false);
    expect(await feed.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual([]);
  });

  it('is reached by Tab before what its post holds, opens with Enter and closes with Escape', async () => {
    await open();
    const focusLink = (): Promise<void> =>
      feed.evaluate(() => {
        const posts = [...document.querySelectorAll('[role="article"]')];
        const at = posts.findIndex((post) => post.querySelector('.header a')?.textContent === 'The Labour Party');
        posts[at - 1]?.querySelector<HTMLElement>('a.permalink')?.focus({ preventScroll: true });
      });
    await focusLink();
    await feed.press('Tab');
    expect(await focusInBadges(feed)).toBe(onLabour);
    await feed.press('Enter');
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    await feed.press('Tab');
    expect(await focusInBadges(feed)).toBe(show);
    await feed.press('Escape');
    await waitForBadges(feed, 'a closed badge', ([badge]) => badge?.isOpen === false);
    expect(await focusInBadges(feed)).toBe(onLabour);
    await feed.press('Tab');
    expect(await feed.evaluate(() => document.activeElement?.textContent)).toBe(labour);
    await feed.press('ShiftTab');
    expect(await focusInBadges(feed)).toBe(onLabour);
    await feed.press('ShiftTab');
    expect(await feed.evaluate(() => document.activeElement?.className)).toBe('permalink');
  });

  it('says the reasons once the explanation was opened', async () => {
    await open();
    await feed.click(`[data-why="${political[0]?.adId ?? ''}"]`);
    await waitFor(feed, 'the dialog', () => document.querySelector('dialog') !== null, []);
    await feed.click('dialog button');
    await waitForBadges(feed, 'a badge', (badges) => badges.length > 0);
    const why = await waitForReasons(feed);
    expect(why).toEqual(['An uploaded list of people: The Labour Party', 'Place: Leeds']);
  });

  it('goes with its post, and comes back with it', async () => {
    await open();
    await feed.evaluate(() => {
      const posts = [...document.querySelectorAll('[role="article"]')];
      for (const post of posts)
        if (post.textContent?.startsWith('The Labour Party')) post.replaceWith(document.createElement('hr'));
    });
    await waitFor(feed, 'the host to go', () => document.documentElement.lastElementChild?.localName === 'body', []);
    await open();
    await feed.evaluate(() => {
      const post = [...document.querySelectorAll('[role="article"]')].find((one) =>
        one.textContent?.startsWith('The Labour Party'),
      );
      const copy = post?.cloneNode(true);
      post?.remove();
      setTimeout(() => copy && document.querySelector('#feed')?.prepend(copy), 500);
    });
    await waitForBadges(feed, 'no badge', (badges) => badges.length === 0);
    await feed.evaluate(() => scrollTo(0, 0));
    const badges = await waitForBadges(feed, 'the badge on the post drawn anew', (now) => now.length > 0);
    expect(badges).toMatchObject([{ sender: labour, words: onLabour }]);
  });

  it('leaves a post that shows something else, and one that something else lies over', async () => {
    await open();
    await feed.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: #0008; z-index: 5';
      cover.tabIndex = -1;
      document.body.append(cover);
      cover.focus();
    });
    await waitForBadges(feed, 'no badge under the cover', (badges) => badges.length === 0);
    await feed.click('#cover');
    await feed.evaluate(() => document.querySelector('#cover')?.remove());
    await feed.clickAt(5, 500);
    await waitForBadges(feed, 'the badge', (badges) => badges.length === 1);
    await feed.evaluate(() => {
      const post = [...document.querySelectorAll('[role="article"]')].find((one) =>
        one.textContent?.startsWith('The Labour Party'),
      );
      const sender = post?.querySelector('.header a');
      if (sender) sender.textContent = 'Somebody Else';
    });
    expect(await waitForBadges(feed, 'no badge on another post', (badges) => badges.length === 0)).toEqual([]);
  });

  it('follows its post when the page above it grows', async () => {
    await open();
    const [before] = await badgesIn(feed);
    await feed.evaluate(() => {
      document.documentElement.style.overflowAnchor = 'none';
      const filler = document.createElement('div');
      filler.style.height = '120px';
      document.querySelector('#feed')?.prepend(filler);
    });
    const moved = await waitForBadges(
      feed,
      'the badge further down',
      ([now]) => now !== undefined && Math.abs(now.y - (before?.y ?? 0) - 120) < 1,
    );
    expect(moved).toMatchObject([{ sender: labour, words: onLabour }]);
  });

  it('opens the dashboard at its ad', async () => {
    await open();
    await pressInBadge(feed, onLabour);
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    await pressInBadge(feed, show);
    const opened = await waitFor(inside, 'the dashboard', dashboardTab, []);
    expect(opened).toBe(`#/ad/${encodeURIComponent(`ad:facebook:${political[0]?.adId}`)}`);
  });

  it('is drawn under a policy that lets the page have no style at all, and shuts nobody out', async () => {
    isStrict = true;
    await open();
    isStrict = false;
    const style = await feed.evaluateInShadow((root) => {
      const pill = root.querySelector('.pill');
      return pill && [getComputedStyle(pill).position, getComputedStyle(pill).height];
    });
    expect(style).toEqual(['absolute', '24px']);
    await pressInBadge(feed, onLabour);
    await waitForBadges(feed, 'an open badge', (badges) => badges.some(({ isOpen }) => isOpen));
    const drawn = await feed.evaluateInShadow((root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
    }));
    const bare = await browser.newTab();
    await bare.goto(`${address}blank`);
    await bare.evaluate(drawOpenly, drawn?.html ?? '', drawn?.css ?? '');
    for (const scheme of ['light', 'dark'] as const) {
      await bare.colourScheme(scheme);
      expect(await axeViolations(bare)).toEqual([]);
    }
    expect(
      await bare.evaluate(
        () => document.documentElement.querySelector('main > div')?.shadowRoot?.querySelectorAll('button').length,
      ),
    ).toBeGreaterThan(1);
    await bare.close();
  });

  it('goes from open pages when it is switched off in the settings', async () => {
    await open();
    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
    await press(inside, 'Mark recorded political ads in the page');
    await waitFor(feed, 'the host to go', () => document.documentElement.lastElementChild?.localName === 'body', []);
    await feed.goto(address);
    await showPost(feed, labour);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await hasHost(feed)).toBe(false);
  });
});

/** Sends the command that the settings page sends. */
async function setPageBadge(inside: Tab, isWanted: boolean): Promise<void> {
  const reply = await inside.evaluate(async (value) => {
    const own: { runtime: { sendMessage(message: object): Promise<unknown> } } =
      Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return own.runtime.sendMessage({ type: 'setSetting', key: 'pageBadge', value });
  }, String(isWanted));
  expect(reply).toEqual({ kind: 'done' });
}

/** Where the dashboard was opened at an ad: the hash of its tab. Sent into a page of the extension. */
async function dashboardTab(): Promise<string | undefined> {
  const own: { tabs: { query(wanted: object): Promise<readonly { readonly url?: string }[]> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const tabs = await own.tabs.query({});
  return tabs
    .flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hash]))
    .find((hash) => hash.startsWith('#/ad/'));
}

interface Layout {
  readonly posts: readonly (readonly number[])[];
  readonly page: readonly number[];
}

/** Where everything of the page stands, counted from the page's corner. */
function layoutOf(tab: Tab): Promise<Layout> {
  return tab.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const boxes = [...document.querySelectorAll('[role="article"], header, main, #feed, #right')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + scrollX, element.localName === 'header' ? 0 : Math.round(top + scrollY), width, height];
    });
    return { posts: boxes.slice(4), page: [scrollWidth, scrollHeight, ...boxes.slice(0, 4).flat()] };
  });
}

function hasHost(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => document.documentElement.lastElementChild?.localName !== 'body');
}

/** Brings a post into the middle of the screen, and waits until the page has drawn twice. */
async function showNth(tab: Tab, index: number): Promise<void> {
  await tab.evaluate(async (n) => {
    document.querySelectorAll('[role="article"]')[n]?.scrollIntoView({ block: 'center' });
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  }, index);
}

async function waitForReasons(tab: Tab): Promise<readonly string[] | null> {
  const end = Date.now() + 15_000;
  for (;;) {
    const items = await tab.evaluateInShadow((root) =>
      [...root.querySelectorAll('li')].map((item) => item.textContent ?? ''),
    );
    if ((items?.length ?? 0) > 0 || Date.now() > end) return items;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Draws the badge's own markup in an open shadow root of an empty page, where axe can look into it. Sent into the page. */
function drawOpenly(html: string, css: string): void {
  document.documentElement.lang = 'en-GB';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'A badge';
  const host = document.createElement('div');
  main.append(heading, host);
  document.body.replaceChildren(main);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  for (const badge of root.querySelectorAll<HTMLElement>('.badge')) {
    badge.hidden = badge.querySelector<HTMLElement>('.panel')?.hidden === true;
    badge.style.translate = '600px 80px';
    badge.style.setProperty('--room', '300px');
    badge.style.setProperty('--width', '400px');
    badge.style.setProperty('--height', '600px');
  }
}
