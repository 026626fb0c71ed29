/** What the regulator has published about one controller, told as background in a complaint to it. */
import type { WordKey } from './draft.ts';

/** `on`: the month of publication; `source`: where it was published. */
interface Known {
  readonly controller: string;
  readonly on: string;
  readonly words: WordKey;
  readonly source: string;
}

/** The reprimand: late answers to 352 access requests (ICO text at wired-gov.net of 28 August 2024). */
const known: readonly Known[] = [
  { controller: 'labour', on: '2024-08', words: 'ico_known_labour_2024', source: 'ICO, reprimand of 28 August 2024' },
];

/** The sentences about this controller, the oldest first; none for most. */
export function knownOf(controller: string): WordKey[] {
  return known
    .filter((item) => item.controller === controller)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ words }) => words);
}
