/** Chromium (or Chrome, or Edge) with the extension loaded, driven through the DevTools protocol. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser as PuppeteerBrowser, type CDPSession, type Page, TargetType } from 'puppeteer-core';
import { certificateKeyHash } from './certificate-key.ts';
import {
  inPageSource,
  inShadowSource,
  type Browser,
  type InPage,
  type InShadow,
  type LaunchOptions,
  type Tab,
} from './browser.ts';
import { copyWithHosts, writeManifest } from './extension-copy.ts';
import { findChromium } from './find-browser.mjs';

/** Chromium of its own accord asks for updates, safe browsing lists and the like: all of that is switched off. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-features=OptimizationHints,MediaRouter,Translate,DialMediaRouteProvider,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,AutofillServerCommunication',
  '--metrics-recording-only',
  '--no-pings',
];

export interface ChromiumTab extends Tab {
  /** The tab's side of the DevTools protocol. */
  devTools(): Promise<CDPSession>;
}

export interface ChromiumBrowser extends Browser {
  newTab(): Promise<ChromiumTab>;
  /** A tab in a window of its own, which no other tab hides. */
  newWindow(): Promise<ChromiumTab>;
  /** The browser's side of the DevTools protocol. */
  devTools(): Promise<CDPSession>;
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  setDeveloperMode(options.profile);
  // An unpacked extension's id follows from its folder, so each profile has its own copy at a fixed place.
  const extension =
    options.extension === undefined ? null : copyWithHosts(options.extension, join(options.profile, 'extension'), []);
  if (extension && options.granted.length > 0) await grantOnce(extension, options);
  const browser = await launch(options, extension);
  if (options.downloads !== undefined) await saveDownloadsTo(browser, options.downloads);
  return chromiumBrowser(browser, extension ? await idOf(browser, extension, options) : '');
}

/** Without it, Chromium disables an unpacked extension that reloads itself. */
function setDeveloperMode(profile: string): void {
  const folder = join(profile, 'Default');
  const path = join(folder, 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

async function saveDownloadsTo(browser: PuppeteerBrowser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Google's own Chrome no longer loads unpacked extensions from its command line, and asks for optional hosts every time:
 *  there the extension is installed through the protocol, with its hosts required. */
async function idOf(browser: PuppeteerBrowser, extension: string, options: LaunchOptions): Promise<string> {
  if (options.leavesWorkersAlone === true) return idOfFolder(extension);
  const loaded = await extensionId(browser).catch(() => null);
  if (loaded !== null) return loaded;
  if (options.granted.length > 0) writeManifest(extension, { host_permissions: options.granted });
  return browser.installExtension(extension);
}

/** Grants optional hosts without a prompt: Chromium remembers what a manifest once required and then made optional. */
async function grantOnce(extension: string, options: LaunchOptions): Promise<void> {
  const done = join(options.profile, 'granted.json');
  if (existsSync(done)) return;
  const manifest = writeManifest(extension, { host_permissions: options.granted });
  const browser = await launch({ ...options, leavesWorkersAlone: false }, extension);
  await extensionId(browser).catch(() => null);
  await browser.close();
  writeFileSync(join(extension, 'manifest.json'), manifest);
  writeFileSync(done, JSON.stringify(options.granted));
}

async function launch(options: LaunchOptions, extension: string | null): Promise<PuppeteerBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: set CHROME_PATH');
  const asRoot = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    pipe: true,
    defaultViewport: null,
    protocolTimeout: 60_000,
    enableExtensions: extension !== null,
    targetFilter: (target) => options.leavesWorkersAlone !== true || target.type() !== TargetType.SERVICE_WORKER,
    args: [
      ...quiet,
      '--window-size=1280,900',
      ...(extension ? [`--load-extension=${extension}`] : []),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      // Not `--ignore-certificate-errors`: Chromium keeps nothing in its cache of a site whose certificate it merely puts up with.
      `--ignore-certificate-errors-spki-list=${certificateKeyHash()}`,
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  });
}

async function extensionId(browser: PuppeteerBrowser): Promise<string> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith('chrome-extension://'), {
    timeout: 8_000,
  });
  return new URL(target.url()).host;
}

/** As Chromium makes the id of an unpacked extension: the hash of its path, in letters from `a`. */
function idOfFolder(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

function chromiumBrowser(browser: PuppeteerBrowser, id: string): ChromiumBrowser {
  let session: Promise<CDPSession> | null = null;
  const ended = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  const cdp = (): Promise<CDPSession> => (session ??= browser.target().createCDPSession());
  return {
    kind: 'chromium',
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    newTab: async () => chromiumTab(await browser.newPage()),
    newWindow: async () => chromiumTab(await browser.newPage({ type: 'window' })),
    stopBackground: async () => {
      const client = await cdp();
      const { targetInfos } = await client.send('Target.getTargets');
      for (const { type, url, targetId } of targetInfos)
        if (type === 'service_worker' && url.includes(id)) await client.send('Target.closeTarget', { targetId });
    },
    cpuSeconds: async () => {
      const { processInfo } = await (await cdp()).send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    devTools: cdp,
    close: () => browser.close(),
    ended,
    kill: async () => {
      browser.process()?.kill('SIGKILL');
      await ended;
    },
  };
}

/** The root of the last element of the document; DevTools see closed ones too. */
async function closedShadow(client: CDPSession): Promise<string | null> {
  const { root } = await client.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const shadow = html?.children?.at(-1)?.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

const keys = { Tab: 'Tab', Enter: 'Enter', Escape: 'Escape', Space: 'Space', ArrowDown: 'ArrowDown' } as const;

function chromiumTab(page: Page): ChromiumTab {
  return {
    devTools: () => page.createCDPSession(),
    show: () => page.bringToFront(),
    goto: async (url) => {
      await page.bringToFront();
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: async <A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> =>
      JSON.parse(String(await page.evaluate(inPageSource(run, args)))),
    evaluateInShadow: async <A extends readonly unknown[], R>(run: InShadow<A, R>, ...args: A): Promise<R | null> => {
      const client = await page.createCDPSession();
      const objectId = await closedShadow(client);
      if (objectId === null) return null;
      const { result } = await client.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: inShadowSource(run, args),
        returnByValue: true,
      });
      await client.detach();
      return JSON.parse(String(result.value));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    run: async (script) => {
      await page.evaluate(`${script};null`);
    },
    preload: async (script) => {
      await page.evaluateOnNewDocument(script);
    },
    click: async (selector) => {
      await page.bringToFront();
      await page.waitForSelector(selector, { timeout: 20_000 });
      await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
      await page.click(selector);
    },
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      if (key !== 'ShiftTab') return page.keyboard.press(keys[key]);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    chooseFile: async (selector, path) => {
      const input = await page.waitForSelector(selector, { timeout: 20_000 });
      if (!input) throw new Error(`no file input ${selector}`);
      await (await input.toElement('input')).uploadFile(path);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    colourScheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    screenshot: async (path) => {
      await page.bringToFront();
      await page.screenshot({ path: pngPath(path) });
    },
    close: () => page.close(),
  };
}

function pngPath(path: string): `${string}.png` {
  if (!path.endsWith('.png')) throw new Error('a screenshot is a .png');
  return `${path.slice(0, -4)}.png`;
}
