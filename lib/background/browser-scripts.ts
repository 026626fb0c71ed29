/** The browser's side of registering scripts. */
import { browser } from 'wxt/browser';
import type { ContentScript, ScriptsApi } from './registrar.ts';

export const browserScripts: ScriptsApi = {
  isGranted: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
  registeredIds: async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  register: async (scripts) => browser.scripting.registerContentScripts(scripts.map(registration)),
  unregister: async (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }),
  inject: async (file, hosts) => {
    const tabs = await browser.tabs.query({ url: [...hosts] });
    const targets = tabs.flatMap((tab) => tab.id ?? []);
    await Promise.allSettled(targets.map((tabId) => scripting.executeScript({ target: { tabId }, files: [file] })));
  },
};

/** The same function, for files whose names are known only at run time. */
const scripting: {
  executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
} = browser.scripting;

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
