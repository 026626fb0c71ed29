/** Every table of the database as JSON, readable without us, in parts that a file is put together from. */
import type { CountercanvassDb } from '#lib/store/db.ts';

const exportVersion = 1;

/** Joined, the parts are one JSON document: tables by name, each row as it is stored. In parts, because no browser holds the
 *  history of years in one string. The key that signs the log cannot leave the browser; of it only the public half is there. */
export async function exportParts(db: CountercanvassDb, exportedAt: string): Promise<string[]> {
  const head = JSON.stringify({ format: 'countercanvass-export', exportVersion, exportedAt });
  const parts = [`${head.slice(0, -1)},"tables":{`];
  for (const [index, table] of db.tables.entries()) {
    parts.push(`${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`);
    let separator = '\n';
    await table.each((row: unknown) => {
      parts.push(separator, JSON.stringify(row));
      separator = ',\n';
    });
    parts.push(']');
  }
  parts.push('\n}}\n');
  return parts;
}
