/** The whole main job, click by click, in both browsers; then every screen it leaves is looked at by axe, light and dark. */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicRecordSchema } from '#lib/core/record.ts';
import { feedPlan, plannedAds } from '#tests/demo/feed-plan.ts';
import { goThrough } from '#tests/demo/go-through.ts';
import { axeViolations } from '#tests/harness/axe.ts';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { pictureHost, pictureSite } from '#tests/harness/facebook/pictures.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { browserKinds, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { startSite, type Site } from '#tests/harness/site.ts';

const root = resolve(import.meta.dirname, '../..');
const routes = [
  'welcome',
  'ads',
  'parties',
  'party/labour',
  'answers',
  'answers/labour',
  'requests/labour',
  'requests/labour/access-request',
  'findings',
  'findings/labour',
  'complaint',
  'complaint/labour',
  'settings',
  'sample',
];

describe.each(browserKinds)('the main job in %s', (kind) => {
  const profile = newProfile();
  const output = mkdtempSync(join(tmpdir(), 'countercanvass-demo-'));
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    const rightColumn = plannedAds.filter(({ where }) => where === 'right-column');
    site = await startSite({
      [facebookHost]: facebookSite({ feed: feedPlan(), rightColumn, pictures: { crossorigin: true } }),
      [pictureHost]: pictureSite(),
    });
    browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port, downloads: output });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    removeProfile(profile);
    rmSync(output, { recursive: true, force: true });
  });

  it('shows every screen without shutting anybody out while there is nothing yet', async () => {
    const tab = await browser.newTab();
    expect(
      await violationsOf(browser, tab, [
        'welcome',
        'ads',
        'parties',
        'answers',
        'findings',
        'complaint',
        'settings',
        'sample',
      ]),
    ).toEqual([]);
    await tab.close();
  });

  it('goes from the feed to a complaint', async () => {
    await goThrough(browser, output);
    const saved = globSync('*', { cwd: output });
    expect(saved).toEqual(expect.arrayContaining(['recorded-ads.jsonl', 'answer.jsonl', 'findings.jsonl']));
    expect(saved.filter((name) => name.endsWith('.html')).length).toBe(1);
    expect(saved.filter((name) => name.endsWith('.zip')).length).toBe(1);
  });

  it('finds the list that the answer does not name', () => {
    const findings = linesOf(join(output, 'findings.jsonl'));
    expect(findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'undisclosed_list', controller: 'labour' })]),
    );
  });

  it('writes a letter that holds the pictures of the ads in itself', () => {
    const [name] = globSync('*.html', { cwd: output });
    const letter = readFileSync(join(output, name ?? ''), 'utf8');
    expect(letter).toMatch(/<img src="data:image\/webp;base64,[A-Za-z0-9+/=]{500,}" alt="[^"]+"/);
    expect(letter).not.toContain('<script');
  });

  it('leaves a pack that the command line accepts, and rejects when a byte is changed', () => {
    const [name] = globSync('*.zip', { cwd: output });
    const pack = join(output, name ?? '');
    expect(verify(pack)).toBe(0);
    const bytes = readFileSync(pack);
    for (const part of [0.1, 0.5, 0.9]) {
      const changed = Buffer.from(bytes);
      const at = Math.floor(bytes.length * part);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(join(output, 'changed.zip'), changed);
      expect(verify(join(output, 'changed.zip'))).toBe(1);
    }
  });

  it('shows every screen without shutting anybody out when there is much', async () => {
    const tab = await browser.newTab();
    expect(await violationsOf(browser, tab, routes)).toEqual([]);
    await tab.resize(400, 600);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.colourScheme(scheme);
      await tab.goto(browser.extensionUrl('popup.html'));
      await settled(tab);
      expect(await axeViolations(tab)).toEqual([]);
    }
  });

  it('writes records that keep to the published form', () => {
    const lines = linesOf(join(output, 'recorded-ads.jsonl'));
    expect(lines.length).toBeGreaterThan(plannedAds.length);
    for (const line of lines) expect(publicRecordSchema.safeParse(line).error).toBeUndefined();
  });
});

async function violationsOf(browser: Browser, tab: Tab, shown: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await tab.resize(1280, 900);
  for (const scheme of ['light', 'dark'] as const) {
    await tab.colourScheme(scheme);
    for (const route of shown) {
      await tab.goto(`${browser.extensionUrl('dashboard.html')}#/${route}`);
      await settled(tab);
      found.push(...(await axeViolations(tab)).map((violation) => `${scheme} #/${route}: ${violation}`));
    }
  }
  return found;
}

/** Live queries have answered: the page has not changed for a moment. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 150));
    for (let before = ''; before !== document.body.innerHTML;) {
      before = document.body.innerHTML;
      await pause();
    }
  });
}

function linesOf(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function verify(pack: string): number | null {
  return spawnSync(process.execPath, [join(root, 'lib/cli/main.ts'), 'verify', pack], { cwd: root, stdio: 'ignore' })
    .status;
}
