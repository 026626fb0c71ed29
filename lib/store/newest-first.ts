/** The order in which people read: the newest first. */
import type { Collection } from 'dexie';

export function newestFirst<Row, Key>(rows: Collection<Row, Key>): Collection<Row, Key> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, which has no toReversed
  return rows.reverse();
}
