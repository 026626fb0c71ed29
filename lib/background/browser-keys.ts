/** The few things that are kept outside the database, in the extension's own small storage. */
import { browser } from 'wxt/browser';
import type { KeyStore } from './tab-keys.ts';

export const browserKeys: KeyStore = keysIn('local');

/** Kept in memory only, and gone when the browser is closed. */
export const browserSessionKeys: KeyStore = keysIn('session');

function keysIn(area: 'local' | 'session'): KeyStore {
  return {
    read: async (name) => (await browser.storage[area].get(name))[name],
    write: async (name, value) => browser.storage[area].set({ [name]: value }),
    remove: async (names) => browser.storage[area].remove([...names]),
    names: async () => Object.keys(await browser.storage[area].get(null)),
  };
}
