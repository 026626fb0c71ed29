/** Recognises the trading names of parties' local newsletters. */
import { wordsOf } from './normalise.ts';
import { newsletterNames } from './party-keywords.ts';

/** The party whose newsletter is called so; null for every other name. At most six words besides: a place, not a sentence. */
export function newsletterParty(name: string): string | null {
  const words = wordsOf(name);
  const line = words.join(' ');
  const hit = newsletterNames.find((row) =>
    row.at === 'end' ? line.endsWith(` ${row.words}`) : line.startsWith(`${row.words} `),
  );
  return hit !== undefined && words.length <= 8 ? hit.party : null;
}
