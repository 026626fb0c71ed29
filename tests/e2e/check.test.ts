/** Checking what was read, by keyboard alone: marks, what is true, corrections, and their survival when the file is read again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '#tests/harness/answers/random.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump, waitForRows } from '#tests/harness/dump-database.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { press, reads } from '#tests/harness/named.ts';
import { labourLetter } from '#tests/harness/pdf/labour-letter.ts';
import { photographPages, photoWidth } from '#tests/harness/photograph-pages.ts';
import { startBrowser, type Started } from '#tests/harness/start-browser.ts';

const answerFile = resolve(import.meta.dirname, '../fixtures/demo/labour-answer.csv');
const manyFacts = 300;
const veryManyFacts = 2500;

describe.each(browserKinds)('the check of an answer in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'countercanvass-check-'));
  let started: Started;
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    started = await startBrowser(kind);
    ({ browser } = started);
    tab = await browser.newTab();
    await tab.resize(1280, 900);
  });

  afterAll(async () => {
    await started.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const page = (route: string): Promise<void> => tab.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);

  const addAnswer = async (controller: string, file: string, withinMs = 30_000): Promise<void> => {
    await page(`answers/${controller}`);
    await reads(tab, 'Add its answer');
    await tab.chooseFile('[data-testid="answer-files"]', file);
    await reads(tab, 'Facts:', withinMs);
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
    expect(await selected(tab)).toContain('Says no');
    while (!(await selected(tab)).includes('Alex Demoson')) await tab.type('j');
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

  it('shows the page of a PDF as it looks, with the place marked where its letters are', async () => {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, await labourLetter('ruled'));
    await addAnswer('liberal-democrats', file);
    await openCheck();
    await waitFor(tab, 'the picture of the page', pagePicture, []);
    await tab.type('n');
    const scores = await waitFor(tab, 'the letters in the place', darkInBox, []);
    expect(scores.inside).toBeGreaterThan(20);
    expect(scores.besides).toBe(0);
    expect(scores.isSeen).toBe(true);
    const tookMs = await tab.evaluate(timePresses, 9);
    console.log(`${kind}: 9 moves on a page: median ${tookMs.median} ms, slowest ${tookMs.slowest} ms`);
    expect(tookMs.median).toBeLessThan(50);
  });

  it('shows a photo upright, however the camera was held, with the place marked where its letters are', async () => {
    const file = join(folder, 'photo.jpg');
    const [photo] = await photographPages(await labourLetter('ruled'), seededRandom(1, 'photo'), { orientation: 6 });
    if (!photo) throw new Error('no photo');
    writeFileSync(file, photo);
    await addAnswer('conservative', file, 90_000);
    await openCheck();
    const width = await waitFor(tab, 'the picture of the page', pagePicture, []);
    expect(width).toBe(photoWidth);
    while (!(await selected(tab)).includes('Mosaic type')) await tab.type('j');
    expect(await selected(tab)).toContain('N58');
    const scores = await waitFor(tab, 'the letters in the place', darkInBox, []);
    // Letters on paper in uneven light; where the box lay elsewhere, it would hold paper alone, or the dark table.
    expect(scores.share).toBeGreaterThan(0.04);
    expect(scores.share).toBeLessThan(0.5);
    expect(scores.isSeen).toBe(true);
  });

  it('marks a statement by the same keys, with what is true of it', async () => {
    await page('answers/liberal-democrats');
    await openCheck();
    expect(await selected(tab)).toContain('Says yes');
    await tab.type('i');
    await waitFor(tab, 'what is true to be asked', () => document.activeElement?.textContent === 'It does not', []);
    await tab.press('Enter');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
    const dump = await waitForDump(tab, 'the mark', (all) =>
      marksIn(all).some((text) => text.includes('"truth":"denies"')),
    );
    const mark = marksIn(dump).find((text) => text.includes('"statement"'));
    expect(mark).toContain('"page":1');
  });

  it('turns to the cells and back by one key, and shows them where the file is gone', async () => {
    await tab.type('v');
    await waitFor(tab, 'the cells', () => document.querySelector('[data-testid="check-place"]'), []);
    await tab.type('v');
    await waitFor(tab, 'the picture of the page', pagePicture, []);
    await tab.evaluate(forgetFiles);
    await page('check/labour');
    await page('check/liberal-democrats');
    await reads(tab, 'The file itself was not kept');
    expect(await place(tab)).not.toBe('');
  });

  it('shuts nobody out', async () => {
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colourScheme(scheme);
      for (const route of ['check/labour', 'check/liberal-democrats', 'answers/labour']) {
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
    writeFileSync(file, surveyOf(manyFacts));
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

  it(`draws of ${veryManyFacts} facts those around the one that is looked at, and every key and search reaches the rest`, async () => {
    const file = join(folder, 'very-many.csv');
    writeFileSync(file, surveyOf(veryManyFacts));
    await addAnswer('snp', file);
    await openCheck();
    const drawn = (): Promise<number> => tab.evaluate(() => document.querySelectorAll('[role=option]').length);
    expect(await drawn()).toBeLessThan(100);
    expect(await tab.evaluate(lastPlace)).toEqual({ at: await drawn(), of: expect.any(Number) });
    await tab.evaluate(pressEnd);
    await waitFor(tab, 'the last row', lastIsSeen, []);
    expect(await drawn()).toBeLessThan(300);
    await tab.type('k');
    expect(await selected(tab)).not.toBe('');
    await tab.type('/');
    await waitFor(tab, 'the field to find in', isInField, []);
    await tab.type('reply 1234');
    await reads(tab, 'Found: 1 of');
    await tab.press('Enter');
    await waitFor(tab, 'the list to have the focus', isOnList, []);
    expect(await selected(tab)).toContain('Question 1234');
    await tab.type('/');
    await tab.press('Escape');
    await waitFor(tab, 'the row among all of them', selectedIsSeen, ['Question 1234']);
    await waitFor(tab, 'the first row, by scrolling', scrollToFirst, []);
    expect(await selected(tab)).toBe('');
    await tab.type('j');
    expect(await selected(tab)).toContain('Question 1235');
  });
});

/** An answer of so many facts. */
function surveyOf(facts: number): string {
  const rows = Array.from({ length: facts }, (_, at) => `survey,Question ${at + 1},Reply ${at + 1},,Canvass,2025-02`);
  const title = 'synthetic sample, not issued by the party,,,,,';
  return [title, '', 'category,field,value,unit,source,as_of', ...rows].join('\n');
}

