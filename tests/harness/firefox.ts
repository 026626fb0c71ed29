/** Firefox with the extension loaded as a temporary add-on, driven through WebDriver BiDi. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBidi, type Bidi, type Reply } from './bidi.ts';
import { copyWithHosts } from './extension-copy.ts';
import {
  inPageSource,
  inShadowSource,
  type Browser,
  type InPage,
  type InShadow,
  type LaunchOptions,
  type Tab,
} from './browser.ts';

const addonId = 'countercanvass@example.org';
const addonUuid = '6f1d2c1e-0f2a-4c1b-9d55-c0c0c0c0c0c0';

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.unified': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'services.settings.server': 'data:,',
    'media.gmp-manager.updateEnabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonUuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.installDistroAddons': false,
    'remote.prefs.recommended': true,
    ...(options.downloads === undefined
      ? {}
      : {
          'browser.download.dir': options.downloads,
          'browser.download.folderList': 2,
          'browser.download.useDownloadDir': true,
          'browser.download.alwaysOpenPanel': false,
        }),
  };
}

export interface FirefoxBrowser extends Browser {
  /** A tab in a window of its own, which no other tab hides. */
  newWindow(): Promise<Tab>;
  /** Whether the background runs, in the browser's own word: `stopped`, `starting`, `running` or `suspending`. Asking wakes nothing. */
  backgroundState(): Promise<string>;
}

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxBrowser> {
  const bidi = await startBidi(options.profile, preferences(options), options.headless);
  if (options.extension !== undefined) await install(bidi, options.extension, options);
  const ended = new Promise<void>((resolve) => bidi.process.once('exit', () => resolve()));
  return {
    kind: 'firefox',
    extensionUrl: (path) => `moz-extension://${addonUuid}/${path}`,
    newTab: () => newFirefoxTab(bidi, 'tab'),
    newWindow: () => newFirefoxTab(bidi, 'window'),
    backgroundState: async () => String(await inBrowserItself(bidi, `${ownExtension}.backgroundState`)),
    stopBackground: () => terminateBackground(bidi),
    cpuSeconds: async () => cpuSecondsOf(bidi.process.pid ?? 0),
    close: () => bidi.close(),
    ended,
    kill: async () => {
      bidi.process.kill('SIGKILL');
      await ended;
    },
  };
}

const ownExtension = `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension`;

async function newFirefoxTab(bidi: Bidi, type: 'tab' | 'window'): Promise<Tab> {
  return firefoxTab(bidi, stringOf(await bidi.send('browsingContext.create', { type }), 'context'));
}

/** Firefox grants the hosts of a temporary add-on's manifest at once; optional ones need the click of the first-run page. */
async function install(bidi: Bidi, source: string, options: LaunchOptions): Promise<void> {
  const path = copyWithHosts(source, join(options.profile, 'extension'), options.granted);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path } });
}

/** Ends the event page as the browser's own idle timer does. */
async function terminateBackground(bidi: Bidi): Promise<void> {
  await inBrowserItself(bidi, `${ownExtension}.terminateBackground({ ignoreDevToolsAttached: true })`);
}

/** Runs an expression with the browser's own rights, which a page never has; gives its value where that is a plain one. */
async function inBrowserItself(bidi: Bidi, expression: string): Promise<unknown> {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = Array.isArray(contexts) ? stringOf(contexts[0], 'context') : '';
  const reply = await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (reply['type'] !== 'success')
    throw new Error(`in the browser: ${JSON.stringify(reply['exceptionDetails']).slice(0, 500)}`);
  return memberOf(reply['result'], 'value');
}

