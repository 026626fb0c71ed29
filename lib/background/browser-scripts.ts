/** The browser's side of registering scripts. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { captureSocket } from '#lib/core/capture-socket.ts';
import type { ContentScript, ScriptsApi } from './registrar.ts';

export const browserScripts: ScriptsApi = {
  isGranted: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  registeredIds: async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  register: async (scripts) => browser.scripting.registerContentScripts(scripts.map(registration)),
  unregister: async (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
  inject: async (file, hosts) => {
    await Promise.allSettled((await tabsOf(hosts)).map((tabId) => run(file, tabId)));
  },
  stopCaptures: async (hosts) => {
    const stop = (tabId: number) =>
      browser.scripting.executeScript({ target: { tabId }, func: stopHere, args: [captureSocket] });
    await Promise.allSettled((await tabsOf(hosts)).map(stop));
  },
  injectInTab: async (file, tabId) => {
    try {
      await run(file, tabId);
      return true;
    } catch {
      // The tab was closed, or shows another site by now: whoever asked is gone.
      return false;
    }
  },
};

/** Open tabs of these hosts, as far as the browser shows them to us. */
async function tabsOf(hosts: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...hosts] });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** Sent into a tab, to stand beside the capture script there; must use nothing of this file. */
function stopHere(name: string): void {
  const socket: { readonly stop: () => void } | undefined = Reflect.get(globalThis, Symbol.for(name));
  socket?.stop();
}

async function run(file: string, tabId: number): Promise<void> {
  if (!isScript(file)) throw new Error(`run: ${file} is no script of this extension`);
  // At once, and not when the page has been read to its end: the document may only just have begun.
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}

function registration({ id, file, matches, world }: ContentScript) {
  return {
    id,
    js: [file],
    matches: [...matches],
    world,
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

function isScript(file: string): file is ScriptPublicPath {
  return file.endsWith('.js');
}
