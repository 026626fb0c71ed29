/** Reads every table of the extension's own database, from one of its pages. */
import type { Tab } from './browser.ts';

export type Dump = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Every row of every table, by table; `tab` must show a page of the extension. Keys that JSON cannot hold are left out; bytes are
 *  given as base64. */
export async function dumpDatabase(tab: Tab): Promise<Dump> {
  return tab.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message ?? 'database error')));
      });
    const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const readable = (row: Record<string, unknown>): Record<string, unknown> =>
      row['bytes'] instanceof Uint8Array ? { ...row, bytes: base64(row['bytes']) } : row;
    const dump: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await asked(indexedDB.open(name));
      for (const table of db.objectStoreNames)
        dump[table] = (await asked(db.transaction(table).objectStore(table).getAll())).map(readable);
      db.close();
    }
    return dump;
  });
}

/** The rows of one table; an unknown table is an error, so that a renamed one is noticed. */
export function rowsOf(dump: Dump, table: string): readonly Readonly<Record<string, unknown>>[] {
  const rows = dump[table];
  if (!rows) throw new Error(`no table ${table} in ${Object.keys(dump).join(', ')}`);
  return rows;
}

/** Reads the database again and again until it holds `enough`; gives it then, and fails with `what` after the time, by default
 *  30 seconds. */
export async function waitForDump(
  tab: Tab,
  what: string,
  enough: (dump: Dump) => boolean,
  timeoutMs = 30_000,
): Promise<Dump> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const dump = await dumpDatabase(tab);
    if (enough(dump)) return dump;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Waits until a table holds at least `count` rows. */
export function waitForRows(tab: Tab, table: string, count: number): Promise<Dump> {
  return waitForDump(tab, `${count} rows in ${table}`, (dump) => (dump[table]?.length ?? 0) >= count);
}
