/** Which party a text names as its own, if it names exactly one. */
import { greenNation, greenPartyOf } from './nation-words.ts';
import { hasGluedWords, ungluedWordsOf, wordsOf } from './normalise.ts';
import { jointDescriptions, partyKeywords } from './party-keywords.ts';
import { findPhrases, phraseTable } from './phrases.ts';
import type { PhraseMatch, PhraseTable } from './phrases.ts';
import { hostileAfter, hostileBefore, namesakes, otherGroups, societyAfter } from './stop-list.ts';

/** What a phrase says: a party's own name, a name that only looks like it, or another political group. */
type PartyWord =
  | { readonly kind: 'party'; readonly party: string; readonly phrase: string }
  | { readonly kind: 'namesake'; readonly phrase: string }
  | { readonly kind: 'other-group'; readonly phrase: string };

export type PartyTable = PhraseTable<PartyWord>;

/** `party` is null where none, or more than one, is named; `namesake` is set where a stop phrase stands instead;
 *  `aboutParty` where a party is named, but as a target or a topic. */
export interface PartyReading {
  readonly party: string | null;
  readonly phrase: string | null;
  readonly namesake: string | null;
  readonly aboutParty: boolean;
}

/** The table for `partyInText`: stop phrases, our keywords, and the registered names of the reference data. */
export function partyTable(registeredNames: Iterable<readonly [name: string, party: string]>): PartyTable {
  return phraseTable<PartyWord>([
    ...namesakes.map((phrase): [string, PartyWord] => [phrase, { kind: 'namesake', phrase }]),
    ...otherGroups.map((phrase): [string, PartyWord] => [phrase, { kind: 'other-group', phrase }]),
    ...Object.entries(partyKeywords).flatMap(([party, phrases]) =>
      phrases.map((phrase): [string, PartyWord] => [phrase, { kind: 'party', party, phrase }]),
    ),
    ...Array.from(registeredNames, ([phrase, party]): [string, PartyWord] => [
      phrase,
      { kind: 'party', party, phrase },
    ]),
  ]);
}

/** Reads a page name, a funding line or a clause of an imprint. */
export function partyInText(text: string, table: PartyTable): PartyReading {
  const whole = readWords(wordsOf(text), table);
  if (whole.party !== null || whole.namesake !== null || whole.aboutParty || !hasGluedWords(text)) return whole;
  return readWords(ungluedWordsOf(text), table);
}

function readWords(words: readonly string[], table: PartyTable): PartyReading {
  const matches = findPhrases(words, table);
  const own = matches.filter((match) => isOwnName(match, words));
  const parties = new Map(
    own.flatMap(({ meaning }) => (meaning.kind === 'party' ? [[meaning.party, meaning.phrase]] : [])),
  );
  const party = onlyParty([...parties.keys()]);
  const namesake = matches.find(({ meaning }) => meaning.kind === 'namesake')?.meaning.phrase ?? null;
  return {
    party: party === 'green-england-wales' ? greenPartyOf(greenNation(words)) : party,
    phrase: party === null ? null : (parties.get(party) ?? null),
    namesake,
    aboutParty:
      parties.size > 1 || matches.length > own.length || matches.some(({ meaning }) => meaning.kind === 'other-group'),
  };
}

function isOwnName({ meaning, start, end }: PhraseMatch<PartyWord>, words: readonly string[]): boolean {
  if (meaning.kind !== 'party') return true;
  const before = words[start - 1] === 'the' ? words[start - 2] : words[start - 1];
  const behind = `${words.slice(end, end + 3).join(' ')} `;
  if (societyAfter.some((phrase) => behind.startsWith(`${phrase} `))) return false;
  return !hostileBefore.has(before ?? '') && !hostileAfter.has(words[end] ?? '');
}

function onlyParty(parties: readonly string[]): string | null {
  const [first, second, third] = parties;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return first;
  const joint = jointDescriptions.find((row) => row.includes(first) && row.includes(second) && first !== second);
  return joint?.[2] ?? null;
}
