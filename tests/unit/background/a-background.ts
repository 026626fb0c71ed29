/** A background for tests: a real database, and a browser that only remembers what it was told. */
import 'fake-indexeddb/auto';
import referenceFile from '#assets/data/campaigners.json' with { type: 'json' };
import { type Background, type BackgroundDeps, createBackground } from '#lib/background/create-background.ts';
import type { RecordedPlatform } from '#lib/background/recorder.ts';
import type { ContentScript, Host } from '#lib/background/registrar.ts';
import type { SampledPlatform } from '#lib/background/sample-part.ts';
import type { KeyStore } from '#lib/background/tab-keys.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CompanionOrder } from '#lib/messaging/protocol.ts';
import { registry } from '#lib/platforms/registry.ts';
import { aStore, terms, type TestStore } from '#tests/unit/store/a-store.ts';

export interface TestBackground {
  readonly background: Background;
  readonly store: TestStore;
  readonly kept: Map<string, unknown>;
  readonly keptInMemory: Map<string, unknown>;
  readonly scripts: Map<string, ContentScript>;
  readonly injected: string[];
  /** Hosts in whose tabs captures were told to stop. */
  readonly stopped: string[];
  /** Times for which the alarm was ordered. */
  readonly alarms: number[];
  readonly pages: string[];
  readonly badges: string[];
  readonly granted: Set<string>;
  /** Orders to companions, each with the tab it went to. */
  readonly orders: [number, CompanionOrder][];
  /** Notifications, each as its id and its text. */
  readonly notified: (readonly [string, string])[];
  readonly cleared: string[];
}

const keysIn = (kept: Map<string, unknown>): KeyStore => ({
  read: async (name) => kept.get(name),
  write: async (name, value) => void kept.set(name, value),
  remove: async (names) => names.forEach((name) => kept.delete(name)),
  names: async () => [...kept.keys()],
});

export const facebookHost = 'https://www.facebook.com/*';

/** A platform that reads payloads as the real one does. */
export function aPlatform(id: Platform, host: string): RecordedPlatform & Host & SampledPlatform {
  const nothing = { ads: [], explanations: [], problems: [], postsSeen: 0 };
  return {
    id,
    hosts: [host],
    parserVersion: `${id}-test`,
    ...terms,
    parseResponse: (copy, at) => registry.get(id)?.parseResponse(copy, at) ?? nothing,
  };
}

export function aBackground(over: Partial<BackgroundDeps> = {}, store: TestStore = aStore()): TestBackground {
  const kept = new Map<string, unknown>();
  const keptInMemory = new Map<string, unknown>();
  const scripts = new Map<string, ContentScript>();
  const granted = new Set([facebookHost]);
  const injected: string[] = [];
  const stopped: string[] = [];
  const alarms: number[] = [];
  const pages: string[] = [];
  const badges: string[] = [];
  const orders: [number, CompanionOrder][] = [];
  const notified: (readonly [string, string])[] = [];
  const cleared: string[] = [];
  const context = { ...store.context, rememberHead: async (head: unknown) => void kept.set('logHead', head) };
  const background = createBackground({
    context,
    adapters: new Map([['facebook', aPlatform('facebook', facebookHost)]]),
    scripts: {
      isGranted: async (hosts) => hosts.every((host) => granted.has(host)),
      registeredIds: async () => [...scripts.keys()],
      register: async (added) => added.forEach((script) => scripts.set(script.id, script)),
      unregister: async (ids) => ids.forEach((id) => scripts.delete(id)),
      inject: async (file) => void injected.push(file),
      stopCaptures: async (hosts) => void stopped.push(...hosts),
      injectInTab: async (file, tabId) => injected.push(`${file} in ${tabId}`) > 0,
    },
    tabs: {
      find: async () => [7],
      send: async (tabId, order) => void orders.push([tabId, order]),
    },
    notifications: {
      language: () => 'en-GB',
      notify: async (id, _title, message) => void notified.push([id, message]),
      clear: async (id) => void cleared.push(id),
    },
    wait: () => new Promise(() => undefined),
    keys: keysIn(kept),
    sessionKeys: keysIn(keptInMemory),
    fetchReference: async () => referenceFile,
    setBadge: async (text) => void badges.push(text),
    openPage: async (path) => void pages.push(path),
    orderAlarm: async (at) => void alarms.push(at),
    ...over,
  });
  return {
    background,
    store,
    kept,
    keptInMemory,
    scripts,
    injected,
    stopped,
    alarms,
    pages,
    badges,
    granted,
    orders,
    notified,
    cleared,
  };
}
