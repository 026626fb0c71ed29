/** How long an answer of a hundred pages keeps the page of answers from its user: the longest task and the longest gap between frames
 *  while it is read and stored, beside the same page at rest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '#tests/harness/browser.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { fill, reads } from '#tests/harness/named.ts';
import { drawTable, makePdf } from '#tests/harness/pdf/make-pdf.ts';
import { startSite } from '#tests/harness/site.ts';

const pages = 100;
const rowsOnPage = 25;
const restMs = 5_000;

/** The most that a page may be blocked. */
const target = 50;

interface Blocked {
  readonly longestTaskMs: number;
  readonly longestGapMs: number;
}

/** Prints one line: the longest task and gap in milliseconds, at rest, while the answer is read, and when it is shown. */
export async function benchBlocking(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'countercanvass-blocking-'));
  const file = join(folder, 'hundred-pages.pdf');
  writeFileSync(file, await hundredPages());
  const site = await startSite({});
  const profile = newProfile();
  const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
  const tab = await browser.newTab();
  await tab.goto(`${browser.extensionUrl('dashboard.html')}#/answers`);
  await fill(tab, 'Party or other controller', 'Labour');
  await reads(tab, 'Add its answer');
  // The first-run page opens by itself, and may have come to the front.
  await tab.show();
  await tab.evaluate(watchBlocking);
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const atRest = await blockedSince(tab);
  await tab.chooseFile('[data-testid="answer-files"]', file);
  await reads(tab, 'hundred-pages.pdf:', 180_000);
  const reading = await blockedSince(tab);
  await browser.close();
  await site.close();
  removeProfile(profile);
  rmSync(folder, { recursive: true, force: true });
  const verdict = reading.longestTaskMs <= target ? 'held' : 'MISSED';
  console.log(JSON.stringify({ bench: 'blocking', pages, atRest, reading, target, verdict }));
}

/** A table a page, as an export of a canvassing system would have it. */
function hundredPages(): Promise<Uint8Array> {
  return makePdf((doc) => {
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) doc.addPage();
      doc.text('Synthetic sample, not issued by the party');
      const rows = Array.from({ length: rowsOnPage }, (_, at) => [
        `Likelihood number ${page * rowsOnPage + at}`,
        String((page * 7 + at * 3) % 100),
        'Modelled',
        '2024-03',
      ]);
      drawTable(doc, {
        rows: [['Field', 'Value', 'Source', 'As of'], ...rows],
        widths: [180, 60, 120, 80],
        style: 'spaced',
      });
    }
  });
}

/** Sent into the page. */
function watchBlocking(): void {
  globalThis.blocked = { longestTaskMs: 0, longestGapMs: 0 };
  const noted = (what: Partial<Blocked>): void => {
    globalThis.blocked = {
      longestTaskMs: Math.max(globalThis.blocked.longestTaskMs, what.longestTaskMs ?? 0),
      longestGapMs: Math.max(globalThis.blocked.longestGapMs, what.longestGapMs ?? 0),
    };
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted({ longestTaskMs: Math.round(duration) });
  }).observe({ type: 'longtask', buffered: false });
  let last = performance.now();
  const frame = (): void => {
    noted({ longestGapMs: Math.round(performance.now() - last) });
    last = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** What was noted since the last time; starts anew. */
function blockedSince(tab: Tab): Promise<Blocked> {
  return tab.evaluate(() => {
    const seen = globalThis.blocked;
    globalThis.blocked = { longestTaskMs: 0, longestGapMs: 0 };
    return seen;
  });
}

declare global {
  var blocked: Blocked;
}
