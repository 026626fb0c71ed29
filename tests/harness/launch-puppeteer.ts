/** A browser as it is installed, driven by Puppeteer alone: without an extension and without a network, for pages that a test writes. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, findFirefox } from './find-browser.mjs';
import type { BrowserKind } from './launch.ts';

const known = {
  chromium: { browser: 'chrome', find: findChromium, variable: 'CHROME_PATH' },
  firefox: { browser: 'firefox', find: findFirefox, variable: 'FIREFOX_PATH' },
} as const;

/** Fails where that browser is not installed. */
export async function launchPuppeteer(kind: BrowserKind): Promise<Browser> {
  const { browser, find, variable } = known[kind];
  const executablePath = find();
  if (executablePath === undefined) throw new Error(`${kind} is not installed: install it, or name it in ${variable}`);
  const asRoot = process.getuid?.() === 0 && kind === 'chromium';
  return puppeteer.launch({ browser, executablePath, headless: true, args: asRoot ? ['--no-sandbox'] : [] });
}
