/** Popup and settings with all sites on, some off, one refused by the browser, and most of them broken: what is said, and that it fits. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HealthVerdict } from '#lib/core/health.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { browserKinds, builtExtension, optionalHosts } from '#tests/harness/launch.ts';
import { reads } from '#tests/harness/named.ts';
import { popupInTab } from '#tests/harness/popup.ts';
import { startBrowser, type Started } from '#tests/harness/start-browser.ts';

const since = '2026-11-22T09:00:00Z';
const broken: Readonly<Record<string, HealthVerdict>> = {
  facebook: { kind: 'noAds', posts: 84, problems: 3, since },
  instagram: { kind: 'unreadable', answers: 1_007, since },
  linkedin: { kind: 'unreadAds', ads: 3, since },
  reddit: { kind: 'noPosts', pages: 8, since },
  x: { kind: 'changing', ads: 20, signs: 3, before: 5 },
};
const mixed: Readonly<Record<string, HealthVerdict>> = {
  facebook: { kind: 'working' },
  x: { kind: 'misread', problems: 13, answers: 25, since },
  reddit: { kind: 'quiet', posts: 60, since },
};
/** As wide as the popup's own page makes it. */
const popupWidth = 400;

describe.each(browserKinds)('six sites in %s', (kind) => {
  const refused: Platform = 'youtube';
  let started: Started;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    const granted = optionalHosts(builtExtension(kind)).filter((host) => !host.includes(refused));
    started = await startBrowser(kind, {}, { granted });
    ({ browser } = started);
    tab = await browser.newTab();
    await tab.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
    await reads(tab, 'Where ads are recorded');
  });

  afterAll(() => started.end());

  async function show(verdicts: Readonly<Record<string, HealthVerdict>>, language: 'en' | 'cy'): Promise<void> {
    const now = new Date().toISOString();
    const counts = { responsesSeen: 40, responsesWithMarkers: 30, adsFound: 4, postsSeen: 41, problems: 0, ads: 12 };
    const memory = { openedAt: since, lastAdAt: now };
    const rows = Object.entries(verdicts).map(([platform, verdict]) => ({
      platform,
      verdict,
      memory,
      day: now.slice(0, 10),
      lastSampleAt: now,
      ...counts,
    }));
    await tab.goto(browser.extensionUrl('dashboard.html'));
    await tab.evaluate(putIntoDatabase, [...Object.keys(verdicts), refused], rows, language);
  }

  it('folds what is wrong on many sites into one line, and keeps each sentence in it', async () => {
    await show(broken, 'en');
    await tab.resize(popupWidth, 600);
    const lines = await popupInTab(browser, tab);
    expect(lines.map(({ state }) => state)).toEqual([
      'elsewhere',
      'trouble',
      'facebook noAds',
      'instagram unreadable',
      'x changing',
      'linkedin unreadAds',
      'reddit noPosts',
    ]);
    expect(lines[1]).toMatchObject({ tone: 'bad', title: 'Trouble with recording on 5 sites' });
    const foldedHeight = await tab.evaluate(() => document.querySelector('[data-state=trouble]')?.clientHeight ?? 0);
    expect(foldedHeight).toBeLessThan(80);
    await tab.click('[data-state=trouble] summary');
    await reads(tab, '84 posts looked at since');
    await reads(tab, '8 pages opened since');
  });

  it('gives each of one or two sites a line of its own, and none to a quiet one', async () => {
    await show(mixed, 'en');
    const lines = await popupInTab(browser, tab);
    expect(lines.map(({ state }) => state)).toEqual(['elsewhere', 'x misread']);
    expect(lines[0]?.text).toBe('Recording is on for 3 sites.');
    await reads(tab, 'no ad for a while');
  });

  it('tells a site that the browser refused from one that is off, in the popup and in the settings', async () => {
    await show(mixed, 'en');
    for (const page of ['popup.html', 'dashboard.html#/settings']) {
      await tab.goto(browser.extensionUrl(page));
      await reads(tab, 'not allowed by the browser');
      const notes = await tab.evaluate(() =>
        Array.from(document.querySelectorAll('label:has([role=switch])'), (label) => [
          label.querySelector('small')?.textContent === 'not allowed by the browser',
          label.querySelector('input')?.checked,
          label.textContent?.includes('YouTube'),
        ]),
      );
      expect(notes.filter(([isRefused]) => isRefused)).toEqual([[true, false, true]]);
      expect(notes).toHaveLength(6);
    }
  });

  it.each(['en', 'cy'] as const)('cuts nothing off, in %s', async (language) => {
    for (const verdicts of [broken, mixed]) {
      await show(verdicts, language);
      await tab.resize(popupWidth, 600);
      await popupInTab(browser, tab);
      expect(await tab.evaluate(cutOff)).toEqual([]);
      await tab.resize(1_100, 900);
      await tab.goto(`${browser.extensionUrl('dashboard.html')}#/settings`);
      await reads(tab, language === 'en' ? 'How recording goes' : 'Sut mae’r recordio’n mynd');
      await reads(tab, '41');
      expect(await tab.evaluate(cutOff)).toEqual([]);
    }
  });
});

/** What is wider than the room it has. Sent into the page. */
function cutOff(): readonly string[] {
  const elements = [document.documentElement, ...document.querySelectorAll<HTMLElement>('main *')];
  return elements
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => `${element.localName} ${element.textContent?.slice(0, 60) ?? ''}`);
}

/** Sites that are wanted, how each goes, and the language. Sent into the page. */
async function putIntoDatabase(enabledPlatforms: string[], rows: object[], language: string): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message ?? 'database error')));
    });
  const [{ name = '' } = {}] = await indexedDB.databases();
  const db = await asked(indexedDB.open(name));
  const usual = { keepOtherAdsDays: 30, badge: true, pageBadge: true, pictures: true, picturesMb: 200, ownName: '' };
  const settings = { key: 'settings', pausedUntil: null, askWhy: false, ...usual, enabledPlatforms, language };
  await asked(db.transaction('settings', 'readwrite').objectStore('settings').put(settings));
  await asked(db.transaction('health', 'readwrite').objectStore('health').clear());
  for (const row of rows) await asked(db.transaction('health', 'readwrite').objectStore('health').put(row));
  db.close();
}
