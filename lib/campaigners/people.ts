/** Looks up people of public life by name: MPs, candidates, holders of other offices. */
import { wordsOf } from './normalise.ts';
import { indexKeys, nameWords } from './person-name.ts';

/** `mp`: sits in the Commons now. `sitting`: holds another office. `past`: did, or has joined another party since. */
type Tier = 'mp' | 'sitting' | 'candidate' | 'past';

export interface Person {
  readonly name: string;
  /** Null for independents and the Speaker. */
  readonly party: string | null;
  readonly tier: Tier;
  readonly office: string;
  readonly seat: string | null;
  readonly asOf: string;
}

export interface PeopleIndex {
  readonly byKey: ReadonlyMap<string, readonly Person[]>;
  /** How many different names have this first, and this last word. */
  readonly firstWords: ReadonlyMap<string, number>;
  readonly lastWords: ReadonlyMap<string, number>;
  readonly names: number;
}

/** The people under the keys of their names, in the order given: of those who agree in party, the first is the one meant. */
export function peopleIndex(people: readonly Person[]): PeopleIndex {
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of indexKeys(person.name)) {
      const same = byKey.get(key);
      if (same === undefined) byKey.set(key, [person]);
      else same.push(person);
    }
  }
  const names = [...new Set(people.map(({ name }) => name))].map(nameWords);
  return {
    byKey,
    firstWords: counts(names.map((words) => words[0])),
    lastWords: counts(names.map((words) => words.at(-1))),
    names: names.length,
  };
}

/** The people of the first key that anybody has. */
export function peopleNamed(keys: readonly string[], index: PeopleIndex): readonly Person[] {
  for (const key of keys) {
    const people = index.byKey.get(key);
    if (people !== undefined) return people;
  }
  return [];
}

/** The one who is meant: a current MP beats a holder of another office, who beats old candidates; a seat named in the text
 *  decides among equals; where they still differ in party, nobody is meant. */
export function personMeant(people: readonly Person[], text: string): Person | null {
  for (const tiers of [['mp'], ['sitting'], ['candidate', 'past']]) {
    const ranked = people.filter(({ tier }) => tiers.includes(tier));
    const local = ranked.filter((person) => namesSeat(text, person));
    const [first, ...others] = local.length > 0 ? local : ranked;
    if (first !== undefined) return others.every(({ party }) => party === first.party) ? first : null;
  }
  return null;
}

/** True where the text names the person's seat. */
export function namesSeat(text: string, { seat }: Person): boolean {
  return seat !== null && ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(seat).join(' ')} `);
}

/** So many people of public life are assumed, whatever the number of those that we know. */
const population = 10_000;

/** How many people of public life could be expected to bear this name by chance, if first and last names were drawn
 *  independently from the names we know: 0.35 for a Graham Smith, 0.0002 for a Wera Hobhouse. */
export function expectedNamesakes({ name }: Pick<Person, 'name'>, index: PeopleIndex): number {
  const words = wordsOf(name);
  const first = index.firstWords.get(words[0] ?? '') ?? 0;
  const last = index.lastWords.get(words.at(-1) ?? '') ?? 0;
  return (population * first * last) / Math.max(1, index.names) ** 2;
}

function counts(words: readonly (string | undefined)[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const word of words) if (word !== undefined) count.set(word, (count.get(word) ?? 0) + 1);
  return count;
}
