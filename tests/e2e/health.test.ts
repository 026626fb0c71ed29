/** Honest health on the synthetic Facebook: what the popup says while the platform works, changes, and works again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { inDisguise } from '#tests/harness/facebook/disguise.ts';
import { adsOf, largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite, type FacebookPlan } from '#tests/harness/facebook/site.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { popupInTab, popupOver, type PopupLine } from '#tests/harness/popup.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';

const organic = { feed: largePlan(30, 1_000), rightColumn: [] };
const ordinary = (firstAd: number): FacebookPlan => ({ feed: largePlan(40, 5, firstAd), rightColumn: [] });
const posts = 80;

describe.each(browserKinds)('health in %s', (kind) => {
  let recording: Recording;
  let browser: Browser;
  let inside: Tab;
  let feed: Tab;
  let plan: FacebookPlan = organic;

  beforeAll(async () => {
    recording = await startRecording(kind, {
      [facebookHost]: (request, response) => facebookSite(plan)(request, response),
    });
    ({ browser, inside } = recording);
    feed = await browser.newTab();
    await feed.resize(1280, 900);
  });

  afterAll(() => recording.end());

  /** Goes through the feed as the platform shows it now, and leaves it, so that everything is told. */
  async function walk(shown: FacebookPlan): Promise<void> {
    plan = shown;
    await feed.goto(`https://${facebookHost}/`);
    await scrollToEnd(feed, 80);
    await tellAll();
  }

  async function tellAll(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await inside.show();
  }

  function expectNoFalseComfort(said: PopupLine): void {
    expect(said.tone).not.toBe('good');
    expect(said.text).not.toMatch(/\b0 ads?\b/);
  }

  it('waits for a page while none was opened', async () => {
    const lines = await popupInTab(browser, inside);
    expect(lines.map(({ state }) => state)).toEqual(['elsewhere']);
    expect(await inside.evaluate(() => document.body.innerText)).toContain('no page opened yet');
  });

  it('has seen nothing yet after a few posts without an ad', async () => {
    await walk(organic);
    const said = await popupOver(feed, inside, 'nothingYet');
    expect(said.title).toBe('Facebook: on, but nothing seen yet');
    expect(said.text).toMatch(/^30 posts looked at since \d\d:\d\d, and no ad yet/);
    expectNoFalseComfort(said);
  });

  it('works with ordinary ads', async () => {
    await walk(ordinary(0));
    const said = await popupOver(feed, inside, 'working');
    expect([said.title, said.tone]).toEqual(['Recording on Facebook', 'good']);
    expect(said.text).toContain(`${adsOf(ordinary(0).feed).length} ads recorded today`);
  });

  it('seems to have changed when no ad among many posts is recognised any more', async () => {
    await walk({ feed: largePlan(posts, 5, 1_000), rightColumn: [], rewrite: inDisguise('ads') });
    const said = await popupOver(feed, inside, 'noAds');
    expect(said.title).toBe('Facebook seems to have changed');
    expect(said.text).toMatch(
      new RegExp(`^${posts} posts looked at since \\d\\d:\\d\\d, and not one ad could be recognised`),
    );
    expect(said.text).toContain('Or you see no ads there');
    expectNoFalseComfort(said);
  });

  it('says so on every page, and beside the switch', async () => {
    const lines = await popupInTab(browser, inside);
    expect(lines.map(({ state }) => state)).toEqual(['elsewhere', 'facebook noAds']);
    expect(await inside.evaluate(() => document.querySelector('label')?.innerText)).toContain('seems to have changed');
  });

  it('works again with ordinary ads', async () => {
    await walk(ordinary(2_000));
    const said = await popupOver(feed, inside, 'working');
    expect(said.text).toContain(`${2 * adsOf(ordinary(0).feed).length} ads recorded today`);
  });

  it.each([
    ['of posts', 'everything-but-labels', 5],
    ['of the ads among posts that are read', 'ads-but-labels', 10],
  ] as const)('tells when only the visible labels %s are left', async (_, disguise, labelled) => {
    await walk({ feed: largePlan(20, 4, 3_000 + labelled * 10), rightColumn: [], rewrite: inDisguise(disguise) });
    await feed.show();
    const said = await popupOver(feed, inside, 'labelsOnly', ({ text }) => text.includes(`${labelled} ads since `));
    expect(said.text).toMatch(/\d ads since \d\d:\d\d were known by their visible label only/);
    expectNoFalseComfort(said);
  });

  it('seems to have changed when nothing in a great many answers is known', async () => {
    await walk(ordinary(4_000));
    plan = { feed: largePlan(20, 4, 5_000), rightColumn: [], rewrite: inDisguise('everything') };
    await feed.goto(`https://${facebookHost}/`);
    await feed.evaluate(askOften, 1_000);
    await tellAll();
    const said = await popupOver(feed, inside, 'unreadable');
    expect(said.title).toBe('Facebook seems to have changed');
    expect(said.text).toMatch(
      /^1,0\d\d answers of the site came since \d\d:\d\d, and nothing in them could be recognised/,
    );
    expectNoFalseComfort(said);
  });
});

/** The page asks its site so many times. Sent into the page. */
async function askOften(times: number): Promise<void> {
  const ask = async (): Promise<void> => {
    const body = new URLSearchParams({
      fb_api_req_friendly_name: 'CometNewsFeedPaginationQuery',
      variables: '{"cursor":1}',
    });
    await (await fetch('/api/graphql/', { method: 'POST', body })).text();
  };
  for (let asked = 0; asked < times; asked += 20) await Promise.all(Array.from({ length: 20 }, ask));
}
