/** Checking what was read, by keyboard alone: marks, what is true, corrections, and their survival when the file is read again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '#tests/harness/axe.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump, waitForRows } from '#tests/harness/dump-database.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { press, reads } from '#tests/harness/named.ts';
import { type Site, startSite } from '#tests/harness/site.ts';

const answerFile = resolve(import.meta.dirname, '../fixtures/demo/labour-answer.csv');
const manyFacts = 300;

describe.each(browserKinds)('the check of an answer in %s', (kind) => {
  const profile = newProfile();
  const folder = mkdtempSync(join(tmpdir(), 'countercanvass-check-'));
  let site: Site;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    site = await startSite({});
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port });
    tab = await browser.newTab();
    await tab.resize(1280, 900);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
    rmSync(folder, { recursive: true, force: true });
  });

  const page = (route: string): Promise<void> => tab.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);

  const addAnswer = async (controller: string, file: string): Promise<void> => {
    await page(`answers/${controller}`);
    await reads(tab, 'Add its answer');
    await tab.chooseFile('[data-testid="answer-files"]', file);
    await reads(tab, 'Facts:', 30_000);
  };

  const openCheck = async (): Promise<void> => {
    await press(tab, 'Check what was read, side by side');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
  };

  it('says what the answer leaves out', async () => {
    await addAnswer('labour', answerFile);
    const missing = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-lint]')]
        .filter((row) => row.innerText.includes('missing'))
        .map((row) => row.dataset['lint']),
    );
    expect(missing).toEqual(expect.arrayContaining(['recipients', 'complaint-controller', 'codes-explained']));
  });

  it('is gone through by keyboard, and every key leaves the focus where the next one is heard', async () => {
    await openCheck();
    await tab.type('n');
    expect(await selected(tab)).toContain('Alex Demoson');
    expect(await place(tab)).toContain('Alex Demoson');
    await tab.type('aau');
    await tab.type('i');
    await waitFor(tab, 'the field of what is true', isInField, []);
    await tab.type('31 Other Row');
    await tab.press('Enter');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
    const dump = await waitForDump(tab, 'what is true', (all) =>
      marksIn(all).some((text) => text.includes('Other Row')),
    );
    const truths = marksIn(dump);
    expect(truths).toHaveLength(4);
    expect(truths.filter((truth) => truth.includes('"accurate"'))).toHaveLength(2);
    expect(truths.filter((truth) => truth.includes('"unsure"'))).toHaveLength(1);
    expect(truths.filter((truth) => truth.includes('31 Other Row'))).toHaveLength(1);
  });

  it('shows its keys, and gives the focus back', async () => {
    await tab.type('?');
    const keys = await waitFor(tab, 'the keys', () => document.querySelector('dialog[open]')?.textContent, []);
    expect(keys).toContain('put right what was read');
    await tab.press('Escape');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
  });

  it('corrects a value, which survives that the file is read again; what was logged stays', async () => {
    await tab.type('e');
    await waitFor(tab, 'the field of the value', isInField, []);
    await tab.type('Bradford');
    await tab.press('Enter');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
    await waitForRows(tab, 'corrections', 1);
    expect(await selected(tab)).toContain('Bradford');
    await addAnswer('labour', answerFile);
    await openCheck();
    expect(await listed(tab)).toContain('Bradford');
    const facts = new Set(rowsOf(await dumpDatabase(tab), 'facts').map(({ value }) => value));
    expect([facts.has('Leeds'), facts.has('Bradford')]).toEqual([true, false]);
  });

  it('shuts nobody out', async () => {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colourScheme(scheme);
      for (const route of ['check/labour', 'answers/labour']) {
        await page(route);
        await reads(tab, route.startsWith('check') ? 'What was read' : 'What an answer must say');
        found.push(...(await axeViolations(tab)).map((violation) => `${scheme} #/${route}: ${violation}`));
      }
    }
    await tab.colourScheme('light');
    expect(found).toEqual([]);
  });

  it(`goes through ${manyFacts} facts without waiting`, async () => {
    const file = join(folder, 'many.csv');
    const rows = Array.from(
      { length: manyFacts },
      (_, at) => `survey,Question ${at + 1},Reply ${at + 1},,Canvass,2025-02`,
    );
    const title = 'synthetic sample, not issued by the party,,,,,';
    writeFileSync(file, [title, '', 'category,field,value,unit,source,as_of', ...rows].join('\n'));
    await addAnswer('green-england-wales', file);
    await openCheck();
    const tookMs = await tab.evaluate(timePresses, 100);
    console.log(`${kind}: ${manyFacts} facts, 100 moves: median ${tookMs.median} ms, slowest ${tookMs.slowest} ms`);
    expect(tookMs.median).toBeLessThan(50);
    await tab.type('a'.repeat(20));
    await waitForDump(
      tab,
      'twenty marks',
      (all) => JSON.stringify(rowsOf(all, 'truths')).split('"accurate"').length > 22,
    );
  });
});

function marksIn(dump: Dump): string[] {
  return rowsOf(dump, 'truths').map(({ truth }) => JSON.stringify(truth));
}

/** Milliseconds from each press of `j` to the next frame with the new place. Sent into the page. */
async function timePresses(times: number): Promise<{ median: number; slowest: number }> {
  const list = document.querySelector('[data-testid="check-list"]');
  const took: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const before = list?.getAttribute('aria-activedescendant');
    const start = performance.now();
    list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
    while (list?.getAttribute('aria-activedescendant') === before) await new Promise((done) => setTimeout(done, 0));
    took.push(Math.round(performance.now() - start));
  }
  took.sort((a, b) => a - b);
  return { median: took[Math.floor(times / 2)] ?? 0, slowest: took.at(-1) ?? 0 };
}

/** Sent into the page, like the two below it. */
function isOnList(): boolean {
  return document.activeElement?.getAttribute('data-testid') === 'check-list';
}

function isInField(): boolean {
  return document.activeElement instanceof HTMLInputElement;
}

function listed(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector<HTMLElement>('[data-testid="check-list"]')?.innerText ?? '');
}

function selected(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.innerText ?? '',
  );
}

function place(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.querySelector<HTMLElement>('[data-testid="check-place"]')?.innerText ?? '');
}
