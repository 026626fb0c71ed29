/** Registers each platform's two scripts where the user has switched it on and the browser has granted its hosts. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export interface ContentScript {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
}

/** What of the browser is needed. */
export interface ScriptsApi {
  isGranted(hosts: readonly string[]): Promise<boolean>;
  registeredIds(): Promise<readonly string[]>;
  /** Registers them in this order, at the start of every document in top frames, also after a restart. */
  register(scripts: readonly ContentScript[]): Promise<void>;
  unregister(ids: readonly string[]): Promise<void>;
  /** Runs a file in every open tab of these hosts; tabs that cannot take it are passed over. */
  inject(file: string, hosts: readonly string[]): Promise<void>;
  /** Tells the captures that run in open tabs of these hosts to stop; a tab that cannot be reached learns it from the answer to its
   *  next batch. */
  stopCaptures(hosts: readonly string[]): Promise<void>;
  /** Runs a file in the top frame of one tab; false where the tab cannot take it. */
  injectInTab(file: string, tabId: number): Promise<boolean>;
}

/** The script of all platforms that a capture script calls when it first needs it. */
export const companionFile = 'content-scripts/companion.js';

export type Host = Pick<PlatformAdapter, 'id' | 'hosts'>;

/** The capture script's id sorts first and it is registered first: Chromium runs them in the order of their ids, Firefox in that
 *  of registration, and the handshake is sealed only if the capture script listens before the page script speaks. */
export function scriptsOf({ id, hosts }: Host): readonly [ContentScript, ContentScript] {
  return [
    { id: `${id}-1-capture`, file: `content-scripts/${id}-capture.js`, matches: hosts, world: 'ISOLATED' },
    { id: `${id}-2-page`, file: `content-scripts/${id}-page.js`, matches: hosts, world: 'MAIN' },
  ];
}

/** Makes what is registered fit what is switched on and granted; what is taken away stops in open tabs too. A pair of which one is
 *  missing is registered anew. */
export async function syncScripts(
  api: ScriptsApi,
  adapters: readonly Host[],
  enabled: readonly string[],
): Promise<void> {
  const registered = await api.registeredIds();
  for (const adapter of adapters) {
    const scripts = scriptsOf(adapter);
    const there = scripts.map(({ id }) => id).filter((id) => registered.includes(id));
    const wanted = enabled.includes(adapter.id) && (await api.isGranted(adapter.hosts));
    if (wanted && there.length === scripts.length) continue;
    if (there.length > 0) await api.unregister(there);
    if (wanted) await api.register(scripts);
    // Not waited for: a tab that is frozen answers when it thaws.
    else if (there.length > 0) void api.stopCaptures(adapter.hosts);
  }
}

/** After an update the scripts of open tabs are cut off: new capture scripts take over their queues, and companions clear away what
 *  the old ones have drawn. */
export async function injectCapture(
  api: ScriptsApi,
  adapters: readonly Host[],
  enabled: readonly string[],
): Promise<void> {
  for (const adapter of adapters) {
    const wanted = enabled.includes(adapter.id) && (await api.isGranted(adapter.hosts));
    if (!wanted) continue;
    await api.inject(scriptsOf(adapter)[0].file, adapter.hosts);
    await api.inject(companionFile, adapter.hosts);
  }
}
