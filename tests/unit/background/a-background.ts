/** A background for tests: a real database, and a browser that only remembers what it was told. */
import 'fake-indexeddb/auto';
import referenceFile from '#assets/data/campaigners.json' with { type: 'json' };
import { type Background, type BackgroundDeps, createBackground } from '#lib/background/create-background.ts';
import type { ContentScript } from '#lib/background/registrar.ts';
import type { CompanionOrder } from '#lib/messaging/protocol.ts';
import { registry } from '#lib/platforms/registry.ts';
import { aStore, type TestStore } from '#tests/unit/store/a-store.ts';

export interface TestBackground {
  readonly background: Background;
  readonly store: TestStore;
  readonly kept: Map<string, unknown>;
  readonly scripts: Map<string, ContentScript>;
  readonly injected: string[];
  readonly pages: string[];
  readonly badges: string[];
  readonly granted: Set<string>;
  /** Orders to companions, each with the tab it went to. */
  readonly orders: [number, CompanionOrder][];
}

export const facebookHost = 'https://www.facebook.com/*';

export function aBackground(over: Partial<BackgroundDeps> = {}, store: TestStore = aStore()): TestBackground {
  const kept = new Map<string, unknown>();
  const scripts = new Map<string, ContentScript>();
  const granted = new Set([facebookHost]);
  const injected: string[] = [];
  const pages: string[] = [];
  const badges: string[] = [];
  const orders: [number, CompanionOrder][] = [];
  const context = { ...store.context, rememberHead: async (head: unknown) => void kept.set('logHead', head) };
  const background = createBackground({
    context,
    adapters: new Map([
      [
        'facebook',
        {
          id: 'facebook',
          hosts: [facebookHost],
          expectations: { postsWithoutAd: 100 },
          parseResponse: (copy, at) =>
            registry.get('facebook')?.parseResponse(copy, at) ?? {
              ads: [],
              explanations: [],
              problems: [],
              postsSeen: 0,
            },
        },
      ],
    ]),
    scripts: {
      isGranted: async (hosts) => hosts.every((host) => granted.has(host)),
      registeredIds: async () => [...scripts.keys()],
      register: async (added) => added.forEach((script) => scripts.set(script.id, script)),
      unregister: async (ids) => ids.forEach((id) => scripts.delete(id)),
      inject: async (file) => void injected.push(file),
      injectInTab: async (file, tabId) => injected.push(`${file} in ${tabId}`) > 0,
    },
    tabs: {
      find: async () => [7],
      send: async (tabId, order) => void orders.push([tabId, order]),
    },
    wait: () => new Promise(() => undefined),
    keys: {
      read: async (name) => kept.get(name),
      write: async (name, value) => void kept.set(name, value),
      remove: async (names) => names.forEach((name) => kept.delete(name)),
      names: async () => [...kept.keys()],
    },
    fetchReference: async () => referenceFile,
    setBadge: async (text) => void badges.push(text),
    openPage: async (path) => void pages.push(path),
    orderAlarm: async () => undefined,
    ...over,
  });
  return { background, store, kept, scripts, injected, pages, badges, granted, orders };
}
