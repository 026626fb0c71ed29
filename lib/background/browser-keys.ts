/** The few things that are kept outside the database, in the extension's own small storage. */
import { browser } from 'wxt/browser';
import type { KeyStore } from './tab-keys.ts';

export const browserKeys: KeyStore = {
  read: async (name) => (await browser.storage.local.get(name))[name],
  write: async (name, value) => browser.storage.local.set({ [name]: value }),
  remove: async (names) => browser.storage.local.remove([...names]),
  names: async () => Object.keys(await browser.storage.local.get(null)),
};
