/** Letters in the electoral register that say in which elections a person may vote. */
import type { CodeInContext, Implied } from './implied.ts';

const markers: ReadonlyMap<string, readonly [value: string, sure: Implied['sure']]> = new Map([
  ['F', ['overseas elector: votes for the UK Parliament only', 'high']],
  ['L', ['sitting peer: does not vote for the UK Parliament', 'high']],
  ['M', ['local and devolved elections only', 'medium']],
  ['G', ['EU citizen: local elections only', 'low']],
  ['K', ['EU citizen with a right to vote kept from before', 'low']],
]);

const source = 'Electoral Commission, format of the register (Scotland); elsewhere as commonly used';

/** What a franchise marker says; empty unless the label speaks of a marker of the register. */
export function readFranchise({ label, value }: CodeInContext): Implied[] {
  if (!/\b(elector|register|franchise)\b.*\bmarkers?\b|\bfranchise\b|\belector markers?\b/.test(label)) return [];
  const marker = markers.get(value.trim().toUpperCase());
  return marker ? [{ dimension: 'register', value: marker[0], sure: marker[1], source }] : [];
}
