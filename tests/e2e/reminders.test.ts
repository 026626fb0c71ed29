/** A time limit that has passed raises one notification of the real browser, which names nobody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { fill, press, reads } from '#tests/harness/named.ts';
import { startBrowser, type Started } from '#tests/harness/start-browser.ts';

/** Firefox has none of its own on Linux: it hands them to the desktop, which a machine of tests does not have. */
describe('reminders in chromium', () => {
  const zone = process.env['TZ'];
  let started: Started;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    process.env['TZ'] = zoneAtNoon(new Date().getUTCHours());
    started = await startBrowser('chromium');
    ({ browser } = started);
    tab = await browser.newTab();
    await tab.goto(`${browser.extensionUrl('dashboard.html')}#/answers/labour`);
  });

  afterAll(async () => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    await started.end();
  });

  it('come when the alarm rings, once for each occasion', async () => {
    await fill(tab, 'What happened', 'Access request sent');
    await fill(tab, 'On', daysAgo(36));
    await press(tab, 'Add this day');
    await reads(tab, 'was due by');
    expect(await tab.evaluate(raised)).toEqual([]);
    await tab.evaluate(ringNow);
    const ids = await waitFor(tab, 'a notification', firstRaised, []);
    expect(ids).toEqual([expect.stringMatching(/^labour\|response\|\d{4}-\d\d-\d\d\|over$/)]);
    await tab.evaluate(clearAll);
    await tab.evaluate(ringNow);
    await waitFor(tab, 'the alarm of tomorrow', isOrderedAnew, []);
    expect(await tab.evaluate(raised)).toEqual([]);
  });
});

/** A time zone in which it is about noon: nobody is reminded at night. Their names count against the sun. */
function zoneAtNoon(utcHour: number): string {
  const ahead = 12 - utcHour;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** What the functions below use of the extension's own APIs. */
interface ExtensionApi {
  readonly notifications: {
    getAll(): Promise<Readonly<Record<string, unknown>>>;
    clear(id: string): Promise<boolean>;
  };
  readonly alarms: {
    getAll(): Promise<readonly { readonly name: string; readonly scheduledTime: number }[]>;
    create(name: string, when: { readonly when: number }): Promise<void>;
  };
}

/** Sent into a page of the extension, like all below. */
async function raised(): Promise<string[]> {
  const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
  return Object.keys(await api.notifications.getAll());
}

async function firstRaised(): Promise<string[] | null> {
  const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
  const ids = Object.keys(await api.notifications.getAll());
  return ids.length === 0 ? null : ids;
}

async function clearAll(): Promise<void> {
  const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
  for (const id of Object.keys(await api.notifications.getAll())) await api.notifications.clear(id);
}

async function ringNow(): Promise<void> {
  const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
  for (const { name } of await api.alarms.getAll()) await api.alarms.create(name, { when: Date.now() });
}

async function isOrderedAnew(): Promise<boolean> {
  const api: ExtensionApi = Reflect.get(globalThis, 'chrome');
  const alarms = await api.alarms.getAll();
  return alarms.length > 0 && alarms.every(({ scheduledTime }) => scheduledTime > Date.now() + 60_000);
}
