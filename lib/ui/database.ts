/** The extension's database as the pages read it; all writing is done by the background. */
import { type CountercanvassDb, openDatabase } from '#lib/store/db.ts';

let opened: CountercanvassDb | null = null;

/** The one open database of this page. */
export function readingDatabase(): CountercanvassDb {
  opened ??= openDatabase();
  return opened;
}
