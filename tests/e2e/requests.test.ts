/** From asking to being reminded, in a real browser: a contact is checked, a letter is written, kept, sent and counted. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '#tests/harness/axe.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { dumpDatabase, rowsOf, waitForRows } from '#tests/harness/dump-database.ts';
import { fill, press, reads } from '#tests/harness/named.ts';
import { startBrowser, type Started } from '#tests/harness/start-browser.ts';

describe('requests in chromium', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'countercanvass-requests-'));
  const violations: string[] = [];
  let started: Started;
  let browser: Browser;
  let tab: Tab;

  const page = (route: string): Promise<void> => tab.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);

  const look = async (name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colourScheme(scheme);
      violations.push(...(await axeViolations(tab)).map((violation) => `${name}, ${scheme}: ${violation}`));
    }
  };

  const letterText = (): Promise<string> =>
    tab.evaluate(() => [...document.querySelectorAll('textarea')].at(-1)?.value ?? '');

  beforeAll(async () => {
    started = await startBrowser('chromium', {}, { downloads });
    ({ browser } = started);
    tab = await browser.newTab();
    await tab.resize(1280, 1000);
  });

  afterAll(async () => {
    await started.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('has on a narrow screen a header as high as what stands in it', async () => {
    await tab.resize(640, 900);
    await page('parties');
    await reads(tab, 'Parties');
    const gap = await tab.evaluate(() => {
      const bottom = (selector: string): number =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
      return bottom('header') - bottom('header nav');
    });
    await tab.resize(1280, 1000);
    expect(gap).toBeLessThan(30);
  });

  it('begins with the case of a party, whose first letter is the request', async () => {
    await page('answers/labour');
    await press(tab, 'Ask for your data');
    await reads(tab, 'Known from: Labour Party: data subject rights page');
    await look('a request');
    expect(await letterText()).toContain('Request for access to my personal data');
  });

  it('sends nothing before the address is checked', async () => {
    await reads(tab, 'Check the address above first');
    expect(await tab.evaluate(() => document.querySelector('a[href^="mailto:"]') === null)).toBe(true);
    await reads(tab, 'Copy the text');
    await reads(tab, 'Print, or save as PDF');
    await press(tab, 'I have checked this address');
    await reads(tab, 'You checked this address on');
    expect(await tab.evaluate(() => document.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '')).toMatch(
      /^mailto:dataprotection@labour\.org\.uk\?subject=/,
    );
  });

  it('writes what is typed into the letter, and keeps the draft', async () => {
    await fill(tab, 'Your name', 'Alex Sample');
    await fill(tab, 'Your address', '1 Sample Street, ZZ99 3VZ');
    await waitForRows(tab, 'letterDrafts', 1);
    expect(await letterText()).toMatch(/^Alex Sample\n1 Sample Street\nZZ99 3VZ\n/);
    await waitFor(tab, 'the whole draft', draftHas, ['ZZ99 3VZ']);
    await page('answers');
    await page('requests/labour/access-request');
    await reads(tab, 'The draft is kept');
    expect(await letterText()).toContain('Alex Sample');
    await look('a draft');
  });

  it('speaks Welsh where the letter is to be Welsh', async () => {
    await press(tab, 'Welsh');
    await waitFor(tab, 'a Welsh letter', lastTextHas, ['Annwyl swyddog diogelu data']);
    await press(tab, 'English');
    await waitFor(tab, 'an English letter', lastTextHas, ['Dear data protection officer']);
    expect(await letterText()).not.toContain('swyddog');
  });

  it('notes that it was sent, keeps the text, and counts the time step by step', async () => {
    await fill(tab, 'Sent on', '2026-08-03');
    await press(tab, 'Mark as sent');
    await reads(tab, '3 August 2026: Access request sent, by email.');
    await reads(tab, '3 September 2026');
    await press(tab, 'How it is counted');
    await reads(tab, 'One month later: 3 September 2026.');
    await press(tab, 'The letter as it was sent');
    await reads(tab, 'Dear data protection officer');
    await look('a case that was asked');
    const dump = await dumpDatabase(tab);
    expect(rowsOf(dump, 'letterDrafts')).toEqual([]);
    expect(rowsOf(dump, 'settings')[0]).toMatchObject({ ownName: 'Alex Sample' });
    expect(rowsOf(dump, 'sentLetters')).toMatchObject([{ kind: 'access-request', sentOn: '2026-08-03' }]);
    expect(rowsOf(dump, 'cases')).toMatchObject([
      { controller: 'labour', events: [{ kind: 'request-sent', on: '2026-08-03', channel: 'email' }] },
    ]);
  });

  it('saves a calendar file', async () => {
    await press(tab, 'Save the open days as a calendar file');
    const name = await savedFile(downloads, 'labour.ics');
    expect(readFileSync(name, 'utf8')).toContain('DTSTART;VALUE=DATE:20260903\r\n');
  });

  it('begins a case for a controller that is in no list', async () => {
    await page('answers');
    await reads(tab, 'Somebody who is not in the list');
    await fill(tab, 'Name', 'Sampletown Labour Party');
    await look('answers');
    await press(tab, 'Begin a case');
    await reads(tab, 'Ask for your data');
    await press(tab, 'Ask for your data');
    await waitFor(tab, 'a letter to it', lastTextHas, ['To: Sampletown Labour Party']);
    await reads(tab, 'We know no address');
    expect(rowsOf(await dumpDatabase(tab), 'cases')).toMatchObject([
      {},
      { name: 'Sampletown Labour Party', role: 'local' },
    ]);
  });

  it('shuts nobody out, light or dark', () => {
    expect(violations).toEqual([]);
  });
});

function lastTextHas(words: string): boolean {
  return [...document.querySelectorAll('textarea')].at(-1)?.value.includes(words) ?? false;
}

/** Sent into the page: whether the kept draft holds these words. */
async function draftHas(words: string): Promise<boolean> {
  const rows = await new Promise<unknown>((done) => {
    const open = indexedDB.open('countercanvass');
    open.addEventListener('success', () => {
      const all = open.result.transaction('letterDrafts').objectStore('letterDrafts').getAll();
      all.addEventListener('success', () => {
        open.result.close();
        done(all.result);
      });
    });
  });
  return JSON.stringify(rows).includes(words);
}

async function savedFile(folder: string, name: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (globSync(name, { cwd: folder }).length > 0) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} was not saved`);
}
