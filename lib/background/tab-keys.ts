/** A key for each tab, with which a capture script that was cut off by an update seals its queue for its successor. */

export interface KeyStore {
  read(name: string): Promise<unknown>;
  write(name: string, value: string): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  names(): Promise<readonly string[]>;
}

const prefix = 'tabKey:';
const keyBytes = 32;

/** The tab's key in hexadecimal, made when it is first asked for. It outlives the extension's update, not the tab. */
export async function readOrCreateTabKey(
  store: KeyStore,
  tabId: number,
  randomHex: (bytes: number) => string,
): Promise<string> {
  const name = `${prefix}${tabId}`;
  const kept = await store.read(name);
  if (typeof kept === 'string') return kept;
  const key = randomHex(keyBytes);
  await store.write(name, key);
  return key;
}

export async function forgetTabKey(store: KeyStore, tabId: number): Promise<void> {
  await store.remove([`${prefix}${tabId}`]);
}

/** At the browser's start the tabs of the session before are gone, and their numbers are given out again. */
export async function forgetAllTabKeys(store: KeyStore): Promise<void> {
  await store.remove((await store.names()).filter((name) => name.startsWith(prefix)));
}
