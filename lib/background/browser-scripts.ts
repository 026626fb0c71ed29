/** The browser's side of registering scripts. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { ContentScript, ScriptsApi } from './registrar.ts';

export const browserScripts: ScriptsApi = {
  isGranted: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  registeredIds: async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  register: async (scripts) => browser.scripting.registerContentScripts(scripts.map(registration)),
  unregister: async (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
  inject: async (file, hosts) => {
    const tabs = await browser.tabs.query({ url: [...hosts] });
    const targets = tabs.flatMap((tab) => tab.id ?? []);
    await Promise.allSettled(targets.map((tabId) => run(file, tabId)));
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
