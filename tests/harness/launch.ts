/** One place that starts either browser for a test, with a profile of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** The hosts that a built extension may ask for. */
export function optionalHosts(extension: string): readonly string[] {
  const manifest: { optional_host_permissions: readonly string[] } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.optional_host_permissions;
}

/** Starts a browser with the built extension, all its hosts granted, headless unless said otherwise. */
export function launchBrowser(
  kind: BrowserKind,
  options: Pick<LaunchOptions, 'profile' | 'proxyPort'> & Partial<LaunchOptions>,
): Promise<Browser> {
  return launchers[kind]({
    extension: builtExtension(kind),
    headless: true,
    granted: optionalHosts(builtExtension(kind)),
    ...options,
  });
}

/** Starts a browser without any extension, headless. */
export function launchBare(kind: BrowserKind, options: Pick<LaunchOptions, 'profile' | 'proxyPort'>): Promise<Browser> {
  return launchers[kind]({ headless: true, granted: [], ...options });
}
