/** A sample for a bug report in real browsers: recorded while the user scrolls, read as a whole, saved, and replayed; nobody in it. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedPlan, plannedAds, plantedAdvertiser } from '#tests/demo/feed-plan.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import { type Browser, type Tab, waitFor } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForRows } from '#tests/harness/dump-database.ts';
import { syntheticFacebook } from '#tests/harness/facebook/synthetic.ts';
import { findInFiles } from '#tests/harness/find-in-files.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { fill, press, reads } from '#tests/harness/named.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';

const root = resolve(import.meta.dirname, '../..');
const synthetic = syntheticFacebook(null);

/** Whatever of the feed is somebody's: people, what they wrote, advertisers, numbers, addresses. */
const planted: readonly string[] = [
  ...synthetic.secrets,
  ...feedPlan().map((post) => (post.kind === 'ad' ? post.text : post.text.replace(/ \(\d+\)$/, ''))),
  ...plannedAds.flatMap(({ adId, pageId, pageName }) => [adId, pageId, pageName]),
  'www.example.org',
  'IwARsynthetic',
];

describe.each(browserKinds)('a sample in %s', (kind) => {
  const downloads = mkdtempSync(join(tmpdir(), 'countercanvass-sample-'));
  const violations: string[] = [];
  let recording: Recording;
  let browser: Browser;
  let inside: Tab;
  let dumps: readonly Dump[];
  let shown = '';
  let found = '';

  const look = async (name: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await inside.colourScheme(scheme);
      await inside.evaluate(coloursFaded);
      violations.push(...(await axeViolations(inside)).map((violation) => `${name}, ${scheme}: ${violation}`));
    }
  };

  beforeAll(async () => {
    recording = await startRecording(kind, synthetic.hosts, { downloads });
    ({ browser, inside } = recording);
    const open = await browser.newTab();
    await open.goto(synthetic.address);
    await waitForRows(inside, 'ads', 1);

    await inside.goto(`${browser.extensionUrl('dashboard.html')}#/sample/facebook`);
    await reads(inside, 'Record a sample for 3 minutes');
    await look('start');
    await press(inside, 'Record a sample for 3 minutes');
    await reads(inside, 'Stop now');
    await synthetic.why?.open(open);
    const anew = await browser.newTab();
    await anew.goto(synthetic.address);
    await scrollToEnd(anew);
    await waitForAnswers(inside);
    // A page that is hidden does not fade its colours.
    for (const tab of [anew, open]) await tab.close();
    await look('running');
    const running = await dumpDatabase(inside);
    await press(inside, 'Stop now');
    await reads(inside, 'Save the file');
    await look('review');
    shown = await readAllPages(inside);
    await fill(inside, 'Look for a word in the whole file: your name, a friend’s, your street', 'Quillfeather');
    await press(inside, 'Search');
    found = await inside.evaluate(() => document.querySelector('[data-testid=sample-found]')?.textContent ?? '');
    await press(inside, 'Save the file');
    await reads(inside, 'The file was saved.');
    await look('saved');
    dumps = [running, await dumpDatabase(inside)];
  });

  afterAll(async () => {
    await recording.end();
    rmSync(downloads, { recursive: true, force: true });
  });

  const savedFile = (): string => {
    const [name] = globSync('countercanvass-sample-facebook-*.jsonl', { cwd: downloads });
    return join(downloads, name ?? 'nothing was saved');
  };

  it('is saved as it was shown, to the last page', () => {
    expect(shown.length).toBeGreaterThan(100_000);
    expect(readFileSync(savedFile(), 'utf8')).toBe(shown);
  });

  it('replays with every ad of the new tab’s feed, and with the explanation of the open tab’s, under one id', () => {
    const ran = spawnSync(process.execPath, [join(root, 'lib/cli/main.ts'), 'replay', 'facebook', savedFile()], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const lines = ran.stdout
      .trim()
      .split('\n')
      .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
    expect(ran.status).toBe(0);
    expect(new Set(lines.filter(({ type }) => type === 'ad').map(({ adId }) => adId)).size).toBe(plannedAds.length);
    const [explanation, ...others] = lines.filter(({ type }) => type === 'explanation');
    expect([others, lines.some(({ type, adId }) => type === 'ad' && adId === explanation?.['adId'])]).toEqual([
      [],
      true,
    ]);
  });

  it('was read in every answer as before it was scrambled', () => {
    const [header, ...lines] = readFileSync(savedFile(), 'utf8').trim().split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({
      countercanvass: 'sample',
      platform: 'facebook',
      answers: lines.length,
    });
    expect(lines.filter((line) => !line.endsWith('"alike":true}'))).toEqual([]);
  });

  it('holds nothing of anybody', () => {
    const file = readFileSync(savedFile(), 'utf8').toLowerCase();
    expect(planted.filter((text) => file.includes(text.toLowerCase()))).toEqual([]);
    expect(found).toBe('It is nowhere in the file.');
  });

  it('leaves no secret in any table, while it is recorded and after', () => {
    for (const dump of dumps) {
      expect(synthetic.secrets.filter((secret) => JSON.stringify(dump).includes(secret))).toEqual([]);
      const sample = JSON.stringify(rowsOf(dump, 'samples'));
      expect(sample).toContain('"platform":"facebook"');
      expect(planted.filter((text) => sample.includes(text))).toEqual([]);
    }
  });

  it('shuts nobody out', () => {
    expect(violations).toEqual([]);
  });

  it('is deleted when the time to undo is over', async () => {
    await reads(inside, 'Record a sample for 3 minutes', 60_000);
    const dump = await dumpDatabase(inside);
    expect([rowsOf(dump, 'samples').length, rowsOf(dump, 'ads').length]).toEqual([0, plannedAds.length]);
  });

  it('can be thrown away, and fetched back', async () => {
    await press(inside, 'Record a sample for 3 minutes');
    await press(inside, 'Stop now');
    await reads(inside, 'Nothing was recorded.');
    await press(inside, 'Throw it away');
    await reads(inside, 'The sample is being thrown away.');
    await press(inside, 'Undo');
    await reads(inside, 'Nothing was recorded.');
    await press(inside, 'Throw it away');
    await reads(inside, 'Record a sample for 3 minutes', 60_000);
    expect(rowsOf(await dumpDatabase(inside), 'samples')).toEqual([]);
  });

  it('leaves no secret in the files of the browser', async () => {
    await browser.close();
    expect(findInFiles(recording.profile, [...synthetic.secrets, plantedAdvertiser])).toEqual([plantedAdvertiser]);
  });
});