function firefoxTab(bidi: Bidi, context: string): Tab {
  const evaluate = async <A extends readonly unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> => {
    const reply = await bidi.send('script.evaluate', {
      expression: inPageSource(run, args),
      target: { context },
      awaitPromise: true,
    });
    const { result } = reply;
    if (reply['type'] !== 'success')
      throw new Error(`in the page: ${JSON.stringify(reply['exceptionDetails']).slice(0, 500)}`);
    return JSON.parse(stringOf(result, 'value'));
  };
  const perform = (actions: readonly unknown[]): Promise<Reply> =>
    bidi.send('input.performActions', { context, actions });
  const keyStrokes = (values: readonly string[]): Promise<Reply> =>
    perform([
      {
        type: 'key',
        id: 'keys',
        actions: values.flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ]);
  const shiftTab = async (): Promise<void> => {
    const [shift, tab] = ['\uE008', '\uE004'];
    const actions = [
      { type: 'keyDown', value: shift },
      { type: 'keyDown', value: tab },
      { type: 'keyUp', value: tab },
      { type: 'keyUp', value: shift },
    ];
    await perform([{ type: 'key', id: 'keys', actions }]);
  };
  const clickAt = async (x: number, y: number): Promise<void> => {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  };
  return {
    show: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    goto: async (url) => {
      await bidi.send('browsingContext.activate', { context });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await settle(evaluate, url);
    },
    evaluate,
    evaluateInShadow: async <A extends readonly unknown[], R>(run: InShadow<A, R>, ...args: A): Promise<R | null> => {
      const sharedId = await closedShadow(bidi, context);
      if (sharedId === null) return null;
      const { result } = await bidi.send('script.callFunction', {
        functionDeclaration: inShadowSource(run, args),
        arguments: [{ sharedId }],
        target: { context },
        awaitPromise: false,
      });
      return JSON.parse(stringOf(result, 'value'));
    },
    clickAt: async (x, y) => clickAt(x, y),
    run: async (script) => {
      await bidi.send('script.evaluate', { expression: `${script};null`, target: { context }, awaitPromise: false });
    },
    preload: async (script) => {
      await bidi.send('script.addPreloadScript', { functionDeclaration: `() => { ${script} }`, contexts: [context] });
    },
    click: async (selector) => {
      await bidi.send('browsingContext.activate', { context });
      const point = await pointOf(evaluate, selector);
      await clickAt(point.x, point.y);
    },
    type: async (text) => {
      await keyStrokes([...text]);
    },
    press: async (key) => {
      if (key === 'ShiftTab') return shiftTab();
      await keyStrokes([{ Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', ArrowDown: '\uE015' }[key]]);
    },
    chooseFile: async (selector, path) => {
      const { nodes } = await bidi.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      });
      const sharedId = Array.isArray(nodes) ? stringOf(nodes[0], 'sharedId') : '';
      await bidi.send('input.setFiles', { context, element: { sharedId }, files: [path] });
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    colourScheme: async (scheme) => {
      await inBrowserItself(
        bidi,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      );
    },
    screenshot: async (path) => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** The root of the last element of the document; the protocol sees closed ones too. */
async function closedShadow(bidi: Bidi, context: string): Promise<string | null> {
  const { result } = await bidi.send('script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const shadow = memberOf(memberOf(result, 'value'), 'shadowRoot');
  return shadow === null || shadow === undefined ? null : stringOf(shadow, 'sharedId');
}

type Evaluate = Tab['evaluate'];

async function settle(evaluate: Evaluate, url: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const state = await evaluate(() => [location.href, document.readyState]).catch(() => null);
    if (state && state[0]?.split('#')[0] === url.split('#')[0] && state[1] === 'complete') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not load`);
}

/** Scrolls an element into view, once it is there, and gives its middle in CSS pixels. */
async function pointOf(evaluate: Evaluate, selector: string): Promise<{ x: number; y: number }> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const point = await evaluate((css) => {
      const element = document.querySelector(css);
      element?.scrollIntoView({ block: 'center' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0
        ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
        : null;
    }, selector);
    if (point) return point;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no visible ${selector}`);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function stringOf(value: unknown, key: string): string {
  const found = memberOf(value, key);
  if (typeof found !== 'string') throw new Error(`no ${key}`);
  return found;
}

/** CPU time of a process and all its children, from the kernel (Linux). */
function cpuSecondsOf(pid: number): number {
  const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf);
  const inTree = new Set([pid]);
  for (let grown = true; grown;) {
    const before = inTree.size;
    for (const stat of all) if (stat && inTree.has(stat.parent)) inTree.add(stat.pid);
    grown = inTree.size > before;
  }
  return all.reduce((sum, stat) => sum + (stat && inTree.has(stat.pid) ? stat.ticks / ticksPerSecond : 0), 0);
}

function statOf(name: string): { pid: number; parent: number; ticks: number } | null {
  const path = `/proc/${name}/stat`;
  if (!existsSync(path)) return null;
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return { pid: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}
