/** One place that starts either browser for a test, with a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

const output = resolve(import.meta.dirname, '../../.output');
const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Folder of the built extension for a browser. */
export function builtExtension(kind: BrowserKind): string {
  return join(output, kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** A new profile folder; the caller removes it. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'countercanvass-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts a browser with the built extension, hosts granted, headless unless said otherwise. */
export function launchBrowser(
  kind: BrowserKind,
  options: Pick<LaunchOptions, 'profile' | 'proxyPort'> & Partial<LaunchOptions>,
): Promise<Browser> {
  return launchers[kind]({
    extension: builtExtension(kind),
    headless: true,
    granted: ['https://www.facebook.com/*'],
    ...options,
  });
}
