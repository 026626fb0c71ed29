/** Every table of the database as one JSON text, readable without us. */
import type { CountercanvassDb } from '#lib/store/db.ts';

export const exportVersion = 1;

/** Tables by name, each row as it is stored; keys that sign the log cannot leave the browser and are left out by it. */
export async function exportText(db: CountercanvassDb, exportedAt: string): Promise<string> {
  const tables = await Promise.all(
    db.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
  );
  return JSON.stringify(
    { format: 'countercanvass-export', exportVersion, exportedAt, tables: Object.fromEntries(tables) },
    null,
    1,
  );
}
