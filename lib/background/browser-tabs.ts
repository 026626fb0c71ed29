/** The browser's side of speaking to companions in open tabs. */
import { browser } from 'wxt/browser';
import type { CompanionOrder } from '#lib/messaging/protocol.ts';
import type { TabsApi } from './tabs-api.ts';

export const browserTabs: TabsApi = {
  async find(hosts) {
    const tabs = await browser.tabs.query({ url: [...hosts] });
    return tabs
      .filter(({ discarded }) => !discarded)
      .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
      .flatMap(({ id }) => id ?? []);
  },
  async send(tabId, order: CompanionOrder) {
    try {
      return await browser.tabs.sendMessage(tabId, order, { frameId: 0 });
    } catch {
      // Nobody listens there: the tab was closed, shows another site by now, or never needed a companion.
      return null;
    }
  },
};
