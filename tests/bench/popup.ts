/** How soon the popup is painted with a long history, against a short one; both in one run, interleaved. */
import { build } from 'vite';
import { join, resolve } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { waitFor, type Browser } from '#tests/harness/browser.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { startSite } from '#tests/harness/site.ts';
import { median } from './median.ts';

const sizes = [100, 100_000] as const;

/** Prints the median time from navigation to the painted history for each size, and the ratio. */
export async function benchPopup(rounds: number): Promise<void> {
  const site = await startSite({});
  const seeder = await bundleSeeder();
  const browsers = new Map<number, { browser: Browser; profile: string }>();
  for (const size of sizes) {
    const profile = newProfile();
    const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
    await seed(browser, seeder, size);
    browsers.set(size, { browser, profile });
  }
  const times = new Map<number, number[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [size, { browser }] of browsers) {
      const ms = await paintedAfterMs(browser);
      if (round > 0) times.get(size)?.push(ms);
    }
  for (const { browser, profile } of browsers.values()) {
    await browser.close();
    removeProfile(profile);
  }
  await site.close();
  const medians = sizes.map((size) => median(times.get(size) ?? []));
  console.log(
    JSON.stringify({
      bench: 'popup',
      records: sizes,
      rounds,
      medianMs: medians,
      ratio: (medians[1] ?? 0) / (medians[0] ?? 0),
    }),
  );
}

/** The seeding code as one script, to be run in a page of the extension. */
async function bundleSeeder(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'seeder-'));
  const entry = resolve(import.meta.dirname, '../fixtures/store/seed-here.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, outDir, lib: { entry, formats: ['iife'], name: 'seeder' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the seeder was not built');
  return chunk.code;
}

async function seed(browser: Browser, seeder: string, size: number): Promise<void> {
  const tab = await browser.newTab();
  await tab.goto(browser.extensionUrl('popup.html'));
  await tab.run(
    `${seeder}; globalThis.seeded = false; seeder.seedHere(${size}).then(() => { globalThis.seeded = true; })`,
  );
  await waitFor(tab, `${size} records`, () => globalThis.seeded === true, [], 180_000);
  await tab.close();
}

async function paintedAfterMs(browser: Browser): Promise<number> {
  const tab = await browser.newTab();
  await tab.preload(`(${watchForHistory.toString()})()`);
  await tab.goto(browser.extensionUrl('popup.html'));
  const ms = await waitFor(tab, 'the history', () => globalThis.historyPaintedAtMs ?? 0, []);
  await tab.close();
  return ms;
}

/** Notes the milliseconds from navigation to the frame after a party's card first stood in the page. Sent into the page. */
function watchForHistory(): void {
  const look = (): void => {
    if (document.querySelector('[data-testid="party-card"]') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => (globalThis.historyPaintedAtMs = performance.now()));
  };
  requestAnimationFrame(look);
}

declare global {
  var seeded: boolean | undefined;
  var historyPaintedAtMs: number | undefined;
}
