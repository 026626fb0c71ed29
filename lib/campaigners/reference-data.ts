/** Loads the packaged reference data once and builds the look-up tables that classification needs. */
import { err, ok } from '#lib/core/result.ts';
import type { Result } from '#lib/core/result.ts';
import { handleKey } from './handle.ts';
import { keyOf, wordsOf } from './normalise.ts';
import { partyTable } from './party-in-text.ts';
import type { PartyTable } from './party-in-text.ts';
import { peopleIndex } from './people.ts';
import type { PeopleIndex, Person } from './people.ts';
import { referenceFileSchema } from './reference-data-schema.ts';
import type { ReferenceFile } from './reference-data-schema.ts';

/** Who an id, a handle or a whole name belongs to. `party` is null for independents; `detail` is what the user reads. */
interface Owner {
  readonly party: string | null;
  readonly detail: string;
  readonly asOf: string;
}

export interface ReferenceData {
  /** How old the list of party names is; the date of a sign that was read from text. */
  readonly namesAsOf: string;
  readonly partyNames: ReadonlyMap<string, string>;
  readonly words: PartyTable;
  readonly wholeNames: ReadonlyMap<string, Owner>;
  readonly nonParty: ReadonlyMap<string, Owner>;
  readonly pages: ReadonlyMap<string, Owner>;
  readonly handles: ReadonlyMap<string, Owner>;
  /** The page ids and handles of MPs: the person, whose current party beats every older label. */
  readonly mpPages: ReadonlyMap<string, Person>;
  readonly mpHandles: ReadonlyMap<string, Person>;
  readonly people: PeopleIndex;
}

export type ReferenceDataError = { readonly kind: 'not-reference-data'; readonly at: string; readonly seen: string };

/** The tables for `classify` from the content of `assets/data/campaigners.json`.
 *  Error `not-reference-data`: the value is not of this version's shape; `at` is the path of the first difference. */
export function loadReferenceData(json: unknown): Result<ReferenceData, ReferenceDataError> {
  const read = referenceFileSchema.safeParse(json);
  if (read.success) return ok(indexed(read.data));
  const [issue] = read.error.issues;
  return err({ kind: 'not-reference-data', at: issue?.path.join('.') ?? '', seen: issue?.message ?? typeof json });
}

function indexed(file: ReferenceFile): ReferenceData {
  const people = peopleOf(file);
  const mps = file.mps.map((mp, at) => ({ mp, person: people.mps[at] }));
  const mpRows = (key: (mp: ReferenceFile['mps'][number]) => readonly string[]): ReadonlyMap<string, Person> =>
    new Map(
      mps.flatMap(({ mp, person }) =>
        person === undefined ? [] : key(mp).map((id): [string, Person] => [id, person]),
      ),
    );
  return {
    namesAsOf: asOf(file, 'keywords'),
    partyNames: new Map(Object.entries(file.parties).map(([id, { name }]) => [id, name])),
    words: partyTable(anywhereNames(file)),
    wholeNames: wholeNames(file),
    nonParty: nonPartyNames(file),
    pages: pageOwners(file),
    handles: handleOwners(file),
    mpPages: mpRows((mp) => mp.pages ?? []),
    mpHandles: mpRows((mp) => [
      ...(mp.x === undefined ? [] : [handleKey('x', mp.x)]),
      ...(mp.facebook === undefined ? [] : [handleKey('facebook', mp.facebook)]),
    ]),
    people: peopleIndex([...people.mps, ...people.others]),
  };
}

const partyish = /\b(party|independents|coalition|democrats|socialist|residents|libertarian|alliance|loony)\b/i;

/** Registered names that are plainly a party's: these match inside a longer text. */
function anywhereNames(file: ReferenceFile): [string, string][] {
  return Object.entries(file.parties).flatMap(([id, { names }]) =>
    names
      .filter((name) => partyish.test(name) && wordsOf(name).length >= 3)
      .map((name): [string, string] => [name, id]),
  );
}

/** All registered names: these match a whole page name or funding line only, since many are common words (`Common Good`). */
function wholeNames(file: ReferenceFile): Map<string, Owner> {
  const date = asOf(file, 'parties');
  return new Map(
    Object.entries(file.parties).flatMap(([party, { name, names }]) =>
      [name, ...names]
        .filter((spelling) => wordsOf(spelling).length >= 2)
        .map((spelling): [string, Owner] => [wholeKey(spelling), { party, detail: name, asOf: date }]),
    ),
  );
}

/** The key of a whole name: without a leading "the". */
export function wholeKey(name: string): string {
  const words = wordsOf(name);
  return keyOf(words[0] === 'the' ? words.slice(1) : words);
}

function nonPartyNames(file: ReferenceFile): Map<string, Owner> {
  const date = asOf(file, 'nonParty');
  return new Map(file.nonParty.map((name) => [wholeKey(name), { party: null, detail: name, asOf: date }]));
}

function pageOwners(file: ReferenceFile): Map<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { asOf: date, ids } of file.pages) {
    for (const [party, joined] of Object.entries(ids)) {
      const owner: Owner = { party, detail: file.parties[party]?.name ?? party, asOf: date };
      for (const id of joined.split(' ')) owners.set(id, owner);
    }
  }
  const date = asOf(file, 'partyPages');
  for (const [party, joined] of Object.entries(file.partyPages)) {
    for (const id of joined.split(' '))
      owners.set(id, { party, detail: file.parties[party]?.name ?? party, asOf: date });
  }
  return owners;
}

function handleOwners(file: ReferenceFile): Map<string, Owner> {
  const date = asOf(file, 'partyAccounts');
  return new Map(
    Object.entries(file.handles).flatMap(([platform, parties]) =>
      Object.entries(parties).flatMap(([party, joined]) =>
        joined
          .split(' ')
          .map((handle): [string, Owner] => [
            handleKey(platform, handle),
            { party, detail: file.parties[party]?.name ?? party, asOf: date },
          ]),
      ),
    ),
  );
}

function peopleOf(file: ReferenceFile): { mps: Person[]; others: Person[] } {
  const seat = (index: number): string => file.seats[index] ?? '';
  const mpsAsOf = asOf(file, 'mps');
  const mps = file.mps.map((mp): Person => ({
    name: mp.name,
    party: mp.party,
    tier: 'mp',
    office: `MP for ${seat(mp.seat)}`,
    seat: seat(mp.seat),
    asOf: mpsAsOf,
  }));
  const candidates = file.candidates.flatMap(({ year, people }) => candidatesOf(year, people, file));
  const holders = file.offices.flatMap(({ office, term, sitting, asOf: date, people }) =>
    Object.entries(people).flatMap(([party, joined]) =>
      joined.split(';').map((name): Person => ({
        name,
        party,
        tier: sitting ? 'sitting' : 'past',
        office: `${office} ${term}`,
        seat: null,
        asOf: date,
      })),
    ),
  );
  return { mps, others: [...holders, ...candidates] };
}

function candidatesOf(year: number, people: Readonly<Record<string, string>>, file: ReferenceFile): Person[] {
  const date = asOf(file, `candidates${year}`);
  return Object.entries(people).flatMap(([party, joined]) =>
    joined.split(';').map((row): Person => {
      const [name = '', index = ''] = row.split('|');
      const seat = file.seats[Number(index)] ?? '';
      return {
        name,
        party: party === '' ? null : party,
        tier: 'candidate',
        office: `candidate in ${seat} in ${year}`,
        seat,
        asOf: date,
      };
    }),
  );
}

function asOf(file: ReferenceFile, set: string): string {
  return file.sets[set]?.asOf ?? file.madeOn;
}
