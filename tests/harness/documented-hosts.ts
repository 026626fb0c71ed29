/** The hosts that the README of the platforms says are asked for: a host that is not documented there fails the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const readme = join(import.meta.dirname, '../../lib/platforms/README.md');

/** Match patterns of all rows of the table, in their order. */
export function documentedHosts(): readonly string[] {
  const rows = readFileSync(readme, 'utf8')
    .split('\n')
    .filter((line) => /^\| [a-z]+ +\| `/.test(line));
  return rows.flatMap((row) => [...row.matchAll(/`(https:[^`]+)`/g)].map(([, pattern = '']) => pattern));
}