/** Colours have changed over. Sent into the page. */
async function coloursFaded(): Promise<void> {
  await new Promise((done) => setTimeout(done, 100));
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

/** Answers come, and then no more. */
async function waitForAnswers(inside: Tab): Promise<void> {
  const read = (): Promise<string> =>
    inside.evaluate(() => document.querySelector('[data-testid=sample-answers]')?.textContent ?? '');
  for (let before = '', same = 0; same < 8;) {
    await new Promise((done) => setTimeout(done, 500));
    const now = await read();
    same = now === before && !now.startsWith('No') ? same + 1 : 0;
    before = now;
  }
}

/** Everything that a person reads who goes through all pages. */
async function readAllPages(inside: Tab): Promise<string> {
  const pages: string[] = [];
  for (;;) {
    pages.push(await inside.evaluate(() => document.querySelector('[data-testid=sample-file]')?.textContent ?? ''));
    const isLast = await inside.evaluate(
      () =>
        Array.from(document.querySelectorAll('button')).find((button) => button.textContent === 'Next page')
          ?.disabled ?? true,
    );
    if (isLast) return pages.join('');
    const page = String(pages.length + 1);
    await press(inside, 'Next page');
    await waitFor(
      inside,
      `page ${page}`,
      (wanted) => document.querySelector<HTMLInputElement>('nav input[type=number]')?.value === wanted,
      [page],
    );
  }
}
