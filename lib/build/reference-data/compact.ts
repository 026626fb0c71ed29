/** Makes the packaged file from the sources; the labels of pages come from the classifier's own rules. */
import { loadReferenceData } from '#lib/campaigners/classify.ts';
import type { ReferenceFile } from '#lib/campaigners/reference-data-schema.ts';
import { labelPages } from './label-pages.ts';
import { joined, push } from './lists.ts';
import { partyIdOf, partyRows } from './party-table.ts';
import { sets } from './sets.ts';
import type { Sources } from './sources.ts';

/** The content of `assets/data/campaigners.json`. `madeOn` is the day of the build. */
export function compact(sources: Sources, madeOn: string): ReferenceFile {
  const bare = withoutPages(sources, madeOn);
  const rules = loadReferenceData(bare);
  if (!rules.ok)
    throw new Error(`the build made a file that its own reader refuses: ${rules.error.at} ${rules.error.seen}`);
  return { ...bare, ...labelPages(sources, bare, rules.value) };
}

function withoutPages(sources: Sources, madeOn: string): ReferenceFile {
  const idOf = partyIdOf(sources);
  const seatOf = new Map(sources.seats.map(({ code }, at) => [code, at]));
  const seats = seatNames(sources);
  return {
    format: 1,
    madeOn,
    sets: { ...sets },
    parties: Object.fromEntries(partyRows(sources)),
    nonParty: nonPartyNames(sources),
    handles: { x: handles(sources, 'x'), instagram: handles(sources, 'instagram') },
    partyPages: {},
    pages: [],
    seats,
    mps: sources.mps.map(({ name, party, constituency, x, fb }) => ({
      name: name.replace(/^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame) /, ''),
      party: idOf(party) ?? null,
      seat: seatOf.get(constituency) ?? -1,
      ...(x === undefined ? {} : { x }),
      ...(fb === undefined ? {} : { facebook: fb }),
    })),
    candidates: [
      { year: 2024, people: candidateLists(sources, seatOf) },
      { year: 2019, people: candidatesOf2019(sources, seats, seatOf) },
    ],
    offices: officeLists(sources),
  };
}

function nonPartyNames(sources: Sources): string[] {
  const rows = sources.parties.non_party_campaigners_2014.filter(
    ({ kind }) => kind === 'registered non-party campaigner',
  );
  return [...new Set(rows.map(({ name }) => name))].filter((name) => name.trim().includes(' '));
}

function handles(sources: Sources, platform: 'x' | 'instagram'): Record<string, string> {
  const idOf = partyIdOf(sources);
  return Object.fromEntries(
    sources.parties.parties.flatMap((party) => {
      const id = idOf(party.name);
      const names = platform === 'x' ? [party.x, ...(party.x_other ?? [])] : [party.instagram];
      const known = names.filter((name) => name !== undefined);
      return id === undefined || known.length === 0 ? [] : [[id, known.join(' ')]];
    }),
  );
}

function candidateLists(
  { candidates: { parties, candidates }, partyIds }: Sources,
  seatOf: ReadonlyMap<string, number>,
): Record<string, string> {
  const ids = new Map(partyIds.parties.flatMap(({ id, name, names }) => [name, ...names].map((known) => [known, id])));
  const lists = new Map<string, string[]>();
  for (const [name, party, seat] of candidates)
    push(lists, ids.get(parties[party] ?? '') ?? '', `${name}|${seatOf.get(seat) ?? ''}`);
  return joined(lists, ';');
}

/** The seats of today, then those of 2019 that are no more. */
function seatNames({ seats, candidates2019 }: Sources): string[] {
  const today = seats.map(({ name }) => name);
  const known = new Set(today.map(seatKey));
  const gone = new Set(candidates2019.map(({ seat }) => seat).filter((seat) => !known.has(seatKey(seat))));
  return [...today, ...gone];
}

/** The lists of 2019 and of today spell some seats with other capitals. */
function seatKey(seat: string): string {
  return seat.toLowerCase();
}

/** Without those who stood in the same seat again, perhaps for another party: their last candidacy counts. */
function candidatesOf2019(
  { candidates, candidates2019 }: Sources,
  seats: readonly string[],
  seatOf: ReadonlyMap<string, number>,
): Record<string, string> {
  const indexOf = new Map(seats.map((seat, at) => [seatKey(seat), at]));
  const again = new Set(candidates.candidates.map(([name, , seat]) => `${name}|${seatOf.get(seat) ?? ''}`));
  const lists = new Map<string, string[]>();
  for (const { seat, party, name } of candidates2019) {
    const row = `${name}|${indexOf.get(seatKey(seat)) ?? ''}`;
    if (!again.has(row)) push(lists, party, row);
  }
  return joined(lists, ';');
}

function officeLists({ offices }: Sources): ReferenceFile['offices'] {
  const terms = Map.groupBy(offices, ({ office, term }) => `${office}|${term}`);
  return [...terms.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const lists = new Map<string, string[]>();
    for (const { party, name } of rows) push(lists, party, name);
    return [
      {
        office: first.office,
        term: first.term,
        sitting: first.sitting === 'yes',
        asOf: first.as_of,
        people: joined(lists, ';'),
      },
    ];
  });
}
