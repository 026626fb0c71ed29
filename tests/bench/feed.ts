/** What the extension costs on a long feed: CPU of all browser processes, with, without, and with an empty extension. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '#tests/harness/browser.ts';
import { launchChromium } from '#tests/harness/chromium.ts';
import { largePlan } from '#tests/harness/facebook/large-plan.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { builtExtension, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { startSite, type Site } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import { median } from './median.ts';

const posts = 2_000;
const every = 10;
/** As heavy as the feed of the first measurements: some 100 elements a post, and answers of some 180 kB. */
const weight = { elements: 90, objects: 50 };
const conditions = ['none', 'empty', 'ours'] as const;
type Condition = (typeof conditions)[number];

/** Prints a line for each round and the medians of the ratios; `rounds` interleaved rounds of all three conditions. */
export async function benchFeed(rounds: number): Promise<void> {
  const site = await startSite({
    [facebookHost]: facebookSite({ feed: largePlan(posts, every), rightColumn: [], postsPerAnswer: 20, weight }),
  });
  const ratios: Record<Condition, number[]> = { none: [], empty: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? conditions : conditions.toReversed();
    const seconds: Record<Condition, number> = { none: 0, empty: 0, ours: 0 };
    for (const condition of order) seconds[condition] = await oneRun(site, condition);
    for (const condition of conditions) ratios[condition].push(seconds[condition] / seconds.none);
    console.log(JSON.stringify({ round, cpuSeconds: seconds, ours: ratios.ours.at(-1), empty: ratios.empty.at(-1) }));
  }
  await site.close();
  console.log(
    JSON.stringify({
      bench: 'feed',
      posts,
      ads: posts / every,
      rounds,
      median: { ours: median(ratios.ours), empty: median(ratios.empty) },
      worst: { ours: Math.max(...ratios.ours), empty: Math.max(...ratios.empty) },
    }),
  );
}

async function oneRun(site: Site, condition: Condition): Promise<number> {
  const profile = newProfile();
  const options = { profile, proxyPort: site.proxy.port, headless: true, granted: [`https://${facebookHost}/*`] };
  const extension =
    condition === 'ours' ? builtExtension('chromium') : condition === 'empty' ? emptyExtension(profile) : undefined;
  const browser = await launchChromium(extension === undefined ? options : { ...options, extension });
  if (condition === 'ours') await (await switchOn(browser)).close();
  const seconds = await scrollThrough(browser);
  await browser.close();
  removeProfile(profile);
  return seconds;
}

/** An extension with the same permission and a script that does nothing, on the same page. */
function emptyExtension(profile: string): string {
  const folder = join(profile, 'empty');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'empty.js' },
    content_scripts: [{ matches: [`https://${facebookHost}/*`], js: ['empty.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

/** Scrolls to the end in the page itself, one screen a frame, and waits until the recorder is quiet again. */
async function scrollThrough(browser: Browser): Promise<number> {
  const tab = await browser.newTab();
  await tab.resize(1280, 900);
  const before = await browser.cpuSeconds();
  await tab.goto(`https://${facebookHost}/`);
  await tab.evaluate(async () => {
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const end = performance.now() + 40_000;
    while (performance.now() < end) {
      scrollBy(0, 700);
      await frame();
      if (syntheticFeed.done) return;
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  return (await browser.cpuSeconds()) - before;
}
