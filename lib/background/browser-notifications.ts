/** The browser's notifications, as the reminders need them. */
import { browser } from 'wxt/browser';
import type { NotifyApi } from './reminders-part.ts';

export const browserNotifications: NotifyApi = {
  language: () => browser.i18n.getUILanguage(),
  notify: async (id, title, message) => {
    const iconUrl = `${browser.runtime.getURL('/')}icon/128.png`;
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
  },
  clear: async (id) => void (await browser.notifications.clear(id)),
};
