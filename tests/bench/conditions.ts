/** The three conditions that a feed is measured under, and the CPU that all processes of the browser took. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Tab } from '#tests/harness/browser.ts';
import { launchChromium } from '#tests/harness/chromium.ts';
import { recordedOf } from '#tests/harness/count-records.ts';
import { dumpDatabase } from '#tests/harness/dump-database.ts';
import { builtExtension, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import type { Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import { median } from './median.ts';

/** `empty`: an extension with the same permission and a script that does nothing. */
export const conditions = ['none', 'empty', 'ours'] as const;
export type Condition = (typeof conditions)[number];

export interface Measured {
  readonly site: Site;
  readonly hosts: readonly string[];
  /** The ids of the ads that there are. */
  readonly planned: ReadonlySet<string>;
  /** Goes through the feed in a tab that shows nothing yet. */
  readonly goThrough: (tab: Tab) => Promise<void>;
}

interface Run {
  readonly seconds: number;
  /** How many of the planned ads are stored at the end; null where nothing records. */
  readonly recorded: number | null;
}

/** The recorder is quiet again so long after the last post: behind a large batch the last one waits for eight seconds. */
const quietMs = 10_000;

/** Prints a line for each round, with the recorded ads of the planned ones; then the medians and the worst of the ratios to `none` of the
 *  same round. */
export async function measureRounds(name: string, rounds: number, measured: Measured): Promise<void> {
  const ratios: Record<Condition, number[]> = { none: [], empty: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? conditions : conditions.toReversed();
    const seconds: Record<Condition, number> = { none: 0, empty: 0, ours: 0 };
    let recorded: number | null = null;
    for (const condition of order) {
      const run = await oneRun(condition, measured);
      seconds[condition] = run.seconds;
      recorded = run.recorded ?? recorded;
    }
    for (const condition of conditions) ratios[condition].push(seconds[condition] / seconds.none);
    const line = { cpuSeconds: seconds, ours: ratios.ours.at(-1), recorded, planned: measured.planned.size };
    console.log(JSON.stringify({ bench: name, round, ...line }));
  }
  const all = (from: (figures: readonly number[]) => number) => ({
    ours: from(ratios.ours),
    empty: from(ratios.empty),
  });
  console.log(
    JSON.stringify({
      bench: name,
      rounds,
      median: all(median),
      best: all((figures) => Math.min(...figures)),
      worst: all((figures) => Math.max(...figures)),
    }),
  );
}

async function oneRun(condition: Condition, { site, hosts, goThrough, planned }: Measured): Promise<Run> {
  const profile = newProfile();
  const browser = await launch(condition, profile, site, hosts);
  if (condition === 'ours') await (await switchOn(browser)).close();
  const tab = await browser.newTab();
  await tab.resize(1280, 900);
  const before = await browser.cpuSeconds();
  await goThrough(tab);
  await pause(quietMs);
  const seconds = (await browser.cpuSeconds()) - before;
  const recorded = condition === 'ours' ? await recordedIn(browser, planned) : null;
  await browser.close();
  removeProfile(profile);
  return { seconds, recorded };
}

/** Counted after the measurement, at once: what is still under way counts as missed. */
async function recordedIn(browser: Browser, planned: ReadonlySet<string>): Promise<number> {
  const inside = await browser.newTab();
  await inside.goto(browser.extensionUrl('popup.html'));
  return recordedOf(await dumpDatabase(inside), planned);
}

function launch(condition: Condition, profile: string, site: Site, hosts: readonly string[]): Promise<Browser> {
  const options = { profile, proxyPort: site.proxy.port, headless: true };
  if (condition === 'ours') return launchBrowser('chromium', { ...options, extension: builtExtension('chromium') });
  const granted = hosts.map((host) => `https://${host}/*`);
  return launchChromium(
    condition === 'none'
      ? { ...options, granted }
      : { ...options, granted, extension: emptyExtension(profile, granted) },
  );
}

function emptyExtension(profile: string, matches: readonly string[]): string {
  const folder = join(profile, 'empty');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'empty.js' },
    content_scripts: [{ matches, js: ['empty.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}