/** Which of all rows the last one that is drawn says it is. Sent into the page, like those below it. */
function lastPlace(): { at: number; of: number } {
  const last = [...document.querySelectorAll('[role=option]')].at(-1);
  return { at: Number(last?.getAttribute('aria-posinset')), of: Number(last?.getAttribute('aria-setsize')) };
}

function pressEnd(): void {
  const list = document.querySelector('[data-testid="check-list"]');
  list?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
}

function lastIsSeen(): boolean {
  const [list] = document.querySelectorAll('[data-testid="check-list"]');
  const row = list?.querySelector('[aria-selected=true]');
  if (!list || !row || row.getAttribute('aria-posinset') !== row.getAttribute('aria-setsize')) return false;
  return row.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom + 1;
}

/** The row that is selected, where it is within what is seen of the list. */
function selectedIsSeen(words: string): boolean {
  const [list] = document.querySelectorAll('[data-testid="check-list"]');
  const row = list?.querySelector<HTMLElement>('[aria-selected=true]');
  if (!list || !row?.innerText.includes(words)) return false;
  const [inside, outside] = [row.getBoundingClientRect(), list.getBoundingClientRect()];
  return inside.top >= outside.top - 1 && inside.bottom <= outside.bottom + 1;
}

/** One turn of the wheel up; true once the very first row is drawn. */
function scrollToFirst(): boolean {
  const [list] = document.querySelectorAll('[data-testid="check-list"]');
  list?.scrollBy(0, -2000);
  return list?.querySelector('[aria-posinset="1"]') !== null;
}

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

/** The size of the picture once it is there. Sent into the page, like the two below it. */
function pagePicture(): number {
  return document.querySelector<HTMLImageElement>('[data-testid="check-page"] img')?.naturalWidth ?? 0;
}

/** How many dark points the picture has in the place that is marked, which part of it they are, and how many there are in as large a place
 *  above the text of the page. */
async function darkInBox(): Promise<{ inside: number; share: number; besides: number; isSeen: boolean } | null> {
  const picture = document.querySelector<HTMLImageElement>('[data-testid="check-page"] img');
  const box = document.querySelector<HTMLElement>('[data-testid="check-box"]')?.getBoundingClientRect();
  const pane = document.querySelector('[data-testid="check-page"]')?.getBoundingClientRect();
  if (!picture || !box || !pane) return null;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const frame = picture.getBoundingClientRect();
  const scale = picture.naturalWidth / frame.width;
  const darkAt = (left: number, top: number): number => {
    const { data = [] } = context?.getImageData(left * scale, top * scale, box.width * scale, box.height * scale) ?? {};
    return [...data].filter((value, at) => at % 4 === 0 && value < 100).length;
  };
  const inside = darkAt(box.left - frame.left, box.top - frame.top);
  return {
    inside,
    share: inside / (box.width * scale * box.height * scale),
    besides: darkAt(1, 1),
    isSeen: box.top >= pane.top && box.bottom <= pane.bottom && box.left >= pane.left && box.right <= pane.right,
  };
}

async function forgetFiles(): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, reject) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message ?? 'database error')));
    });
  const db = await asked(indexedDB.open('countercanvass'));
  await asked(db.transaction('answerFiles', 'readwrite').objectStore('answerFiles').clear());
  db.close();
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
