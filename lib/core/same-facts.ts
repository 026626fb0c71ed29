/** Whether two answers, or two files of one, give the same facts. */
import type { ProfileFact } from './sar.ts';

type Said = Pick<ProfileFact, 'label' | 'value'>;

/** Fewer facts than this are alike by chance. */
const fewest = 3;

/** True where both give the same labels with the same values, in whatever order and however often. */
export function saysTheSame(facts: readonly Said[], others: readonly Said[]): boolean {
  const [one, other] = [factKeys(facts), factKeys(others)];
  return one.size >= fewest && one.size === other.size && [...one].every((key) => other.has(key));
}

function factKeys(facts: readonly Said[]): ReadonlySet<string> {
  return new Set(facts.map(({ label, value }) => JSON.stringify([label.trim().toLowerCase(), value.trim()])));
}
