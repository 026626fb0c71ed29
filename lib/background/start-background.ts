/** Starts the background: its parts are built and every listener is registered in the first tick, as event pages demand. */
import { browser } from 'wxt/browser';
import { listen } from '#lib/messaging/receive.ts';
import { registry } from '#lib/platforms/registry.ts';
import { openDatabase } from '#lib/store/db.ts';
import { browserNotifications } from './browser-notifications.ts';
import { browserKeys, browserSessionKeys } from './browser-keys.ts';
import { browserScripts } from './browser-scripts.ts';
import { browserTabs } from './browser-tabs.ts';
import { createBackground } from './create-background.ts';
import { createContext } from './create-context.ts';

const alarmName = 'next';
const badgeColour = '#5b2a86';

export function startBackground(): void {
  const background = createBackground({
    context: createContext(openDatabase()),
    adapters: registry,
    scripts: browserScripts,
    tabs: browserTabs,
    notifications: browserNotifications,
    keys: browserKeys,
    sessionKeys: browserSessionKeys,
    fetchReference: async () => (await fetch(packaged('data/campaigners.json'))).json(),
    setBadge,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    openPage: async (path) => {
      await browser.tabs.create({ url: packaged(path) });
    },
    orderAlarm: async (at) => {
      await browser.alarms.create(alarmName, { when: at });
    },
  });
  listen({
    onCaptured: (batch) => background.onCaptured(batch),
    onHello: (hello, sender) => background.onHello(hello, sender),
    onCompanionWanted: (wanted, sender) => background.onCompanionWanted(wanted, sender),
    onPicture: (picture) => background.onPicture(picture),
    onSampleWanted: (wanted) => background.onSampleWanted(wanted),
    onSampleTaken: (taken) => background.onSampleTaken(taken),
    onDashboardWanted: (wanted) => background.onDashboardWanted(wanted),
    onWhyWanted: (wanted, sender) => background.onWhyWanted(wanted, sender),
    onCommand: (command) => background.onCommand(command),
    hostsOf: (platform) => registry.get(platform)?.hosts ?? [],
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void background.onInstalled(reason));
  browser.runtime.onStartup.addListener(() => void background.onStartup());
  browser.alarms.onAlarm.addListener(() => void background.onAlarm());
  browser.permissions.onAdded.addListener(() => void background.onPermissions());
  browser.permissions.onRemoved.addListener(() => void background.onPermissions());
  browser.tabs.onRemoved.addListener((tabId) => void background.onTabClosed(tabId));
  browser.notifications.onClicked.addListener((id) => void background.onNotificationClicked(id));
  void background.start();
}

/** The address of a file of this extension. */
function packaged(path: string): string {
  return `${browser.runtime.getURL('/')}${path}`;
}

async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: badgeColour });
  await browser.action.setBadgeText({ text });
}
